// @ts-check
// Spreadsheet keys in tables: where an arrow leads, what is picked, and what is copied out of it.
//
// A table stays a table of real fields. Where a field's whole text is selected, as after it got the
// focus, the arrows go from cell to cell; a caret inside the text (F2, a click) keeps them.

import { is_text_field } from "./text_entry.js";
import { table_text, text_table } from "./table_text.js";

/** @import { Request } from "./types.js" */

const kCell = "[data-role=cell], [data-role=row_header]";
const kControl = "input, select, textarea, a, button";
const kEditor = "input, select, textarea";

/** @typedef {{ row: HTMLElement, column: number, cell: HTMLElement, control: HTMLElement }} Place */
/** @typedef {Place[][]} Block cells row by row */

/** @param {Element} cell */
const column_of = (cell) => Number(cell.getAttribute("aria-colindex"));

/** @param {HTMLElement} row @returns {Place[]} its cells with something to edit or to press, in order */
function places_of(row) {
  /** @type {Place[]} */
  const places = [];
  for (const cell of row.querySelectorAll(kCell)) {
    const control = cell.querySelector(kControl);
    if (cell instanceof HTMLElement && control instanceof HTMLElement) {
      places.push({ row, column: column_of(cell), cell, control });
    }
  }
  return places;
}

/** @param {Element} inside @returns {HTMLElement[]} the rows of its table, without the head */
function rows_around(inside) {
  const table = inside.closest("[data-role=table]");
  const rows = /** @type {HTMLElement[]} */ ([...(table?.querySelectorAll("[data-role=row]") ?? [])]);
  return rows.filter((row) => !row.querySelector("[data-role=column_header]"));
}

/** @param {EventTarget | null} target @returns {Place | null} */
export function place_of(target) {
  if (!(target instanceof HTMLElement)) return null;
  const cell = target.closest(kCell);
  const row = target.closest("[data-role=row]");
  if (!(cell instanceof HTMLElement) || !(row instanceof HTMLElement)) return null;
  return { row, column: column_of(cell), cell, control: target };
}

/** Whether the arrows are the caret's: somebody is in the middle of the text. @param {HTMLElement} control */
export function is_in_text(control) {
  if (!is_text_field(control)) return false;
  const { selectionStart, selectionEnd, value } = control;
  return value !== "" && !(selectionStart === 0 && selectionEnd === value.length);
}

/**
 * @param {Place} from
 * @param {number} down rows, Infinity to the end
 * @param {number} right columns, Infinity to the end
 * @returns {Place | null}
 */
export function place_beside(from, down, right) {
  if (right !== 0) {
    const places = places_of(from.row);
    const at = places.findIndex(({ cell }) => cell === from.cell);
    return places[Math.max(0, Math.min(at + right, places.length - 1))] ?? null;
  }
  const rows = rows_around(from.row)
    .map((row) => places_of(row).find(({ column }) => column === from.column))
    .filter((place) => place !== undefined);
  const at = rows.findIndex(({ row }) => row === from.row);
  return rows[Math.max(0, Math.min(at + down, rows.length - 1))] ?? null;
}

/** The first or last cell of the table. @param {Place} from @param {boolean} last */
export function end_of_table(from, last) {
  const places = rows_around(from.row).flatMap(places_of);
  return (last ? places.at(-1) : places[0]) ?? null;
}

/**
 * The cells between two corners. Rows with nothing to edit (groups, totals) are passed over, as they
 * are when a block is put in again.
 * @param {Place} one @param {Place} other @returns {Block}
 */
export function block_between(one, other) {
  const rows = rows_around(one.row);
  const [top, bottom] = [rows.indexOf(one.row), rows.indexOf(other.row)].sort((a, b) => a - b);
  const [left, right] = [one.column, other.column].sort((a, b) => a - b);
  return rows.slice(Math.max(top, 0), bottom + 1)
    .filter((row) => row.querySelector(kEditor))
    .map((row) => /** @type {HTMLElement[]} */ ([...row.querySelectorAll(kCell)])
      .map((cell) => ({ row, cell, column: column_of(cell),
        control: /** @type {HTMLElement} */ (cell.querySelector(kControl) ?? cell) }))
      .filter(({ column }) => column >= left && column <= right));
}

/** What a cell holds, as it would be typed. @param {Place} place */
function text_of({ cell, control }) {
  if (is_text_field(control)) return control.value;
  if (control instanceof HTMLSelectElement) {
    return control.value === "" ? "" : (control.selectedOptions[0]?.label ?? "");
  }
  return (control === cell ? cell.textContent : control.getAttribute("aria-label") ?? control.textContent) ?? "";
}

/**
 * @param {object} parts
 * @param {HTMLElement} parts.root
 * @param {(target: EventTarget | null) => { node: { id: string } } | undefined} parts.entry_of
 * @param {() => void} parts.commit what is being typed becomes the cell's
 * @param {(request: Request) => void} parts.send
 * @param {(text: string) => void} parts.speak
 */
