// @ts-check
// All crossing between the page and the program: text and bytes, nothing else.
//
// The program is never entered while it is running. What the page wants to tell it meanwhile (a focus
// event that its own announcement caused, an answer that came at once) waits until it has returned.

/** @import { Announcement, PageBridge, PageHandlers, Program, Rect } from "./types.js" */

/** The glue's exports that the bridge uses; `_bcw_…` are the program's own functions. */
/** @typedef {Record<string, (...values: any[]) => any>} Exports */

const kMaxDamage = 8;
const kRandomChunk = 65536; // crypto.getRandomValues gives no more at once

/**
 * A bridge that is not yet connected: `page` goes into the glue, `connect` follows once there is an
 * instance to talk to.
 * @param {PageHandlers} handlers
 */
export function make_bridge(handlers) {
  /** @type {WebAssembly.Memory | null} */
  let memory = null;
  /** @type {Uint8Array<ArrayBuffer>} */
  let view = new Uint8Array();
  // Memory that has grown leaves old views empty, so each use asks again.
  const heap = () => {
    if (memory && view.buffer !== memory.buffer) view = new Uint8Array(memory.buffer);
    return view;
  };

  /** @type {PageBridge} */
  const page = {
    announce: (json) => handlers.announce(/** @type {Announcement} */ (JSON.parse(json))),
    cursor: (name) => handlers.cursor(name),
    // The bytes may be a view into the program's memory: they are copied before anything else runs.
    call: (json, bytes) => handlers.call(JSON.parse(json), bytes ? new Uint8Array(bytes) : null),
    now: () => Date.now(),
    random: (pointer, count) => {
      for (let at = 0; at < count; at += kRandomChunk) {
        const end = Math.min(count, at + kRandomChunk);
        crypto.getRandomValues(heap().subarray(pointer + at, pointer + end));
      }
    },
    want_frame: () => handlers.want_frame(),
    log: (level, text) => {
      if (level === "error" || Number(level) >= 3) console.error(text);
      else if (level === "warning" || Number(level) === 2) console.warn(text);
      else console.info(text);
    },
  };

  /**
   * @param {Exports} exports
   * @param {WebAssembly.Memory} instance_memory
   * @param {Promise<void> | null} whole when all parts of the program are there; null when they are
   * @returns {Program}
   */
  const connect = (exports, instance_memory, whole = null) => {
    memory = instance_memory;
    return make_program(exports, heap, handlers, whole);
  };
  return { page, connect };
}

/**
 * @param {Exports} exports
 * @param {() => Uint8Array<ArrayBuffer>} heap
 * @param {PageHandlers} handlers
 * @param {Promise<void> | null} whole
 * @returns {Program}
 */
function make_program(exports, heap, handlers, whole) {
  const encoder = new TextEncoder();
  let depth = 0;
  let dead = false;
  let damage_out = 0; // allocated once and kept: bcw_damage only writes into it
  /** @type {(() => void)[]} */
  const waiting = [];

  /** @param {Uint8Array} bytes @returns {number} */
  const copy_in = (bytes) => {
    if (bytes.length === 0) return 0;
    const pointer = exports._bcw_alloc(bytes.length);
    if (!pointer) throw new Error("There is not enough memory for this.");
    heap().set(bytes, pointer);
    return pointer;
  };

  /** @template T @param {() => T} work @param {T} otherwise @returns {T} */
  const enter = (work, otherwise) => {
    if (dead) return otherwise;
    depth += 1;
    try {
      return work();
    } catch (error) {
      dead = true;
      waiting.length = 0;
      handlers.stopped(error);
      return otherwise;
    } finally {
      depth -= 1;
      if (depth === 0) waiting.shift()?.();
    }
  };

  // A call without a result may wait for its turn; `enter` runs the next one when it is done.
  /** @param {() => void} work */
  const tell = (work) => {
    if (depth > 0) waiting.push(() => enter(work, undefined));
    else enter(work, undefined);
  };

  // What a person does may need any part of the program: it waits until all are there.
  let is_whole = whole === null;
  /** @type {(() => void)[]} */
  const held = [];
  /** @param {() => void} work */
  const when_whole = (work) => {
    if (is_whole) work();
    else held.push(work);
  };
  whole?.then(() => {
    is_whole = true;
    for (const work of held.splice(0)) work();
    if (!dead) handlers.want_frame();
  }, () => {}); // whoever starts the page says so

  /** @param {string} name @param {object} value */
  const tell_text = (name, value) => {
    const text = encoder.encode(JSON.stringify(value));
    tell(() => exports[name](copy_in(text), text.length));
  };

  return {
    face: (face, bytes) => tell(() => exports._bcw_face(face, copy_in(bytes), bytes.length)),
    start: (options) => tell_text("_bcw_start", options),
    resize: (width, height, scale) => tell(() => exports._bcw_resize(width, height, scale)),
    frame: (now_ms) => (depth > 0 ? 0 : enter(() => exports._bcw_frame(now_ms), -1)),
    work: (budget_ms) => (depth > 0 ? 0 : enter(() => exports._bcw_work(budget_ms), -1)),
    pointer: (kind, x, y, buttons, touch) =>
      when_whole(() => tell(() => exports._bcw_pointer(kind, x, y, buttons, touch ? 1 : 0))),
    key: (press) => {
      if (depth > 0 || !is_whole) return false;
      const text = encoder.encode(JSON.stringify(press));
      return enter(() => exports._bcw_key(copy_in(text), text.length) === 1, false);
    },
    request: (request) => when_whole(() => tell_text("_bcw_request", request)),
    event: (event, bytes) => {
      const text = encoder.encode(JSON.stringify(event));
      const data = bytes ?? new Uint8Array();
      tell(() => exports._bcw_event(copy_in(text), text.length, copy_in(data), data.length));
    },
    pixels: () => {
      const pointer = exports._bcw_pixels();
      const width = exports._bcw_pixel_width();
      const height = exports._bcw_pixel_height();
      const data = new Uint8ClampedArray(heap().buffer, pointer, width * height * 4);
      return { width, height, data };
    },
    damage: () => {
      damage_out ||= exports._bcw_alloc(kMaxDamage * 16);
      const count = Math.min(kMaxDamage, exports._bcw_damage(damage_out));
      const numbers = new Int32Array(heap().buffer, damage_out, count * 4);
      /** @type {Rect[]} */
      const rects = [];
      for (let i = 0; i < count; i += 1) {
        rects.push([numbers[4 * i], numbers[4 * i + 1], numbers[4 * i + 2], numbers[4 * i + 3]]);
      }
      return rects;
    },
    busy: () => depth > 0,
    stopped: () => dead,
  };
}
