// @ts-check
// The order in which the page starts, and who talks to whom.

import { follow_address, read_address } from "./address.js";
import { make_author_calls } from "./author.js";
import { make_bridge } from "./bridge.js";
import { make_dispatch, page_calls } from "./calls.js";
import { as_problem } from "./database.js";
import { make_error_bar } from "./errors.js";
import { accept_drops, make_files } from "./files.js";
import { install_fonts } from "./fonts.js";
import { make_frames, watch_size } from "./frames.js";
import { follow_keys } from "./keys.js";
import { check_browser, load_faces, load_program, read_file_list, size_of } from "./loader.js";
import { make_locks } from "./locks.js";
import { check_marker } from "./marker.js";
import { make_page } from "./page.js";
import { begin_plain, kIsPlain, link_versions } from "./plain.js";
import { make_plan_calls } from "./plan_calls.js";
import { follow_pointer, make_cursor } from "./pointer.js";
import { make_round_calls } from "./round_calls.js";
import { make_start_page, StartProblem } from "./start_page.js";
import { make_storage } from "./storage.js";
import { follow_surroundings, keep_display, start_options } from "./surroundings.js";
import { make_updates } from "./updates.js";

/** @import { Program, ProgramEvent } from "./types.js" */

// How long the first frame waits to hear what is stored. A browser that takes longer gets a frame without.
const kStoredWithinMs = 200;

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
const meta = (/** @type {string} */ name) =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute("content") ?? "";

const show_error = make_error_bar();
const start_page = make_start_page(find("start"));
const canvas = /** @type {HTMLCanvasElement} */ (find("canvas"));

/** @type {Program | null} */
let program = null;
let may_draw = false; // not before it has been told what is stored, so that the first frame shows it
const running = () => program;
let whole = Promise.resolve(); // all parts of the program are there

// Nothing but the start page is left to be seen.
function clear_stage() {
  frames.stop();
  find("stage").hidden = true;
  find("start").hidden = false;
}

const bridge = make_bridge({
  announce: (difference) => page.announce(difference),
  cursor: make_cursor(find("stage")),
  call: (call, bytes) => dispatch(call, bytes),
  want_frame: () => frames.want(),
  stopped: (error) => {
    clear_stage();
    const words = "What the workbook called saved is in this browser. Reload the page to go on; if it "
      + "stops again, save your plans as files from the rescue page.";
    start_page.fail(new StartProblem("The workbook’s program has stopped.", words,
      `Technical detail: ${error instanceof Error ? error.message : error}`));
    console.error(error);
  },
});

const frames = make_frames({
  canvas,
  program: () => (may_draw ? program : null),
  after_frame: () => page.after_frame(),
  on_idle: (idle) => page.set_idle(idle),
});
const page = make_page({ program: running, want_frame: frames.want, turns: frames });

/** @type {(event: ProgramEvent, bytes?: Uint8Array | null) => void} */
const tell = (event, bytes) => {
  program?.event(event, bytes);
  frames.want();
};

// What is being typed becomes an edit, and every write on its way arrives.
const flush = async () => {
  await null; // the program may be asking for this: it has to return before it can take the text
  page.text_entry.commit_focused();
  frames.run_now();
  await plan_calls.writes_done();
};

