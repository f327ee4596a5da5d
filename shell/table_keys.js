// @ts-check
// Spreadsheet keys in tables: where an arrow leads, what is picked, and what is copied and put in.
//
// A table stays a table of real fields. Where a field's whole text is selected, as after it got the
// focus, the arrows go from cell to cell; a caret inside the text (F2, a click) keeps them.

import {
  block_between, end_of_table, is_editor, is_in_text, place_beside, place_of, text_of,
} from "./table_places.js";
import { safe_table_text, text_table } from "./table_text.js";
import { is_text_field } from "./text_entry.js";

/** @import { Block, Place } from "./table_places.js" */
/** @import { Request } from "./types.js" */

// More than any plan has; what is beyond it is no table of a plan.
const kMostPastedCharacters = 2_000_000;

/**
 * What is picked: the cells between two corners, outlined as long as they stay the same.
 * @param {() => void} commit what is being typed becomes the cell's
 * @param {(text: string) => void} speak
 */
function make_pick(commit, speak) {
  /** @type {{ anchor: Place, head: Place } | null} */
  let corners = null;
  /** @type {HTMLElement[]} */
  let marked = [];

  /** @param {HTMLElement[]} cells */
  const mark = (cells) => {
    for (const cell of marked) if (!cells.includes(cell)) cell.classList.remove("picked");
    for (const cell of cells) cell.classList.add("picked");
    marked = cells;
  };
  const drop = () => {
    corners = null;
    mark([]);
  };
  /** @returns {Block} none when the rows have changed since: nothing is done to what is not outlined */
  const block = () => {
    if (!corners) return [];
    const rows = block_between(corners.anchor, corners.head);
    const cells = rows.flat().map(({ cell }) => cell);
    const is_as_marked = cells.length === marked.length && cells.every((cell, i) => cell === marked[i]);
    if (!is_as_marked) drop();
    return is_as_marked ? rows : [];
  };
  return {
    drop,
    /** Of more than one cell. */
    block: () => {
      const rows = block();
      return rows.flat().length > 1 ? rows : [];
    },
    corners: () => corners,
    /** @param {Place} anchor @param {Place | null} head */
    to: (anchor, head) => {
      const table = anchor.row.closest("[data-role=table]");
      if (!head || head.row.closest("[data-role=table]") !== table) return;
      if (head.cell !== anchor.cell) commit(); // so that what is picked is what is copied
      corners = { anchor, head };
      const rows = block_between(anchor, head);
      mark(rows.flat().map(({ cell }) => cell));
      head.cell.scrollIntoView({ block: "nearest", inline: "nearest" });
      speak(`${rows.length} ${rows.length === 1 ? "row" : "rows"} by ${rows[0]?.length ?? 0} picked`);
    },
  };
}

/**
 * @param {Place} from @param {KeyboardEvent} event
 * @returns {Place | null | undefined} undefined when the key is the focused control's
 */
function way(from, event) {
  const far = event.ctrlKey || event.metaKey;
  const is_vertical = event.key === "ArrowUp" || event.key === "ArrowDown";
  const control = /** @type {HTMLElement} */ (document.activeElement);
  if (!is_vertical && is_in_text(control)) return undefined;
  // A list of choices goes through them with the arrows, as everywhere.
  if (is_vertical && !far && !event.shiftKey && control instanceof HTMLSelectElement) return undefined;
  switch (event.key) {
    case "ArrowUp": return place_beside(from, far ? -Infinity : -1, 0);
    case "ArrowDown": return place_beside(from, far ? Infinity : 1, 0);
    case "ArrowLeft": return place_beside(from, 0, far ? -Infinity : -1);
    case "ArrowRight": return place_beside(from, 0, far ? Infinity : 1);
    case "Home": return far ? end_of_table(from, false) : place_beside(from, 0, -Infinity);
    case "End": return far ? end_of_table(from, true) : place_beside(from, 0, Infinity);
    default: return undefined;
  }
}

/** @param {Place} place */
function go(place) {
  place.control.focus();
  if (is_text_field(place.control)) place.control.select();
}

/**
 * @param {object} parts
 * @param {HTMLElement} parts.root
 * @param {(target: EventTarget | null) => { node: { id: string } } | undefined} parts.entry_of
 * @param {() => void} parts.commit
 * @param {(request: Request) => void} parts.send
 * @param {(text: string) => void} parts.speak
 * @param {{ after_held: (action: () => void) => void, run_waiting: () => void }} parts.turns when the
 *   focus moves on from a cell that is being saved; at the next key at the latest
 */
