// @ts-check
// The program's own typeface for the page's text fields, so that text does not jump when it is edited.

/** @import { Program } from "./types.js" */

export const kFamily = "Workbook Inter";
const kFaces = ["400", "600", "700"];

/** @param {Program} program */
export async function install_fonts(program) {
  const loading = kFaces.flatMap((weight, face) => {
    const bytes = program.font(face);
    if (bytes.length === 0) return [];
    const font = new FontFace(kFamily, bytes, { weight });
    document.fonts.add(font);
    return [font.load()];
  });
  // Without them the system's own face serves.
  for (const result of await Promise.allSettled(loading)) {
    if (result.status === "rejected") console.warn("A typeface did not load.", result.reason);
  }
}