const tab = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
const storage = make_storage({
  tab,
  on_closed: (reason) => tell({ event: "storage_state", available: false, reason }),
  on_back: () => tell({ event: "storage_state", available: true }),
});
const locks = make_locks({
  tab,
  on_release: async (plan) => {
    await flush();
    tell({ event: "lost_lock", plan });
    frames.run_now();
    await plan_calls.writes_done();
  },
  on_lost: (plan, why) => tell({ event: "lost_lock", plan, ...(why ? { why } : {}) }),
  on_change: () => {
    void plan_calls.send_plans(undefined);
    void round_calls.send_rounds(undefined);
  },
});
const plan_calls = make_plan_calls({
  storage,
  locks,
  answer: (event, bytes) => {
    tell(event, bytes);
    // What a person waits for is shown as soon as it is true.
    if (event.event === "saved") frames.run_now();
  },
});
const round_calls = make_round_calls({ storage, tell_changed: locks.tell_changed, answer: tell });
const author_calls = make_author_calls({ storage, answer: tell });
const files = make_files(tell, storage);
const address = follow_address((place) => tell({ event: "address", ...place }));
const updates = make_updates(() => tell({ event: "update_waiting" }));
const dispatch = make_dispatch(
  {
    ...plan_calls.handlers,
    ...round_calls.handlers,
    ...author_calls.handlers,
    ...files.handlers,
    open_plan: async (call, bytes) => {
      await whole; // opening a plan checks it
      await round_calls.listed(); // the plan may be for one of them
      await plan_calls.handlers.open_plan(call, bytes);
    },
    create_plan: async (call, bytes) => {
      await plan_calls.handlers.create_plan(call, bytes);
      if (call.handle_key) await files.adopt(String(call.plan), call.handle_key);
    },
    save_record: (call, bytes) => {
      frames.hold();
      return plan_calls.handlers.save_record(call, bytes);
    },
    set_display: ({ theme, text_percent, guide_hidden }) =>
      keep_display({ theme: String(theme ?? ""), text_percent: Number(text_percent), guide_hidden: guide_hidden === true }),
    ...page_calls({ answer: tell, set_address: address.set, flush, reload: updates.reload }),
  },
  tell,
  frames.count_call,
);

// Storage that does not work is a state that the program shows, not a reason not to start.
async function report_storage() {
  try {
    await storage.ready();
    tell({ event: "storage_state", available: true });
    const cleared = await check_marker(storage, read_address(location.hash).plan);
    tell({ event: "storage_marker", cleared });
    await plan_calls.send_plans(undefined);
    await author_calls.send_author();
  } catch (error) {
    const { message } = as_problem(error);
    tell({ event: "storage_state", available: false, reason: message });
  }
}

async function start() {
  link_versions();
  if (kIsPlain) begin_plain(find("mirror"));
  check_browser();
  start_page.say("Fetching the workbook");
  const opening = storage.ready().catch(() => {}); // goes on meanwhile; looked at again below
  const total = size_of(read_file_list(meta("workbook-files")), "workbook.wasm");
  const loading_faces = load_faces();
  loading_faces.catch(() => {}); // looked at below
  const loaded = await load_program(bridge.page, total, start_page.progress);
  whole = loaded.whole;
  start_page.say("Starting");
  const connected = bridge.connect(loaded.exports, loaded.memory, whole);
  find("stage").hidden = false;
  const faces = await loading_faces;
  for (const [face, bytes] of faces.entries()) connected.face(face, bytes);
  await install_fonts(faces);
  await opening;
  frames.count_call(1); // the page is not idle before it has said what is stored
  program = connected; // there is none before its start: what happens until then is asked for below
  program.start(start_options(canvas, meta("workbook-build"), read_address(location.hash)));
  if (program.stopped()) return;
  const reported = report_storage();
  await Promise.race([reported, pause(kStoredWithinMs)]);
  may_draw = true;
  if (!kIsPlain) {
    watch_size(canvas, (width, height, scale) => {
      program?.resize(width, height, scale);
      frames.run_now();
    });
    follow_pointer(find("stage"), running, frames.want);
  }
  follow_keys({ program: running, text: page.keys_text, want_frame: frames.want });
  accept_drops(async (...given) => {
    await whole; // a plan that is opened is checked
    return files.give(...given);
  });
  follow_surroundings({
    tell,
    run_now: frames.run_now,
    flush,
    on_leave: (written) => void locks.leave(written),
    on_return: locks.come_back,
  });
  frames.run_now();
  if (program.stopped()) return;
  start_page.leave();
  await whole;
  await reported;
  frames.count_call(-1);
  await storage.purge().catch(() => {}); // tried again at the next start
  await updates.start();
}

start().catch((error) => {
  clear_stage();
  start_page.fail(error);
  if (!(error instanceof StartProblem)) show_error("The workbook could not start.", error);
  else console.warn(error.message, error.ask);
});
