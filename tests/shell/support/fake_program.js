// A stand-in for the compiled program, behind the same glue and the same exports, so that the page can
// be tested alone. It draws a plain colour, mirrors what a test announces, and keeps what it was told.
//
// A test talks to it as `window.fake`: next(announcement), call(call, bytes), and the lists requests,
// events, keys.

const kPage = 65536;

export default function createWorkbook({ bridge, instantiateWasm }) {
  return new Promise((resolve) => {
    instantiateWasm({}, (instance) => resolve(make_exports(instance.exports.memory, bridge)));
  });
}

function make_exports(memory, bridge) {
  const decoder = new TextDecoder();
  let top = 1024;
  let pixels = 0;
  let width = 0;
  let height = 0;
  let damaged = true;
  let trap = false;
  const announcements = [];
  const calls = [];

  const alloc = (size) => {
    const at = top;
    top = (top + size + 15) & ~15;
    const missing = top - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / kPage));
    return at;
  };
  const text = (at, size) => decoder.decode(new Uint8Array(memory.buffer, at, size));

  const fake = {
    requests: [],
    events: [],
    keys: [],
    taken_keys: ["F1", "s"],
    frames: 0,
    next_frame_ms: -1,
    /** What the program answers when it is asked how long until its long work, and what a slice does. */
    next_work_ms: -1,
    work: () => -1,
    options: null,
    /** How many bytes each face of the typeface came with. */
    faces: [],
    /** Announces in the next frame. */
    next: (announcement) => announcements.push(announcement),
    call: (call, bytes) => calls.push([call, bytes ? new Uint8Array(bytes) : null]),
    trap: () => { trap = true; },
    slip: () => void setTimeout(() => { throw new Error("a slip"); }, 0),
  };
  window.fake = fake;

  const size = (w, h, scale) => {
    width = Math.round(w * scale);
    height = Math.round(h * scale);
    pixels = alloc(width * height * 4);
    new Uint32Array(memory.buffer, pixels, width * height).fill(0xfff5f4f0);
    damaged = true;
  };

  return {
    _bcw_alloc: alloc,
    _bcw_start: (at, n) => {
      fake.options = JSON.parse(text(at, n));
      size(fake.options.width, fake.options.height, fake.options.scale);
      announcements.push({
        set: [
          { id: "top", role: "banner", name: "", rect: [0, 0, 900, 48] },
          { id: "title", role: "heading", level: 1, name: "A plan", rect: [16, 8, 300, 32], size: 24 },
          { id: "main", role: "main", name: "", rect: [0, 48, 900, 500] },
        ],
        children: { root: ["top", "main"], top: ["title"] },
        root: { revision: "r0", saved: "yes", screen: "schemes", title: "A plan – Better Care Workbook", lang: "en-GB" },
      });
    },
    _bcw_resize: size,
    _bcw_frame: () => {
      if (trap) throw new WebAssembly.RuntimeError("unreachable");
      fake.frames += 1;
      for (const announcement of announcements.splice(0)) bridge.announce(JSON.stringify(announcement));
      for (const [call, bytes] of calls.splice(0)) bridge.call(JSON.stringify(call), bytes);
      return fake.next_frame_ms;
    },
    _bcw_work: (budget) => (budget > 0 ? fake.work(budget) : fake.next_work_ms),
    _bcw_pointer: () => {},
    _bcw_key: (at, n) => {
      const press = JSON.parse(text(at, n));
      fake.keys.push(press);
      return fake.taken_keys.includes(press.key) ? 1 : 0;
    },
    _bcw_request: (at, n) => fake.requests.push(JSON.parse(text(at, n))),
    _bcw_event: (at, n, bytes, m) => {
      const event = JSON.parse(text(at, n));
      if (m > 0) event.bytes = [...new Uint8Array(memory.buffer, bytes, m)];
      fake.events.push(event);
    },
    _bcw_pixels: () => pixels,
    _bcw_pixel_width: () => width,
    _bcw_pixel_height: () => height,
    _bcw_damage: (out) => {
      const count = damaged ? 1 : 0;
      new Int32Array(memory.buffer, out, 4).set([0, 0, width, height]);
      damaged = false;
      return count;
    },
    _bcw_face: (face, at, n) => { fake.faces[face] = n; },
  };
}
