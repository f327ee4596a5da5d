// @ts-check
// The program's own typeface for the page's text fields, so that text does not jump when it is edited.

export const kFamily = "Workbook Inter";
const kWeights = ["400", "600", "700"];

/** @param {Uint8Array<ArrayBuffer>[]} faces the font files; an empty one is left out */
export async function install_fonts(faces) {
  const loading = faces.flatMap((bytes, face) => {
    if (bytes.length === 0) return [];
    const font = new FontFace(kFamily, bytes, { weight: kWeights[face] });
    document.fonts.add(font);
    return [font.load()];
  });
  // Without them the system's own face serves.
  for (const result of await Promise.allSettled(loading)) {
    if (result.status === "rejected") console.warn("A typeface did not load.", result.reason);
  }
}
