// The table that ./workbook bench prints, and the page of figures it writes with --doc.

import { share_of_budget, share_of_peer } from "./measured.mjs";

/** @typedef {import("./measured.mjs").Row} Row */
/** @typedef {{ date: string, machine: string, browser: string, node: string, load_before: string, load_after: string }} Place */

const kHead = ["what", "median", "p95", "n", "budget", "of budget", "peer", "of peer"];

/** @param {number} value @param {string} unit */
function with_unit(value, unit) {
  const digits = Number.isInteger(value) ? 0 : value < 0.1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

/** @param {number | null} share */
const as_share = (share) => (share === null ? "" : `${share.toFixed(share < 10 ? 2 : 0)}×`);

/** @param {Row} row @returns {string[]} */
function cells(row) {
  const { unit, measured, budget, peer } = row;
  const share = share_of_budget(row);
  const budgets = [];
  if (budget?.median !== undefined) budgets.push(with_unit(budget.median, unit));
  if (budget?.p95 !== undefined) budgets.push(`p95 ${with_unit(budget.p95, unit)}`);
  return [
    row.what,
    with_unit(measured.median, unit),
    measured.n > 1 ? with_unit(measured.p95, unit) : "",
    String(measured.n),
    budgets.join(", "),
    as_share(share) + (share !== null && share > 1 ? " OVER" : ""),
    peer ? `${with_unit(peer.value, unit)} ${peer.name}` : "",
    as_share(share_of_peer(row)),
  ];
}

/** @param {Row[]} rows @returns {[string, string[][]][]} */
function by_group(rows) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.map((group) => [group, rows.filter((row) => row.group === group).map(cells)]);
}

/** @param {Place} place */
export function place_words(place) {
  return `${place.date}; ${place.machine}; ${place.browser}; Node ${place.node}; `
    + `load average before ${place.load_before}, after ${place.load_after}`;
}

/** @param {Row[]} rows @param {Place} place */
export function as_table(rows, place) {
  const groups = by_group(rows);
  const all = [kHead, ...groups.flatMap(([, lines]) => lines)];
  const widths = kHead.map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const line = (/** @type {string[]} */ texts) =>
    texts.map((text, i) => (i >= 1 && i <= 3 ? text.padStart(widths[i]) : text.padEnd(widths[i]))).join("  ").trimEnd();
  const out = [place_words(place), "", line(kHead)];
  for (const [group, lines] of groups) out.push("", group, ...lines.map(line));
  return `${out.join("\n")}\n`;
}

/** @param {Row[]} rows @param {Place} place */
export function as_document(rows, place) {
  const row = (/** @type {string[]} */ texts) => `| ${texts.join(" | ")} |`;
  const out = [
    "# Benchmarks",
    "",
    "Written by `./workbook bench --doc`; every figure is from that one run. A ratio below 1× is within the",
    "budget, or better than the peer. Times are for comparing on one machine, never a promise.",
    "",
    `${place_words(place)}.`,
  ];
  for (const [group, lines] of by_group(rows)) {
    out.push("", `## ${group}`, "", row(kHead), row(["---", "--:", "--:", "--:", "---", "--:", "---", "--:"]), ...lines.map(row));
  }
  return `${out.join("\n")}\n`;
}