export function follow_table_keys({ root, entry_of, commit, send, speak }) {
  /** @type {{ anchor: Place, head: Place } | null} the corners of what is picked */
  let picked = null;
  /** @type {HTMLElement[]} */
  let marked = [];

  const block = () => {
    if (!picked?.anchor.cell.isConnected || !picked.head.cell.isConnected) return [];
    return block_between(picked.anchor, picked.head);
  };

  const show = () => {
    const cells = block().flat().map(({ cell }) => cell);
    for (const cell of marked) if (!cells.includes(cell)) cell.classList.remove("picked");
    for (const cell of cells) cell.classList.add("picked");
    marked = cells;
  };

  const drop = () => {
    picked = null;
    show();
  };

  /** @param {Place} place */
  const go = (place) => {
    place.control.focus();
    if (is_text_field(place.control)) place.control.select();
  };

  /** @param {Place} anchor @param {Place | null} head */
  const pick = (anchor, head) => {
    if (!head || head.row.closest("[data-role=table]") !== anchor.row.closest("[data-role=table]")) return;
    if (head.cell !== anchor.cell) commit(); // so that what is picked is what is copied
    picked = { anchor, head };
    show();
    head.cell.scrollIntoView({ block: "nearest", inline: "nearest" });
    const rows = block();
    speak(`${rows.length} ${rows.length === 1 ? "row" : "rows"} by ${rows[0]?.length ?? 0} picked`);
  };

  /** Puts texts into the cells from the first of `at` on. @param {Block} at @param {string[][]} texts */
  const put = (at, texts) => {
    const corner = at.flat().find(({ control }) => control.matches(kEditor));
    const entry = corner && entry_of(corner.control);
    if (!corner || !entry) return speak("There is nothing to edit in the first of these cells.");
    // What lies left of the first cell that can be edited stays as it is.
    const skipped = at.find((row) => row.includes(corner))?.indexOf(corner) ?? 0;
    commit();
    send({ id: entry.node.id, action: "paste", value: JSON.stringify(texts.map((row) => row.slice(skipped))) });
  };

  /**
   * @param {Place} from @param {KeyboardEvent} event
   * @returns {Place | null | undefined} undefined when the key is the focused control's
   */
  const way = (from, event) => {
    const far = event.ctrlKey || event.metaKey;
    const is_vertical = event.key === "ArrowUp" || event.key === "ArrowDown";
    const control = /** @type {HTMLElement} */ (event.target);
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
  };

  /** @param {KeyboardEvent} event @returns {boolean} whether it was for what is picked */
  const act_on_block = (event) => {
    const rows = block();
    if (rows.flat().length < 2) return false;
    if (event.key === "Escape") return drop(), true;
    if (event.key === "Delete" || event.key === "Backspace") {
      return put(rows, rows.map((row) => row.map(() => ""))), true;
    }
    if (event.key.toLowerCase() === "d" && (event.ctrlKey || event.metaKey) && rows.length > 1) {
      const first = rows[0].map(text_of);
      return put(rows, rows.map(() => first)), true;
    }
    return false;
  };

  // Before the fields themselves: an arrow must not also move their caret.
  root.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey) return;
    const at = place_of(event.target);
    if (!at) return;
    const taken = act_on_block(event) || move(at, event);
    if (taken) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, { capture: true });

  /** @param {Place} at @param {KeyboardEvent} event */
  const move = (at, event) => {
    if (event.key === "F2" && is_text_field(at.control)) {
      at.control.setSelectionRange(at.control.value.length, at.control.value.length);
      return true;
    }
    if (event.key === "Enter" && is_text_field(at.control) && !event.ctrlKey) {
      commit();
      drop();
      const next = place_beside(at, event.shiftKey ? -1 : 1, 0);
      if (next) go(next);
      return true;
    }
    const to = way(picked && event.shiftKey ? picked.head : at, event);
    if (to === undefined) return false;
    if (event.shiftKey) {
      pick(picked?.anchor ?? at, to);
      return true;
    }
    drop();
    if (to) go(to);
    return true;
  };

  root.addEventListener("mousedown", (event) => {
    const to = place_of(event.target);
    const from = place_of(document.activeElement);
    if (event.shiftKey && to && from) {
      pick(picked?.anchor ?? from, to);
      event.preventDefault();
    } else {
      drop();
    }
  });
  root.addEventListener("focusin", (event) => {
    if (picked && event.target !== picked.anchor.control) drop();
  });

  document.addEventListener("copy", (event) => {
    const rows = block();
    if (rows.flat().length < 2) return;
    event.clipboardData?.setData("text/plain", table_text(rows.map((row) => row.map(text_of))));
    event.preventDefault();
    speak(`Copied ${rows.length} by ${rows[0].length}`);
  });
  document.addEventListener("paste", (event) => {
    const at = place_of(event.target);
    if (!at) return;
    const texts = text_table(event.clipboardData?.getData("text/plain") ?? "");
    const into = block();
    const is_block = texts.length > 1 || texts[0]?.length > 1 || into.flat().length > 1;
    if (!is_block) return;
    event.preventDefault();
    // One value fills all that is picked.
    const is_one = texts.length === 1 && texts[0].length === 1 && into.length > 0;
    put(into.length > 0 ? into : [[at]], is_one ? into.map((row) => row.map(() => texts[0][0])) : texts);
  });
}
