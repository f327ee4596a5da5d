// @ts-check
// The mirror with everything that belongs to it: text fields, focus, messages, and the root's state
// that tests wait on.

import { make_focus_keeper } from "./focus.js";
import { listen } from "./interaction.js";
import { kIsPlain } from "./plain.js";
import { make_speaker } from "./say.js";
import { make_mirror } from "./semantics.js";
import { follow_table_keys } from "./table_keys.js";
import { make_text_entry } from "./text_entry.js";

/** @import { Announcement, Program, Request, RootState } from "./types.js" */

// A request is answered in the next frame; one more is given before the old state is shown again.
const kFramesToSettle = 2;

/**
 * @param {object} parts
 * @param {() => Program | null} parts.program
 * @param {() => void} parts.want_frame
 * @param {{ after_held: (action: () => void) => void, run_waiting: () => void }} parts.turns
 */
export function make_page({ program, want_frame, turns }) {
  const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const root = find("mirror");
  /** @type {Map<string, number>} nodes that a person changed, and frames left for the answer */
  const unsettled = new Map();

  /** @param {Request} request */
  const send = (request) => {
    program()?.request(request);
    if (request.action === "set") unsettled.set(request.id, kFramesToSettle);
    want_frame();
  };

  const text_entry = make_text_entry(send, kIsPlain);
  const mirror = make_mirror(root, find("notes"), text_entry, kIsPlain);
  const focus = make_focus_keeper(root);
  const speak = make_speaker(find("say-polite"), find("say-urgent"));
  follow_table_keys({
    root,
    entry_of: mirror.entry_of,
    commit: text_entry.commit_focused,
    send,
    speak: (text) => speak(text, false),
    turns,
  });
  listen({ root, mirror, text_entry, focus, send });

  // F6 goes round the regions, unless the program has another use for it.
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.defaultPrevented || event.ctrlKey || event.altKey) return;
    focus.cycle_regions(event.shiftKey);
    event.preventDefault();
  });
  find("skip").addEventListener("click", (event) => {
    const main = root.querySelector("[data-role=main]");
    if (main instanceof HTMLElement) main.focus();
    event.preventDefault();
  });

  /** @param {Announcement} difference */
  const announce = (difference) => {
    const before = focus.remember();
    const going = new Set(difference.remove ?? []);
    mirror.apply(difference, (elements) =>
      focus.before_removal(elements, (id) => {
        const entry = mirror.entry_of(document.getElementById(id));
        return entry !== undefined && !going.has(entry.node.id);
      }),
    );
    for (const [id, top] of Object.entries(difference.scroll ?? {})) {
      const element = kIsPlain ? document.documentElement : mirror.entry(id)?.element;
      element?.scrollTo({ top, behavior: "instant" });
    }
    const asked = difference.focus ? mirror.entry(difference.focus)?.element : undefined;
    focus.settle(asked ?? null, before);
    const { screen } = root.dataset;
    const is_other_screen = screen !== "" && (difference.root?.screen ?? screen) !== screen;
    const arrived = is_other_screen && !asked ? focus.arrive() : "";
    mirror.sweep();
    if (arrived) speak(arrived, false);
    for (const { text, urgent } of difference.say ?? []) speak(text, urgent === true);
    if (difference.root) show_root(root, difference.root);
  };

  return {
    announce,
    text_entry,
    keys_text: {
      field: text_entry.field,
      is_changed: text_entry.is_changed,
      commit: text_entry.commit_focused,
    },
    after_frame: () => {
      for (const [id, left] of unsettled) {
        if (left > 1) {
          unsettled.set(id, left - 1);
          want_frame();
        } else {
          unsettled.delete(id);
          mirror.settle(id);
        }
      }
    },
    set_idle: (/** @type {boolean} */ idle) => {
      const state = idle ? "yes" : "no";
      if (root.dataset.idle !== state) root.dataset.idle = state;
    },
  };
}

/** @param {HTMLElement} root @param {RootState} state */
function show_root(root, state) {
  for (const name of /** @type {const} */ (["revision", "saved", "screen"])) {
    const value = state[name];
    if (value !== undefined && root.dataset[name] !== value) root.dataset[name] = value;
  }
  if (state.title !== undefined && document.title !== state.title) document.title = state.title;
  // The same language set again would have the browser restyle the whole page.
  const page = document.documentElement;
  if (state.lang !== undefined && page.lang !== state.lang) page.lang = state.lang;
}
