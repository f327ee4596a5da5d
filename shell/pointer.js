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
