// The page that shows the pictures to a person: what changed first, each beside what it was.

/** @typedef {import("./run.mjs").Drawn} Drawn */

/** @param {Drawn} drawn */
export const is_changed = ({ hash, accepted }) => hash !== accepted;

const kStyle = `body { font: 16px/1.5 system-ui, sans-serif; margin: 24px; background: #f0f4f5; color: #212b32 }
  figure { margin: 0 0 32px } figure div { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto }
  img { max-width: 1280px; border: 1px solid #aeb7bd } figcaption { font-weight: 600 }`;

/** @param {string} file @param {string} words */
const image = (file, words) => `<img src="${file}" alt="${words}" title="${words}" loading="lazy">`;

/** @param {Drawn} drawn */
function figure({ name, before, words }) {
  const images = [image(`${name}.png`, `${name} now`)];
  if (before) images.unshift(image(`${name}.before.png`, `${name} before`), image(`${name}.difference.png`, `${name}, what differs`));
  return `<figure><figcaption>${name}${words ? `: ${words}` : ""}</figcaption><div>${images.join("")}</div></figure>`;
}

/** @param {Drawn[]} drawn */
export function as_page(drawn) {
  const changed = drawn.filter(is_changed);
  const same = drawn.filter((picture) => !is_changed(picture));
  return `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Pictures of the screens</title><style>${kStyle}</style>
<h1>${changed.length} of ${drawn.length} pictures differ from the accepted ones</h1>
${[...changed, ...same].map(figure).join("\n")}
</html>
`;
}
