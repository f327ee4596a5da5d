// The page's logic that needs no browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { read_address, write_address } from "../../shell/address.js";
import { is_asset_path, make_dispatch } from "../../shell/calls.js";
import { newest_sound, sha256_of, thin, unbroken_tail } from "../../shell/checkpoints.js";
import { as_problem } from "../../shell/database.js";
import { attributes_of, note_of, shape_of, tag_of } from "../../shell/elements.js";
import { rescue_file_name, safe_file_name, slug } from "../../shell/file_names.js";
import { kMaxFileBytes, size_refusal } from "../../shell/files.js";
import { is_shortcut } from "../../shell/keys.js";
import { read_file_list, size_of } from "../../shell/loader.js";
import { was_cleared } from "../../shell/marker.js";
import { rescue_text } from "../../shell/rescue_file.js";
import { progress_words } from "../../shell/start_page.js";
import { check_fence } from "../../shell/storage.js";

const kDay = 24 * 60 * 60 * 1000;

test("the address carries plan and screen, and nothing a stranger made up", () => {
  assert.deepEqual(read_address(write_address("p-1_a", "schemes")), { plan: "p-1_a", screen: "schemes" });
  assert.deepEqual(read_address("#plan=<script>&screen=../x"), { plan: null, screen: "" });
  assert.deepEqual(read_address(""), { plan: null, screen: "" });
  assert.equal(write_address(null, "plans"), "#screen=plans");
});

test("only files under assets are fetched for the program", () => {
  assert.ok(is_asset_path("assets/rounds/2019-20.json"));
  for (const path of ["../secret", "assets/../x", "assets//x", "/assets/x", "https://x/assets/y", "assets/"]) {
    assert.equal(is_asset_path(path), false, path);
  }
});

test("a call that throws or that nobody knows is still answered and counted back", async () => {
  const events = [];
  let outstanding = 0;
  const handlers = { breaks: () => { throw new Error("no"); } };
  const quiet = console.error;
  console.error = () => {};
  const dispatch = make_dispatch(handlers, (event) => events.push(event), (by) => { outstanding += by; });
  await dispatch({ call: "breaks", token: 1 }, null);
  await dispatch({ call: "unknown", token: 2 }, null);
  console.error = quiet;
  assert.deepEqual(events.map(({ event, token }) => [event, token]), [["call_failed", 1], ["call_failed", 2]]);
  assert.equal(outstanding, 0);
});

test("five checkpoints are kept, the three newest with their records", () => {
  const stored = [1, 2, 3, 4, 5, 6, 7].map((sequence) => ({ sequence, time: 1000 }));
  assert.deepEqual(thin(stored, 2000), { drop: [2, 1], records_up_to: 5 });
  assert.deepEqual(thin([{ sequence: 0, time: 0 }], 0), { drop: [], records_up_to: 0 });
});

test("among older checkpoints one from before today and one from before this week are kept", () => {
  const now = 100 * kDay;
  const stored = [
    { sequence: 1, time: now - 30 * kDay }, { sequence: 2, time: now - 9 * kDay },
    { sequence: 3, time: now - 3 * kDay }, { sequence: 4, time: now - 2 * kDay },
    { sequence: 5, time: now - 60 }, { sequence: 6, time: now - 50 },
    { sequence: 7, time: now - 40 }, { sequence: 8, time: now },
  ];
  assert.deepEqual(thin(stored, now), { drop: [5, 3, 1], records_up_to: 6 });
});

test("property: the three newest checkpoints always stay, and no record that they need goes", () => {
  let seed = Number(process.env.TEST_SEED ?? 7);
  const random = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (let run = 0; run < 500; run += 1) {
    const sequences = new Set(Array.from({ length: 1 + random(12) }, () => random(1000)));
    const stored = [...sequences].map((sequence) => ({ sequence, time: random(50 * kDay) }));
    const { drop, records_up_to } = thin(stored, 50 * kDay);
    const kept = [...sequences].filter((sequence) => !drop.includes(sequence)).sort((a, b) => b - a);
    const newest = [...sequences].sort((a, b) => b - a).slice(0, 3);
    assert.deepEqual(kept.slice(0, newest.length), newest, `TEST_SEED=${seed}`);
    assert.ok(kept.length <= 5);
    assert.equal(records_up_to, newest.at(-1));
  }
});

