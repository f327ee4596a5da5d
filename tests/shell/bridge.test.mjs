// The border with a made-up program in a real WebAssembly.Memory.

import assert from "node:assert/strict";
import { test } from "node:test";
import { make_bridge } from "../../shell/bridge.js";

function make_program(overrides = {}, whole = null) {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const told = [];
  const handlers = {
    announce: (value) => told.push(["announce", value]),
    cursor: (name) => told.push(["cursor", name]),
    call: (call, bytes) => told.push(["call", call, bytes && [...bytes]]),
    want_frame: () => told.push(["want_frame"]),
    stopped: (error) => told.push(["stopped", error.message]),
  };
  let top = 8;
  const read = (at, n) => new TextDecoder().decode(new Uint8Array(memory.buffer, at, n));
  const bridge = make_bridge(handlers);
  const exports = {
    _bcw_alloc: (n) => {
      memory.grow(1); // every allocation makes old views useless
      const at = top;
      top += (n + 7) & ~7;
      return at;
    },
    _bcw_request: (at, n) => told.push(["request", JSON.parse(read(at, n))]),
    _bcw_event: (at, n, bytes, m) =>
      told.push(["event", JSON.parse(read(at, n)), [...new Uint8Array(memory.buffer, bytes, m)]]),
    _bcw_key: (at, n) => (JSON.parse(read(at, n)).key === "s" ? 1 : 0),
    _bcw_frame: () => -1,
    ...overrides,
  };
  return { program: bridge.connect(exports, memory, whole), page: bridge.page, told, memory };
}

test("text and bytes arrive though the memory grows at every step", () => {
  const { program, told } = make_program();
  program.event({ event: "file", name: "Ynys Môn" }, new Uint8Array([1, 2, 3]));
  program.event({ event: "online" });
  assert.deepEqual(told, [
    ["event", { event: "file", name: "Ynys Môn" }, [1, 2, 3]],
    ["event", { event: "online" }, []],
  ]);
});

test("what is told while the program runs waits until it has returned", () => {
  const order = [];
  const made = make_program({
    _bcw_frame: () => {
      made.program.request({ id: "a", action: "focus" });
      made.program.request({ id: "b", action: "focus" });
      order.push("frame ends");
      return -1;
    },
    _bcw_request: () => order.push("request"),
  });
  made.program.frame(0);
  assert.deepEqual(order, ["frame ends", "request", "request"]);
  assert.equal(made.program.busy(), false);
});

test("what a person does waits until all parts of the program are there, what is stored does not", async () => {
  /** @type {() => void} */
  let arrive = () => {};
  const { program, told } = make_program({}, new Promise((resolve) => { arrive = () => resolve(undefined); }));
  program.request({ id: "a", action: "press" });
  program.event({ event: "plans" });
  assert.equal(program.key({ key: "s" }), false);
  assert.deepEqual(told, [["event", { event: "plans" }, []]]);
  arrive();
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual(told.slice(1), [["request", { id: "a", action: "press" }], ["want_frame"]]);
  assert.equal(program.key({ key: "s" }), true);
});

test("work inside a frame is put off, and may ask for a frame", () => {
  const made = make_program({
    _bcw_frame: () => {
      assert.equal(made.program.work(8), 0, "asked again later");
      return -1;
    },
    _bcw_work: (budget) => {
      made.page.want_frame();
      return budget + 1;
    },
  });
  made.program.frame(0);
  assert.deepEqual(made.told, []);
  assert.equal(made.program.work(8), 9);
  assert.deepEqual(made.told, [["want_frame"]]);
});

test("a frame or a key inside a frame is not run", () => {
  let frames = 0;
  const made = make_program({
    _bcw_frame: () => {
      frames += 1;
      assert.equal(made.program.frame(0), 0, "asked again later");
      assert.equal(made.program.key({ key: "s" }), false);
      return -1;
    },
  });
  made.program.frame(0);
  assert.equal(frames, 1);
  assert.equal(made.program.key({ key: "s" }), true);
});

test("after a trap the program is never called again, and it is said once", () => {
  const { program, told } = make_program({ _bcw_frame: () => { throw new Error("unreachable"); } });
  assert.equal(program.frame(0), -1);
  assert.ok(program.stopped());
  program.request({ id: "a", action: "press" });
  program.frame(0);
  assert.deepEqual(told, [["stopped", "unreachable"]]);
});

test("bytes of a call are a copy, and text is read as JSON", () => {
  const { page, told, memory } = make_program();
  const view = new Uint8Array(memory.buffer, 0, 2);
  view.set([4, 5]);
  page.call('{"call":"save_file"}', view);
  view.set([0, 0]);
  page.announce('{"focus":"x"}');
  assert.deepEqual(told, [["call", { call: "save_file" }, [4, 5]], ["announce", { focus: "x" }]]);
});

test("random bytes are written in place, more than the browser gives at once", () => {
  const { page, memory } = make_program();
  memory.grow(2);
  page.random(100, 70_000);
  const bytes = new Uint8Array(memory.buffer, 100, 70_000);
  assert.ok(bytes.subarray(69_000).some((byte) => byte !== 0));
});
