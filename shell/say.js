// @ts-check
// Messages that a screen reader speaks without the focus moving.

const kKeptMs = 10_000;

/** @param {HTMLElement} polite @param {HTMLElement} urgent */
export function make_speaker(polite, urgent) {
  /** @param {string} text @param {boolean} is_urgent */
  return (text, is_urgent) => {
    // A new element each time: the same words twice are two messages.
    const line = document.createElement("p");
    line.textContent = text;
    const region = is_urgent ? urgent : polite;
    region.append(line);
    setTimeout(() => line.remove(), kKeptMs);
  };
}
