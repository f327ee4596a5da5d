// @ts-check
// Where the cells of the mirror's tables lie, and what they hold.

import { is_text_field } from "./text_entry.js";

const kCell = "[data-role=cell], [data-role=row_header]";
const kControl = "input, select, textarea, a, button";
export const kEditor = "input, select, textarea";

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

/** Whether the keys are the text's own: somebody is in the middle of it. @param {EventTarget | null} control */
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
 * are when a block is put in again. None when a corner is no longer there.
 * @param {Place} one @param {Place} other @returns {Block}
 */
export function block_between(one, other) {
  const rows = rows_around(one.row);
  const [top, bottom] = [rows.indexOf(one.row), rows.indexOf(other.row)].sort((a, b) => a - b);
  if (top < 0) return [];
  const [left, right] = [one.column, other.column].sort((a, b) => a - b);
  return rows.slice(top, bottom + 1)
    .filter((row) => row.querySelector(kEditor))
    .map((row) => /** @type {HTMLElement[]} */ ([...row.querySelectorAll(kCell)])
      .map((cell) => ({ row, cell, column: column_of(cell),
        control: /** @type {HTMLElement} */ (cell.querySelector(kControl) ?? cell) }))
      .filter(({ column }) => column >= left && column <= right));
}

/** Whether a cell can be edited. @param {Place} place */
export const is_editor = ({ control }) => control.matches(kEditor);

/** What a cell holds, as it would be typed. @param {Place} place */
export function text_of({ cell, control }) {
  if (is_text_field(control)) return control.value;
  if (control instanceof HTMLSelectElement) {
    return control.value === "" ? "" : (control.selectedOptions[0]?.label ?? "");
  }
  return (control === cell ? cell.textContent : control.getAttribute("aria-label") ?? control.textContent) ?? "";
}
