// From the link to the first words and to a page that can be used; once with nothing kept, once from
// what the service worker kept. Each pair of visits has a new profile and new browsers.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { launch, make_profile, serve } from "../browser/driver.mjs";
import { measured } from "./measured.mjs";
import { install_bench } from "./page_hooks.mjs";

/** @typedef {import("./measured.mjs").Row} Row */
/** @typedef {{ words: number, ready: number, requested: string[] }} Visit */

export const kNoGraphics = ["--disable-software-rasterizer"];
const kSettleMs = 1000; // a browser that has just started is busy with itself

/** @param {import("../browser/driver.mjs").Browser} browser @param {string} url @returns {Promise<Visit>} */
async function visit(browser, url) {
  const tab = await browser.blank(url);
  /** @type {string[]} */
  const requested = [];
  tab.page.on("request", (request) => requested.push(new URL(request.url()).pathname.slice(1)));
  await tab.page.evaluateOnNewDocument(install_bench);
  await new Promise((resolve) => setTimeout(resolve, kSettleMs));
  await tab.go(url);
  await tab.page.waitForFunction(() =>
    /** @type {any} */ (window).bench.ready !== null && performance.getEntriesByName("first-contentful-paint").length > 0);
  const times = await tab.page.evaluate(() => ({
    words: performance.getEntriesByName("first-contentful-paint")[0].startTime,
    ready: /** @type {any} */ (window).bench.ready,
  }));
  const fetched = [...new Set(requested)];
  await tab.page.evaluate(async () => { // only the workbook has a worker; the next visit is from its cache
    if (document.getElementById("mirror")) await navigator.serviceWorker.ready;
  });
  tab.expect_clean();
  return { ...times, requested: fetched };
}

/** @param {string} profile @param {string} url */
async function visit_with(profile, url) {
  const browser = await launch({ profile, flags: kNoGraphics });
  try {
    return await visit(browser, url);
  } finally {
    await browser.close();
  }
}

/** A page that fetches HyperFormula and builds the totals of a plan of 200 schemes: the peer. @param {string} folder @param {string} plan */
async function write_peer_page(folder, plan) {
  const page = join(folder, "peer");
  await mkdir(page, { recursive: true });
  const sheet = await readFile("tests/bench/totals_sheet.mjs", "utf8");
  /** @type {Record<string, string>} */
  const files = {
    "index.html": `<!doctype html><meta charset="utf-8"><title>Totals</title><link rel="icon" href="data:,">
<h1>Totals</h1><p>These are the totals of a plan.</p><p id="out"></p>
<script src="hyperformula.js"></script><script type="module" src="page.js"></script>`,
    "hyperformula.js": await readFile("node_modules/hyperformula/dist/hyperformula.full.min.js", "utf8"),
    "totals.js": sheet.replace(/^import .*"hyperformula";$/m, "const { HyperFormula } = window.HyperFormula;"),
    "plan.json": await readFile(plan, "utf8"),
    "page.js": `import { TotalsSheet } from "./totals.js";
const plan = (await (await fetch("plan.json")).json()).plan;
document.getElementById("out").textContent = String(new TotalsSheet(plan).total(0, 1));
window.bench.ready = performance.now();`,
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(page, name), text);
    await writeFile(join(page, `${name}.br`), brotliCompressSync(text));
  }
  return page;
}

/** @param {string} folder served @param {number} runs @param {boolean} twice @returns {Promise<{ first: Visit[], second: Visit[] }>} */
async function visits(folder, runs, twice) {
  const server = await serve(folder);
  /** @type {{ first: Visit[], second: Visit[] }} */
  const all = { first: [], second: [] };
  try {
    for (let run = 0; run < runs; run += 1) {
      const profile = await make_profile();
      all.first.push(await visit_with(profile.folder, server.url));
      if (twice) all.second.push(await visit_with(profile.folder, server.url));
      await profile.remove();
    }
  } finally {
    await server.close();
  }
  return all;
}

/** @param {string} folder @param {string} plan of 200 schemes @param {number} runs */
export async function start_rows(folder, plan, runs) {
  const peer = (await visits(await write_peer_page(folder, plan), runs, false)).first;
  const own = await visits("build/web", runs, true);
  const words = (/** @type {Visit[]} */ of) => measured(of.map((each) => each.words));
  const ready = (/** @type {Visit[]} */ of) => measured(of.map((each) => each.ready));
  const kPeer = "a page with HyperFormula";
  /** @type {{ group: string, unit: "ms" }} */
  const common = { group: "From the link, Chromium without GPU, server on the same machine", unit: "ms" };
  /** @type {Row[]} */
  const rows = [
    { ...common, what: "first words", measured: words(own.first), budget: { median: 300 }, peer: { name: `${kPeer}: its heading`, value: words(peer).median } },
    { ...common, what: "page can be used (Plans)", measured: ready(own.first), budget: { median: 1000 }, peer: { name: `${kPeer}: totals of 200 schemes`, value: ready(peer).median } },
    { ...common, what: "first words, from cache", measured: words(own.second) },
    { ...common, what: "page can be used, from cache", measured: ready(own.second), budget: { median: 600 } },
  ];
  return { rows, requested: own.first[0].requested };
}
