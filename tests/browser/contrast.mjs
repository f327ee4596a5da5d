// How far the words on the canvas stand out from what is behind them, measured in its pixels: axe-core
// sees only the transparent text of the mirror.

/** @typedef {import("./driver.mjs").Tab} Tab */

/**
 * Sentences, one a text in sight that stands out less than WCAG 1.4.3 asks: 4.5 to 1, large text 3.
 * What is disabled is left out, as there. @param {Tab} tab
 */
export async function faults_of_contrast(tab) {
  return tab.page.evaluate(() => {
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById("canvas"));
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    const { width, data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const linear = Float64Array.from({ length: 256 }, (_, i) =>
      (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
    const luminance = (/** @type {number} */ rgb) =>
      0.2126 * linear[rgb >> 16] + 0.7152 * linear[(rgb >> 8) & 255] + 0.0722 * linear[rgb & 255];
    const ratio = (/** @type {number} */ one, /** @type {number} */ other) =>
      (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

    /** The part of an element that is in sight, in pixels of the canvas. @param {HTMLElement} element */
    const in_sight = (element) => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      const [wide, high] = [right - left, bottom - top];
      const next = (/** @type {Element | null | undefined} */ at) => at?.parentElement?.closest("[data-role=scroll]");
      for (let at = next(element); at; at = next(at)) {
        const box = at.getBoundingClientRect();
        [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
        [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
      }
      [right, bottom] = [Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
      if (right - left < wide - 1 || bottom - top < high - 1) return null;
      return [left, top, right, bottom].map((edge) => Math.round(edge * scale));
    };

    /** The ground is what most pixels are, the text what differs from it most. @param {number[]} box */
    const measured = ([left, top, right, bottom]) => {
      /** @type {Map<number, number>} */
      const counts = new Map();
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          const at = 4 * (y * width + x);
          const rgb = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
          counts.set(rgb, (counts.get(rgb) ?? 0) + 1);
        }
      }
      const [ground] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most));
      const behind = luminance(ground);
      return Math.max(...[...counts.keys()].map((rgb) => ratio(luminance(rgb), behind)));
    };

    const shown = (/** @type {HTMLElement} */ element) =>
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value
        : element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label ?? ""
        : [...element.childNodes].map((child) => (child instanceof Text ? child.data : "")).join("");
    /** @type {string[]} */
    const faults = [];
    for (const element of /** @type {Iterable<HTMLElement>} */ (document.querySelectorAll("#mirror [data-role]"))) {
      const words = element.getAttribute("type") === "checkbox" ? "" : shown(element).trim();
      if (words === "" || element.closest(".unseen, [inert], [data-leaving], [aria-disabled=true]")) continue;
      const box = in_sight(element);
      if (!box) continue;
      const found = measured(box);
      const least = element.tagName === "H1" ? 3 : 4.5;
      if (found < least) faults.push(`${found.toFixed(2)} to 1: ${element.id} "${words.slice(0, 60)}"`);
    }
    return faults;
  });
}
