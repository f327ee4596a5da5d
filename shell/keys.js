// @ts-check
// Which keys go to the program as shortcuts. What the program does not take stays the browser's.

/** @import { KeyPress, Program } from "./types.js" */

// Inside a text field these belong to the field, with Ctrl (or Cmd) held.
const kEditingKeys = new Set([
  "a", "c", "v", "x", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown",
  "Home", "End", "Backspace", "Delete", "Insert",
]);

// Keys that work the focused control or move focus; the mirror's elements have them by nature.
const kControlKeys = new Set([
  "Tab", "Enter", " ", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown",
  "Home", "End", "PageUp", "PageDown", "Shift", "Control", "Alt", "Meta", "CapsLock",
]);

/**
 * Whether the program is asked about a key at all.
 * @param {KeyPress} press
 * @param {boolean} text_changed the focused text field holds something not yet committed
 */
export function is_shortcut(press, text_changed) {
  const command = press.ctrl || press.meta;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (key === "Dead" || key === "Process" || key === "Unidentified") return false;
  if (press.in_text) {
    if (command && kEditingKeys.has(key)) return false;
    if (command && (key === "z" || key === "y")) return !text_changed;
    if (command || press.alt) return !kControlKeys.has(key);
    return /^F\d+$/.test(key); // plain typing, Enter and Escape are the field's
  }
  return !kControlKeys.has(key);
}

/**
 * @param {KeyboardEvent} event
 * @param {boolean} in_text
 * @returns {KeyPress}
 */
export function key_press(event, in_text) {
  return {
    key: event.key,
    ctrl: event.ctrlKey,
    shift: event.shiftKey,
    alt: event.altKey,
    meta: event.metaKey,
    in_text,
  };
}

/**
 * @param {object} parts
 * @param {() => Program | null} parts.program
 * @param {{ field(): HTMLElement | null, is_changed(): boolean, commit(): void }} parts.text
 * @param {() => void} parts.want_frame
 */
export function follow_keys({ program, text, want_frame }) {
  window.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    const press = key_press(event, text.field() !== null);
    const running = program();
    if (!running || !is_shortcut(press, text.is_changed())) return;
    // A shortcut acts on what is on the screen, so what was typed so far counts.
    if (press.in_text && text.is_changed()) text.commit();
    if (running.key(press)) event.preventDefault();
    want_frame();
  });
}
