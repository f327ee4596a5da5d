// ./workbook bench: every figure beside its budget and its peer, all measured in this run. Nothing here
// fails on time: a figure over its budget is marked, and the load of the machine is told.
//
//   --json            the same as JSON
//   --doc             writes docs/benchmarks.md as well
//   --only NAME       one part: core, start or work; may be given more than once
//   --runs N          visits of the page (7)

import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { core_rows, write_plan } from "./core_rows.mjs";
import { share_of_budget, share_of_peer } from "./measured.mjs";
import { as_document, as_table } from "./report.mjs";
import { start_rows } from "./start_rows.mjs";
import { transfer_rows } from "./transfer.mjs";
import { work_rows } from "./work_rows.mjs";

const kParts = ["core", "start", "work"];
const kDocument = "docs/benchmarks.md";

function options() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: "boolean", default: false },
        doc: { type: "boolean", default: false },
        only: { type: "string", multiple: true, default: kParts },
        runs: { type: "string", default: "7" },
      },
    });
    const wrong = values.only?.find((part) => !kParts.includes(part));
    if (wrong) throw new Error(`there is no part '${wrong}'; there are ${kParts.join(", ")}`);
    if (!/^[1-9][0-9]?$/.test(values.runs ?? "")) throw new Error("--runs needs a number from 1 to 99");
    if (values.doc && values.only !== kParts) throw new Error("--doc is written from a whole run");
    return values;
  } catch (error) {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : error}\n`);
    process.exit(64);
  }
}

const load_words = () => os.loadavg().map((load) => load.toFixed(1)).join(" ");
const load_before = load_words();
const { json, doc, only = kParts, runs } = options();
const folder = await mkdtemp(join(os.tmpdir(), "workbook-bench-"));
/** @type {import("./measured.mjs").Row[]} */
const rows = [];
try {
  const usual = await write_plan(folder, 200);
  if (only.includes("start")) {
    const start = await start_rows(folder, usual, Number(runs));
    rows.push(...(await transfer_rows("build/web", start.requested)), ...start.rows);
  }
  if (only.includes("core")) rows.push(...(await core_rows(folder)));
  if (only.includes("work")) rows.push(...(await work_rows({ usual, largest: await write_plan(folder, 500) })));
} finally {
  await rm(folder, { recursive: true, force: true });
}

const place = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, no GPU used`,
  browser: execFileSync(process.env.WORKBOOK_CHROMIUM ?? "/usr/bin/chromium", ["--version"], { encoding: "utf8" }).trim().split(" built")[0],
  node: process.versions.node,
  load_before,
  load_after: load_words(),
};
if (doc) await writeFile(kDocument, as_document(rows, place));
const full = rows.map((row) => ({ ...row, of_budget: share_of_budget(row), of_peer: share_of_peer(row) }));
process.stdout.write(json ? `${JSON.stringify({ ...place, rows: full }, null, 2)}\n` : as_table(rows, place));