test("the newest checkpoint whose hash holds is opened", async () => {
  const image = (byte) => new Uint8Array([byte]);
  const rows = new Map();
  for (const byte of [1, 2, 3]) {
    rows.set(byte, { sequence: byte, image: image(byte), sha256: await sha256_of(image(byte)) });
  }
  rows.get(3).image = image(9);
  const found = await newest_sound([1, 2, 3], async (sequence) => rows.get(sequence));
  assert.equal(found.checkpoint.sequence, 2);
  assert.equal(found.passed_over, 1);
  assert.equal(await newest_sound([], async () => undefined), null);
});

test("records are replayed only as far as none is missing", () => {
  const records = [3, 4, 6].map((sequence) => ({ sequence }));
  assert.deepEqual(unbroken_tail(records, 2).map(({ sequence }) => sequence), [3, 4]);
  assert.deepEqual(unbroken_tail(records, 3).map(({ sequence }) => sequence), [4]);
  assert.deepEqual(unbroken_tail(records, 4), []);
});

test("the fence lets only the tab that wrote last, with a schema that is not older", () => {
  const head = { writer: "me", schema: 1 };
  assert.doesNotThrow(() => check_fence(head, "me", 1));
  assert.doesNotThrow(() => check_fence(head, "me", 2));
  const code = (work) => {
    try { work(); } catch (error) { return error.code; }
    return "";
  };
  assert.equal(code(() => check_fence(head, "other", 1)), "fenced");
  assert.equal(code(() => check_fence({ writer: "me", schema: 3 }, "me", 2)), "newer");
  assert.equal(code(() => check_fence(undefined, "me", 1)), "unavailable");
});

test("errors of the storage become codes and sentences", () => {
  assert.equal(as_problem(new DOMException("x", "QuotaExceededError")).code, "quota");
  assert.equal(as_problem(new DOMException("gone", "UnknownError")).code, "unavailable");
  assert.match(as_problem(new DOMException("gone", "UnknownError")).message, /gone/);
});

test("each role has an element", () => {
  assert.equal(tag_of({ role: "heading", level: 3 }), "h3");
  assert.equal(tag_of({ role: "heading", level: 12 }), "h6");
  assert.equal(tag_of({ role: "choice" }), "select");
  assert.equal(shape_of("something new").tag, "div");
});

test("attributes say what the node says", () => {
  const node = { id: "x", role: "textbox", name: "Amount", rect: [0, 0, 1, 1], input: "decimal", error: "No.", required: true };
  const attributes = attributes_of(node, false);
  assert.equal(attributes["aria-label"], "Amount");
  assert.equal(attributes["aria-invalid"], "true");
  assert.equal(attributes["aria-describedby"], "note:x");
  assert.equal(attributes.inputmode, "decimal");
  assert.equal(attributes.spellcheck, "false");
  assert.equal(note_of({ ...node, hint: "pounds", description: "Both years." }), "No. pounds Both years.");
  const link = { id: "l", role: "link", name: "Go", rect: [0, 0, 1, 1], href: "javascript:alert(1)" };
  assert.equal(attributes_of(link, false).href, null, "only addresses in this page");
  assert.equal(attributes_of({ ...link, role: "tab" }, false)["aria-selected"], "false");
});

