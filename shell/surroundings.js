// @ts-check
// What the machine and the person prefer, and what happens to the page as a whole.

/** @import { ProgramEvent, StartOptions } from "./types.js" */

const kDark = matchMedia("(prefers-color-scheme: dark)");
const kContrast = matchMedia("(forced-colors: active), (prefers-contrast: more)");
const kReducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
const kTouch = matchMedia("(pointer: coarse)");

/** @returns {"light" | "dark" | "contrast"} */
function theme() {
  return kContrast.matches ? "contrast" : kDark.matches ? "dark" : "light";
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {string} build
 * @param {{ plan: string | null, screen: string }} place
 * @returns {StartOptions}
 */
export function start_options(canvas, build, place) {
  const box = canvas.getBoundingClientRect();
  document.body.dataset.theme = theme();
  return {
    width: box.width,
    height: box.height,
    scale: window.devicePixelRatio || 1,
    theme: theme(),
    touch: kTouch.matches,
    reduced_motion: kReducedMotion.matches,
    build,
    open: place.plan,
    screen: place.screen,
  };
}

/**
 * @param {object} parts
 * @param {(event: ProgramEvent) => void} parts.tell
 * @param {() => void} parts.run_now
 * @param {() => Promise<void>} parts.flush
 * @param {(written: Promise<void>) => void} parts.on_leave the page is going, maybe for good
 * @param {() => void} parts.on_return it is there again after all
 */
export function follow_surroundings({ tell, run_now, flush, on_leave, on_return }) {
  const tell_theme = () => {
    document.body.dataset.theme = theme();
    tell({ event: "theme", theme: theme() });
  };
  kDark.addEventListener("change", tell_theme);
  kContrast.addEventListener("change", tell_theme);

  window.addEventListener("online", () => tell({ event: "online", online: true }));
  window.addEventListener("offline", () => tell({ event: "online", online: false }));
  tell({ event: "online", online: navigator.onLine });

  // Hidden may be the last thing that this page hears: what is typed becomes an edit and is written.
  // The checkpoint that the program begins may come too late: the records say the same.
  const hide = () => {
    const written = flush();
    tell({ event: "hidden" });
    run_now();
    return written;
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) void hide();
  });
  window.addEventListener("pagehide", () => on_leave(hide()));
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted) on_return();
  });
}