export function follow_table_keys({ root, entry_of, commit, send, speak, turns }) {
  const pick = make_pick(commit, speak);
  window.addEventListener("keydown", turns.run_waiting, { capture: true });

  /**
   * Puts texts into the cells from the first of `at` on; null leaves a cell as it is.
   * @param {Block} at @param {(string | null)[][]} texts
   */
  const put = (at, texts) => {
    // The first cell that can be edited: what lies above it and left of it stays as it is.
    const above = at.findIndex((row) => row.some(is_editor));
    const left = above < 0 ? -1 : at[above].findIndex(is_editor);
    const entry = above < 0 ? undefined : entry_of(at[above][left].control);
    if (!entry) return speak("There is nothing to edit in these cells.");
    commit();
    const value = JSON.stringify(texts.slice(above).map((row) => row.slice(left)));
    send({ id: entry.node.id, action: "paste", value });
  };
  /** @param {Block} rows @param {(place: Place, row: number, column: number) => string} text */
  const fill = (rows, text) =>
    put(rows, rows.map((row, y) => row.map((place, x) => (is_editor(place) ? text(place, y, x) : null))));

  /** @param {KeyboardEvent} event @returns {boolean} whether it was for what is picked */
  const act_on_block = (event) => {
    if (is_in_text(document.activeElement)) return false;
    const rows = pick.block();
    if (rows.length === 0) return false;
    if (event.key === "Escape") {
      pick.drop();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      fill(rows, () => "");
    } else if (event.key.toLowerCase() === "d" && (event.ctrlKey || event.metaKey) && rows.length > 1) {
      const first = rows[0].map(text_of);
      fill(rows, (_place, _row, column) => first[column]);
    } else {
      return false;
    }
    return true;
  };

  /** @param {Place} at @param {KeyboardEvent} event */
  const move = (at, event) => {
    if (event.key === "Escape" && is_text_field(at.control)) {
      const field = at.control;
      queueMicrotask(() => field.select()); // once the old text is back
      return false;
    }
    if (event.key === "F2" && is_text_field(at.control)) {
      at.control.setSelectionRange(at.control.value.length, at.control.value.length);
      return true;
    }
    if (event.key === "Enter" && is_text_field(at.control) && !event.ctrlKey) {
      commit();
      pick.drop();
      const step = event.shiftKey ? -1 : 1;
      turns.after_held(() => {
        // What was typed may have put a new row below.
        const now = at.control === document.activeElement ? place_of(at.control) : null;
        const next = now && place_beside(now, step, 0);
        if (next) go(next);
      });
      return true;
    }
    const corners = pick.corners();
    const to = way(corners && event.shiftKey ? corners.head : at, event);
    if (to === undefined) return false;
    if (event.shiftKey) {
      pick.to(corners?.anchor ?? at, to);
      return true;
    }
    pick.drop();
    if (to) go(to);
    return true;
  };

  // Before the fields themselves: an arrow must not also move their caret.
  root.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey) return;
    const at = place_of(document.activeElement); // which may have moved on with this key
    if (!at || !(act_on_block(event) || move(at, event))) return;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });

  let is_picking = false;
  root.addEventListener("mousedown", (event) => {
    if (event.button !== 0) return; // a menu of what is picked may be on its way
    const to = place_of(event.target);
    const from = place_of(document.activeElement);
    is_picking = event.shiftKey && to !== null && from !== null && to.cell !== from.cell;
    if (!is_picking) return pick.drop();
    pick.to(pick.corners()?.anchor ?? /** @type {Place} */ (from), to);
    event.preventDefault();
  });
  // The end of a press that picks must not press what it picked.
  root.addEventListener("click", (event) => {
    if (!is_picking) return;
    is_picking = false;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });
  document.addEventListener("focusin", (event) => {
    if (event.target !== pick.corners()?.anchor.control) pick.drop();
  });
  root.addEventListener("input", pick.drop); // it is one cell again that is worked on

  /** @param {ClipboardEvent} event @returns {Block} what was copied, none when that is not ours to do */
  const copy = (event) => {
    const rows = root.contains(document.activeElement) ? pick.block() : [];
    if (rows.length === 0) return rows;
    event.clipboardData?.setData("text/plain", safe_table_text(rows.map((row) => row.map((place) =>
      ({ text: text_of(place), is_number: /** @type {HTMLInputElement} */ (place.control).inputMode === "decimal" })))));
    event.preventDefault();
    return rows;
  };
  document.addEventListener("copy", (event) => {
    const rows = copy(event);
    if (rows.length > 0) speak(`Copied ${rows.length} by ${rows[0].length}`);
  });
  document.addEventListener("cut", (event) => {
    const rows = copy(event);
    if (rows.length > 0) fill(rows, () => "");
  });
  document.addEventListener("paste", (event) => {
    const at = place_of(event.target);
    const into = pick.block();
    // At a caret the words are the text's, line breaks and all.
    if (!at || (is_in_text(at.control) && into.length === 0)) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length > kMostPastedCharacters) {
      event.preventDefault();
      return speak("That is more than a plan can hold. Copy only the cells that belong into this table.");
    }
    const texts = text_table(text);
    const is_block = texts.length > 1 || texts[0]?.length > 1 || into.length > 0;
    if (!is_block) return;
    event.preventDefault();
    // One value fills all that is picked.
    const is_one = texts.length === 1 && texts[0].length === 1 && into.length > 0;
    if (is_one) fill(into, () => texts[0][0]);
    else put(into.length > 0 ? into : [[at]], texts);
  });
}
