// Figures, findings and opening a file: the core natively and as wasm under Node, with HyperFormula
// and JSON.parse beside it in the same run.

import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { measured, time_runs } from "./measured.mjs";
import { TotalsSheet } from "./totals_sheet.mjs";

/** @typedef {import("./measured.mjs").Row} Row */
/** @typedef {import("./measured.mjs").Measured} Measured */

const kRecalculations = 100;
const kBuilds = 7;
const run = promisify(execFile);
const kMuch = { maxBuffer: 1 << 28 };

/** The same plan file each time, in `folder`. @param {string} folder @param {number} schemes @param {string[]} more "full" with four years and every part */
export async function write_plan(folder, schemes, ...more) {
  const path = join(folder, `large-${schemes}${more.join("")}.bcplan.json`);
  const { stdout } = await run("build/native/write_large_plan", [String(schemes), ...more], kMuch);
  await writeFile(path, stdout);
  return path;
}

/** @param {string} program @param {string[]} words @returns {Promise<Map<string, Measured>>} */
async function bench(program, words) {
  const { stdout } = await run(program, words, kMuch);
  const lines = stdout.trim().split("\n").map((line) => JSON.parse(line));
  return new Map(lines.map(({ what, median_ms, p95_ms, n }) => [what, { median: median_ms, p95: p95_ms, n }]));
}

/** A bench in both builds. @param {string} name @param {string[]} words */
async function both(name, words = []) {
  const native = await bench(`build/native/${name}`, words);
  const wasm = await bench(process.execPath, [`build/wasm/${name}.js`, ...words]);
  /** @param {Map<string, Measured>} results @param {string} what */
  const find = (results, what) => {
    const found = results.get(what);
    if (!found) throw new Error(`${name} did not measure ${what}`);
    return found;
  };
  return {
    native: (/** @type {string} */ what) => find(native, what),
    wasm: (/** @type {string} */ what) => find(wasm, what),
  };
}

/** Building the totals and one edit, timed; both proven to give the figures of bcw. @param {string} path @param {number} edits @param {number} builds */
async function time_peer(path, edits, builds) {
  const plan = JSON.parse(await readFile(path, "utf8")).plan;
  const { stdout } = await run("build/native/bcw", ["summary", path, "--json"], kMuch);
  const build_times = [];
  let sheet = new TotalsSheet(plan);
  sheet.expect_like(JSON.parse(stdout));
  for (let i = 0; i < builds; i += 1) {
    sheet.close();
    const start = performance.now();
    sheet = new TotalsSheet(plan);
    build_times.push(performance.now() - start);
  }
  const edit = time_runs(edits, (n) => sheet.edit(n % sheet.line_count, 100_000 + n));
  sheet.close();
  return { build: measured(build_times), edit };
}

/** @param {string} folder for plan files @returns {Promise<Row[]>} */
export async function core_rows(folder) {
  const [usual, huge] = [await write_plan(folder, 200), await write_plan(folder, 10_000)];
  const derive = await both("derive_bench");
  const frame = await both("widgets_bench");
  const open = await both("open_bench", [usual]);
  const full_path = await write_plan(folder, 500, "full");
  const full = await both("open_bench", [full_path, "four-years"]);
  const report = await both("report_bench", [full_path, "four-years"]);
  const full_text = await readFile(full_path, "utf8");
  const full_parse = time_runs(50, () => JSON.parse(full_text));
  const peer = await time_peer(usual, kRecalculations, kBuilds);
  const huge_peer = await time_peer(huge, 5, 1);
  const text = await readFile(usual, "utf8");
  const parse = time_runs(100, () => JSON.parse(text));

  const recalculated = { name: "HyperFormula, same totals, after one edit", value: peer.edit.median };
  const built = { name: "HyperFormula building that sheet", value: peer.build.median };
  const huge_recalculated = { name: "HyperFormula, same totals, after one edit", value: huge_peer.edit.median };
  const parsed = { name: "JSON.parse of its text", value: parse.median };
  /** @type {(group: string, what: string, result: Measured, budget?: import("./measured.mjs").Budget, peer?: import("./measured.mjs").Peer) => Row} */
  const row = (group, what, result, budget, beside) => ({ group, what, unit: "ms", measured: result, budget, peer: beside });
  const kEdit = "One edit to all figures (everything is computed anew)";
  const kFrame = "A frame of a table of 500 rows while it scrolls";
  const kOpen = `Open a plan file of 200 schemes (${Math.round(text.length / 1000)} KB: read, check, all figures)`;
  const kFull = `A plan of 500 schemes over 4 years with all that samples fill (${Math.round(full_text.length / 1000)} KB)`;
  const full_parsed = { name: "JSON.parse of its text", value: full_parse.median };
  return [
    row(kEdit, "200 schemes × 3 lines, native", derive.native("derive 200"), { median: 0.3 }, recalculated),
    row(kEdit, "200 schemes × 3 lines, wasm in Node", derive.wasm("derive 200"), { median: 1 }, recalculated),
    row(kEdit, "the same, from nothing", derive.wasm("derive 200"), undefined, built),
    row(kEdit, "10,000 schemes × 3 lines, native", derive.native("derive 10000"), undefined, huge_recalculated),
    row(kEdit, "10,000 schemes × 3 lines, wasm in Node", derive.wasm("derive 10000"), { median: 16 }, huge_recalculated),
    row(kEdit, "findings of 200 schemes, native", derive.native("check 200")),
    row(kEdit, "findings of 200 schemes, wasm in Node", derive.wasm("check 200"), { median: 16 }),
    row(kFrame, "widgets and their meaning, native", frame.native("meaning"), { median: 1 }),
    row(kFrame, "widgets and their meaning, wasm in Node", frame.wasm("meaning"), { median: 1 }),
    row(kFrame, "its pixels, wasm in Node", frame.wasm("pixels")),
    row(kOpen, "native", open.native("open"), { median: 6 }, parsed),
    row(kOpen, "wasm in Node", open.wasm("open"), { median: 25 }, parsed),
    row(kFull, "opening, native", full.native("open"), { median: 20 }, full_parsed),
    row(kFull, "opening, wasm in Node", full.wasm("open"), { median: 60 }, full_parsed),
    row(kFull, "the whole of it as HTML, native", report.native("whole plan")),
    row(kFull, "the whole of it as HTML, wasm in Node", report.wasm("whole plan"), { median: 30 }),
    row(kFull, "the paper for the board as HTML, wasm in Node", report.wasm("board paper"), { median: 30 }),
    row(kFull, "one edit to all figures, native", full.native("derive"), { median: 0.3 }),
    row(kFull, "one edit to all figures, wasm in Node", full.wasm("derive"), { median: 1 }),
  ];
}
