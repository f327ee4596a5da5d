// Measured values, and rows of the table they end in.

/** @typedef {{ median: number, p95: number, n: number }} Measured */
/** @typedef {{ median?: number, p95?: number }} Budget */
/** @typedef {{ name: string, value: number }} Peer */

/**
 * @typedef {object} Row
 * @property {string} group
 * @property {string} what
 * @property {"ms" | "KB" | "frames"} unit
 * @property {Measured} measured
 * @property {Budget} [budget]
 * @property {Peer} [peer]
 */

/** @param {number[]} values @returns {Measured} */
export function measured(values) {
  if (values.length === 0) throw new Error("Nothing was measured.");
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { median: at(0.5), p95: at(0.95), n: sorted.length };
}

/** A size is exact: measured once. @param {number} bytes @returns {Measured} */
export const kilobytes = (bytes) => ({ median: bytes / 1000, p95: bytes / 1000, n: 1 });

/** The worse of what the budget names, as a share of it; null without a budget. @param {Row} row */
export function share_of_budget({ measured: got, budget }) {
  const shares = [];
  if (budget?.median !== undefined) shares.push(share(got.median, budget.median));
  if (budget?.p95 !== undefined) shares.push(share(got.p95, budget.p95));
  return shares.length === 0 ? null : Math.max(...shares);
}

/** Median to median; below 1 is better than the peer. @param {Row} row */
export function share_of_peer({ measured: got, peer }) {
  return peer ? share(got.median, peer.value) : null;
}

// A budget of nothing is either kept or not.
const share = (/** @type {number} */ value, /** @type {number} */ of) =>
  of === 0 ? (value === 0 ? 0 : Infinity) : value / of;

/** Runs `work` often and times each run, in milliseconds. @param {number} runs @param {(run: number) => void} work */
export function time_runs(runs, work) {
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work(run);
    times.push(performance.now() - start);
  }
  return measured(times);
}
