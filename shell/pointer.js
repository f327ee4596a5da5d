// @ts-check
// Where the pointer is, for hover and pressed looks only: what a click does comes from the mirror.

/** @import { Program } from "./types.js" */

const kMove = 0;
const kDown = 1;
const kUp = 2;
const kLeave = 3;

/**
 * @param {HTMLElement} surface everything that shows the program: canvas and mirror
 * @param {() => Program | null} program
 * @param {() => void} want_frame
 */
export function follow_pointer(surface, program, want_frame) {
  /** @param {number} kind @param {PointerEvent} event */
  const send = (kind, event) => {
    const box = surface.getBoundingClientRect();
    const touch = event.pointerType === "touch";
    program()?.pointer(kind, event.clientX - box.left, event.clientY - box.top, event.buttons, touch);
    want_frame();
  };
  const passive = { passive: true };
  surface.addEventListener("pointermove", (event) => send(kMove, event), passive);
  surface.addEventListener("pointerdown", (event) => send(kDown, event), passive);
  surface.addEventListener("pointerleave", (event) => send(kLeave, event), passive);
  // Released outside the window, or taken over by the browser for scrolling.
  window.addEventListener("pointerup", (event) => send(kUp, event), passive);
  window.addEventListener("pointercancel", (event) => send(kLeave, event), passive);
}

/**
 * Shows the pointer's shape on what is under it alone: set on the whole surface, it would be inherited
 * by thousands of elements, and each change would style them all anew.
 * @param {HTMLElement} surface
 * @returns {(name: string) => void} takes the CSS name of the shape
 */
export function make_cursor(surface) {
  let shape = "default";
  /** @type {HTMLElement | null} */
  let under = null;
  const show = () => {
    if (under && under.style.cursor !== shape) under.style.cursor = shape;
  };
  surface.addEventListener("pointerover", ({ target }) => {
    under = target instanceof HTMLElement ? target : null;
    show();
  }, { passive: true });
  return (name) => {
    shape = name;
    show();
  };
}
