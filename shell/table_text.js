// @ts-check
// Cells as text, the way spreadsheets give and take them: tabs between columns, a line a row, and
// quotation marks around what holds either.

/** @param {string[][]} rows */
export function table_text(rows) {
  const cell = (/** @type {string} */ text) => /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => row.map(cell).join("\t")).join("\n");
}

/**
 * The same for other programs: a plan's words must not become a formula there. The apostrophe is how
 * spreadsheets mark a text; it is taken off again on the way in.
 * @param {{ text: string, is_number: boolean }[][]} rows
 */
export function safe_table_text(rows) {
  return table_text(rows.map((row) => row.map(({ text, is_number }) =>
    (!is_number && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text))));
}

/** @param {string} text @returns {string[][]} */
export function text_table(text) {
  /** @type {string[][]} */
  const rows = [[]];
  let at = 0;
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    rows[rows.length - 1].push(cell.replace(/^'(?=[=+\-@])/, ""));
    at = next + 1;
    if (text[next] === "\r" && text[at] === "\n") at += 1;
    if (next < text.length && text[next] !== "\t" && at < text.length) rows.push([]);
    else if (text[next] === "\t" && at === text.length) rows[rows.length - 1].push("");
  }
  return rows;
}

/** @param {string} text @param {number} from @returns {[string, number]} the cell, and where it ends */
function plain(text, from) {
  let to = from;
  while (to < text.length && !"\t\n\r".includes(text[to])) to += 1;
  return [text.slice(from, to), to];
}

/** @param {string} text @param {number} from @returns {[string, number]} */
function quoted(text, from) {
  let cell = "";
  for (let to = from + 1; to < text.length; to += 1) {
    if (text[to] !== '"') cell += text[to];
    else if (text[to + 1] === '"') cell += text[(to += 1)];
    else if (to + 1 === text.length || "\t\n\r".includes(text[to + 1])) return [cell, to + 1];
    else break; // a quotation mark of the words themselves, as in "Home First" beds
  }
  return plain(text, from);
}
