// What changed from one picture to the next.

/** @typedef {import("./png.mjs").Picture} Picture */
/** @typedef {{ picture: Picture, words: string }} Difference */

const kChanged = [213, 40, 27];

/** @param {Picture} picture @param {number} x @param {number} y the colour there; nothing outside of it */
const pixel = ({ width, height, rgba }, x, y) => (x < width && y < height ? rgba.readUInt32LE((y * width + x) * 4) : 0);

/**
 * The second picture, pale, with what differs from the first in red; and in words how much that is
 * and where.
 * @param {Picture} before @param {Picture} after @returns {Difference}
 */
export function difference(before, after) {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const rgba = Buffer.alloc(width * height * 4, 255);
  let count = 0;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; ++y) {
    for (let x = 0; x < width; ++x) {
      const at = (y * width + x) * 4;
      if (pixel(before, x, y) === pixel(after, x, y)) {
        const from = (y * after.width + x) * 4;
        for (let channel = 0; channel < 3; ++channel) rgba[at + channel] = 191 + (after.rgba[from + channel] >> 2);
        continue;
      }
      rgba.set(kChanged, at);
      count += 1;
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
    }
  }
  const sizes = before.width === after.width && before.height === after.height ? "" : `${before.width}x${before.height} became ${after.width}x${after.height}, `;
  const words = `${sizes}${count.toLocaleString("en-GB")} pixels differ, from ${left},${top} to ${right},${bottom}`;
  return { picture: { width, height, rgba }, words };
}
