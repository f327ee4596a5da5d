// @ts-check
// Names of files that leave the page. Pure.

const kMaxStem = 100;

/** Lower case words joined by "-", safe on every file system and share. @param {string} text */
export function slug(text) {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/**
 * The name of a plan's rescued file: area, round and date.
 * @param {{ plan: string, area?: string, round?: string, title?: string }} card
 * @param {Date} now
 */
export function rescue_file_name(card, now) {
  const words = [card.area || card.title || card.plan, card.round ?? ""].map(slug).filter(Boolean);
  const stem = words.join("-").slice(0, kMaxStem) || "plan";
  return `${stem}-rescued-${now.toISOString().slice(0, 10)}.bcplan.json`;
}

/**
 * A name that any system takes: no folders, no reserved characters or names, an ending kept.
 * @param {string} name
 */
export function safe_file_name(name) {
  const plain = name
    // eslint-disable-next-line no-control-regex -- control characters are what is removed
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[. ]+/, "")
    .replace(/[. ]+$/, "");
  if (!plain) return "plan.bcplan.json";
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `plan ${plain}` : plain;
}