test("what scrolls sideways is a region of its own, what scrolls with the page is not", () => {
  const page = { id: "page", role: "scroll", name: "Page", rect: [0, 0, 300, 200], content: [300, 900] };
  assert.deepEqual([attributes_of(page, true).role, attributes_of(page, true)["aria-label"]], [null, null]);
  const wide = { ...page, name: "The pool by stream", content: [800, 400] };
  assert.equal(attributes_of(wide, true).role, "region");
  assert.equal(attributes_of(wide, true)["aria-label"], "The pool by stream");
});

test("file names are safe and say area, round and date", () => {
  const now = new Date("2026-03-01T12:00:00Z");
  const card = { plan: "p1", area: "Bath & North East Somerset", round: "2019-20" };
  assert.equal(rescue_file_name(card, now), "bath-north-east-somerset-2019-20-rescued-2026-03-01.bcplan.json");
  assert.equal(rescue_file_name({ plan: "!!" }, now), "plan-rescued-2026-03-01.bcplan.json");
  assert.equal(slug("Ynys Môn"), "ynys-mon");
  assert.equal(safe_file_name("../a:b?.json"), "a b .json");
  assert.equal(safe_file_name("con.json"), "plan con.json");
  assert.equal(safe_file_name(" . "), "plan.bcplan.json");
});

test("a file is refused by its size before it is read", () => {
  assert.equal(size_refusal(kMaxFileBytes), "");
  assert.match(size_refusal(200 * 1024 * 1024), /200 MB/);
});

test("which keys the program is asked about", () => {
  const press = (key, more) => ({ key, ctrl: false, shift: false, alt: false, meta: false, in_text: false, ...more });
  const asked = (key, more, changed = false) => is_shortcut(press(key, more), changed);
  assert.ok(asked("s", { ctrl: true, in_text: true }));
  assert.ok(asked("F1", { in_text: true }));
  assert.ok(asked("z", { ctrl: true }));
  assert.ok(asked("z", { ctrl: true, in_text: true }, false));
  assert.equal(asked("z", { ctrl: true, in_text: true }, true), false, "undo in a changed field is the field's");
  assert.equal(asked("Z", { ctrl: true, shift: true, in_text: true }, true), false);
  for (const key of ["a", "Enter", "Escape", "?"]) assert.equal(asked(key, { in_text: true }), false, key);
  for (const key of ["c", "v", "x", "a"]) assert.equal(asked(key, { ctrl: true, in_text: true }), false, key);
  for (const key of ["Tab", "Enter", " ", "ArrowDown", "Dead"]) assert.equal(asked(key), false, key);
  assert.ok(asked("Escape"));
});

test("progress and file list", () => {
  const files = read_file_list('[["workbook.wasm","ab",1500000]]');
  assert.equal(size_of(files, "workbook.wasm"), 1500000);
  assert.equal(size_of(files, "other"), 0);
  assert.deepEqual(read_file_list("__FILES__"), []);
  assert.equal(progress_words(600_000, 1_500_000), "0.6 MB of 1.5 MB");
});

test("cleared storage is noticed by whichever witness is left", () => {
  assert.equal(was_cleared(true, true, false), false);
  assert.equal(was_cleared(false, false, false), false, "a first visit");
  assert.equal(was_cleared(false, true, false), true);
  assert.equal(was_cleared(false, false, true), true);
});

test("a rescued file is the plan file with the revisions since", () => {
  const text = '{\n  "format": "bcplan",\n  "plan": {}\n}\n';
  const records = [2, 3, 5].map((sequence) => ({ sequence, text: JSON.stringify({ id: `r${sequence}` }) }));
  const file = JSON.parse(rescue_text({ sequence: 1, text }, records));
  assert.deepEqual(file, {
    format: "bcplan", plan: {}, recovery: { after_revision: 1, records: [{ id: "r2" }, { id: "r3" }] },
  });
  assert.equal(rescue_text({ sequence: 3, text }, []), text, "nothing since: the file as it was");
  const broken = JSON.parse(rescue_text({ sequence: 1, text: "{ half" }, records));
  assert.equal(broken.text, "{ half");
  assert.equal(broken.recovery.records.length, 2);
});
