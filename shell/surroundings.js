// @ts-check
// What the machine and the person prefer, and what happens to the page as a whole.

import { kIsPlain, kPlainSize } from "./plain.js";

/** @import { ProgramEvent, StartOptions } from "./types.js" */

const kDark = matchMedia("(prefers-color-scheme: dark)");
const kContrast = matchMedia("(forced-colors: active), (prefers-contrast: more)");
const kReducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
const kTouch = matchMedia("(pointer: coarse)");

/** @returns {"light" | "dark" | "contrast"} */
function theme() {
  return kContrast.matches ? "contrast" : kDark.matches ? "dark" : "light";
}

const kDisplay = "workbook-display";

/** What was chosen at an earlier visit. A browser that keeps nothing gives what the system says. */
function kept_display() {
  try {
    const { theme, text_percent, guide_hidden } = JSON.parse(localStorage.getItem(kDisplay) ?? "{}");
    const is_known = ["light", "dark", "contrast"].includes(theme);
    const is_size = Number.isInteger(text_percent) && text_percent >= 100 && text_percent <= 400;
    return {
      theme: is_known ? String(theme) : "",
      text_percent: is_size ? Number(text_percent) : 100,
      guide_hidden: guide_hidden === true,
    };
  } catch {
    return { theme: "", text_percent: 100, guide_hidden: false };
  }
}

/** The theme that was chosen, "" when the system's counts. */
let chosen = "";

const show_theme = () => {
  document.body.dataset.theme = chosen || theme();
};

// On the canvas the program has text of that size; on the plain page it is the page's.
/** @param {number} text_percent */
const show_size = (text_percent) => {
  if (kIsPlain) document.documentElement.style.fontSize = `${(16 * text_percent) / 100}px`;
};

/** @param {{ theme: string, text_percent: number, guide_hidden: boolean }} display theme "" follows the system */
export function keep_display({ theme, text_percent, guide_hidden }) {
  chosen = theme;
  show_theme();
  show_size(text_percent);
  try {
    localStorage.setItem(kDisplay, JSON.stringify({ theme, text_percent, guide_hidden }));
  } catch (error) {
    console.warn("The display is as chosen until the page is closed.", error);
  }
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {string} build
 * @param {{ plan: string | null, screen: string }} place
 * @returns {StartOptions}
 */
export function start_options(canvas, build, place) {
  const { width, height } = canvas.getBoundingClientRect();
  const display = kept_display();
  chosen = display.theme;
  show_theme();
  show_size(display.text_percent);
  return {
    ...(kIsPlain ? kPlainSize : { width, height, scale: window.devicePixelRatio || 1 }),
    plain: kIsPlain,
    theme: theme(),
    display_theme: display.theme,
    text_percent: display.text_percent,
    guide_hidden: display.guide_hidden,
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
    show_theme();
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
