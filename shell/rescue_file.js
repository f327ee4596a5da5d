// @ts-check
// A plan's rescued file: the newest checkpoint's plan file, with the revisions since as a member
// "recovery" that the program replays when it opens the file. Pure.

import { unbroken_tail } from "./checkpoints.js";

/** @import { CheckpointRow, RecordRow } from "./types.js" */

/** @param {string} text @returns {unknown} */
function value_or_text(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Adds the tail to a plan file's text, whose own layout is kept as it is.
 * @param {CheckpointRow} checkpoint @param {RecordRow[]} records of the plan, in order
 */
export function rescue_text(checkpoint, records) {
  const tail = unbroken_tail(records, checkpoint.sequence);
  const recovery = {
    after_revision: checkpoint.sequence,
    records: tail.map(({ text }) => value_or_text(text)),
  };
  const member = JSON.stringify(recovery);
  const end = checkpoint.text.trimEnd();
  const plan_file = value_or_text(checkpoint.text);
  const is_object = typeof plan_file === "object" && plan_file !== null && !Array.isArray(plan_file);
  // Text that is no plan file is kept word for word: someone may still read it.
  if (!is_object) return JSON.stringify({ format: "bcplan-rescue", text: checkpoint.text, recovery });
  if (tail.length === 0) return checkpoint.text;
  const comma = Object.keys(plan_file).length > 0 ? "," : "";
  return `${end.slice(0, -1).trimEnd()}${comma}\n  "recovery": ${member}\n}\n`;
}
