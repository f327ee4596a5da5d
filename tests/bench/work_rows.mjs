// Working in the page: scrolling the largest table, typing, saving, a checkpoint, and doing nothing.

import { readFile } from "node:fs/promises";
import { launch, make_profile, serve } from "../browser/driver.mjs";
import { go_to } from "../browser/journey.mjs";
import { measured } from "./measured.mjs";
import { install_bench, longest_block } from "./page_hooks.mjs";
import { kNoGraphics } from "./start_rows.mjs";

/** @typedef {import("./measured.mjs").Row} Row */
/** @typedef {import("../browser/driver.mjs").Tab} Tab */
/** @typedef {import("./page_hooks.mjs").PageBench} PageBench */

const kScrolls = 60;
const kEdits = 30;
const kKeys = 60;
const kFields = 12; // edited in turn
const kCheckpoints = 7;
const kIdleMs = 2000;
const kBlockMs = 1500;
const kView = { x: 620, y: 520 }; // above the table, away from the navigation

/** @param {Tab} tab @returns {Promise<PageBench>} */
const read = (tab) => tab.page.evaluate(() => /** @type {any} */ (window).bench);

/** @param {string} url @param {string} plan @param {(tab: Tab) => Promise<void>} work */
async function with_plan(url, plan, work) {
  const profile = await make_profile();
  const browser = await launch({ profile: profile.folder, flags: kNoGraphics });
  try {
    const tab = await browser.blank(url);
    await tab.page.evaluateOnNewDocument(install_bench);
    await tab.go(url);
    await tab.idle();
    // A click before the browser has shown the page's first frame is lost.
    await tab.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300))));
    const button = await tab.by("button", "Open a file").middle();
    await tab.choose_file(() => tab.page.mouse.click(button.x, button.y), plan); // idle only once it is chosen
    await tab.screen("overview");
    await tab.saved();
    await work(tab);
    tab.expect_clean();
  } finally {
    await browser.close();
    await profile.remove();
  }
}

/** The amount field number `index` of the schemes' table, focused with its text selected. @param {Tab} tab @param {number} index */
async function focus_amount(tab, index) {
  await tab.page.evaluate((wanted) => {
    const fields = [...document.querySelectorAll("#mirror input[id$='/amount']")];
    const field = /** @type {HTMLInputElement | undefined} */ (fields[wanted]);
    if (!field) throw new Error(`There are ${fields.length} amounts to type into.`);
    field.focus();
    field.select();
  }, index);
  await tab.idle();
}

/** The longest frame of each turn of the wheel. @param {Tab} tab */
async function scroll_frames(tab) {
  await tab.page.mouse.move(kView.x, kView.y);
  await tab.idle();
  const longest = [];
  for (let i = 0; i < kScrolls; i += 1) {
    const before = (await read(tab)).frames.length;
    await tab.page.mouse.wheel({ deltaY: 240 });
    await tab.page.waitForFunction((count) => /** @type {any} */ (window).bench.frames.length > count, {}, before);
    await tab.idle();
    longest.push(Math.max(...(await read(tab)).frames.slice(before)));
  }
  return measured(longest);
}

/** Each key: what runs for it until its layout, and the longest frame it asked for. @param {Tab} tab */
async function key_times(tab) {
  await focus_amount(tab, 0);
  const times = await each_key(tab, (i) => (i % 8 === 7 ? "Backspace" : String(i % 10)));
  await tab.press("Escape");
  await tab.idle();
  return times;
}

/** The same in Find, with what is found. @param {Tab} tab */
async function find_times(tab) {
  await tab.press("Control+k");
  await tab.by("dialog", "Find").wait();
  await tab.idle();
  const times = await each_key(tab, (i) => "scheme4"[i % 8] ?? "Backspace");
  await tab.press("Escape");
  await tab.by("dialog", "Find").gone();
  return times;
}

/** @param {Tab} tab @param {(index: number) => string} key */
async function each_key(tab, key) {
  const times = [];
  for (let i = 0; i < kKeys; i += 1) {
    const before = await read(tab);
    await tab.page.keyboard.press(/** @type {any} */ (key(i)));
    await tab.idle();
    const after = await read(tab);
    times.push(after.keys[before.keys.length] + Math.max(0, ...after.frames.slice(before.frames.length)));
  }
  return measured(times);
}

/** @param {Tab} tab @param {number} edits @param {number} [seed] */
async function edit_amounts(tab, edits, seed = 0) {
  for (let i = 0; i < edits; i += 1) {
    await focus_amount(tab, i % kFields);
    const before = (await read(tab)).saves.length;
    await tab.type(String(100_000 + seed + i));
    await tab.press("Enter");
    await tab.page.waitForFunction((count) => /** @type {any} */ (window).bench.saves.length > count, {}, before);
    await tab.saved();
  }
}

/** What the page does when it is hidden, after one edit: the call itself, the longest slice, and all that follows. @param {Tab} tab */
async function checkpoint_times(tab) {
  /** @type {Record<"call" | "slice" | "after" | "rest", number[]>} */
  const times = { call: [], slice: [], after: [], rest: [] };
  for (let i = 0; i < kCheckpoints; i += 1) {
    await edit_amounts(tab, 1, 1000 + i);
    times.rest.push((await tab.page.evaluate(longest_block, "nothing", kBlockMs)).longest);
    const before = (await read(tab)).slices.length;
    const { call, longest } = await tab.page.evaluate(longest_block, "pagehide", kBlockMs);
    times.call.push(call);
    times.slice.push(Math.max(...(await read(tab)).slices.slice(before)));
    times.after.push(longest);
    await tab.saved();
  }
  return { call: measured(times.call), slice: measured(times.slice), after: measured(times.after), rest: measured(times.rest) };
}

/** @param {Tab} tab the least that others cost in the same page */
async function peers_in_page(tab) {
  const times = await tab.page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    canvas.width = 1366;
    canvas.height = 768;
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { alpha: false }));
    const image = new ImageData(1366, 768);
    const paints = [];
    for (let i = 0; i < 40; i += 1) {
      image.data[i] = i;
      const start = performance.now();
      context.putImageData(image, 0, 0);
      paints.push(performance.now() - start);
    }
    /** @type {IDBDatabase} */
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open("bench-peer", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("records");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writes = [];
    for (let i = 0; i < 30; i += 1) {
      const start = performance.now();
      await new Promise((resolve, reject) => {
        const transaction = database.transaction("records", "readwrite", { durability: "strict" });
        transaction.objectStore("records").put("x".repeat(600), i);
        transaction.oncomplete = resolve;
        transaction.onabort = reject;
      });
      writes.push(performance.now() - start);
    }
    database.close();
    indexedDB.deleteDatabase("bench-peer");
    return { paints, writes };
  });
  return { paint: measured(times.paints), write: measured(times.writes) };
}

/** @param {Tab} tab */
async function frames_when_idle(tab) {
  await tab.idle();
  const before = (await read(tab)).asked;
  await new Promise((resolve) => setTimeout(resolve, kIdleMs));
  return (await read(tab)).asked - before;
}

/** @param {Tab} tab keys into the plainest field of the same page: the browser's share */
async function plain_key_times(tab) {
  await tab.page.goto("about:blank");
  await tab.page.evaluate(() => document.body.append(document.createElement("input")));
  await tab.page.focus("input");
  await tab.page.evaluate(() => { /** @type {any} */ (window).bench.keys.length = 0; });
  for (let i = 0; i < kKeys; i += 1) await tab.page.keyboard.press(/** @type {any} */ (String(i % 10)));
  return measured((await read(tab)).keys);
}

/** @param {{ usual: string, largest: string }} plans files of 200 and of 500 schemes @returns {Promise<Row[]>} */
export async function work_rows({ usual, largest }) {
  const server = await serve("build/web");
  const kGroup = "In the page, Chromium without GPU, 1366×768";
  /** @type {Row[]} */
  const rows = [];
  /** @type {(what: string, result: import("./measured.mjs").Measured, rest?: Partial<Row>) => void} */
  const add = (what, result, rest = {}) => rows.push({ group: kGroup, what, unit: "ms", measured: result, ...rest });
  try {
    await with_plan(server.url, largest, async (tab) => {
      const text = await readFile(largest, "utf8");
      await go_to(tab, "Schemes");
      add("frame while scrolling a table of 500 schemes", await scroll_frames(tab), { budget: { median: 8, p95: 16 } });
      await tab.page.keyboard.press("Home");
      const keys = await key_times(tab);
      const found = await find_times(tab);
      const idle = await frames_when_idle(tab);
      await edit_amounts(tab, 10);
      add("Enter to the frame with the new figures, 500 schemes", measured((await read(tab)).shown));
      const checkpoint = await checkpoint_times(tab);
      const { paint, write } = await peers_in_page(tab);
      const stringify = await tab.page.evaluate((json) => {
        const plan = JSON.parse(json);
        const start = performance.now();
        JSON.stringify(plan);
        return performance.now() - start;
      }, text);
      rows[0].peer = { name: "one putImageData of the whole canvas", value: paint.median };
      add("checkpoint of 500 schemes: its longest slice", checkpoint.slice, {
        budget: { p95: 16 }, peer: { name: "JSON.stringify of the plan", value: stringify } });
      add("what the page does at once when it is hidden", checkpoint.call, { budget: { p95: 16 } });
      add("longest time nothing else ran in 1.5 s after it", checkpoint.after, {
        peer: { name: "the same page at rest", value: checkpoint.rest.median } });
      add("animation frames asked for in 2 s at rest", { median: idle, p95: idle, n: 1 }, { unit: "frames", budget: { median: 0 } });
      const plain = await plain_key_times(tab);
      add("keystroke in a field of that table, its frame included", keys, {
        budget: { p95: 5 }, peer: { name: "a field on an empty page", value: plain.median } });
      add("keystroke in Find over that plan, its frame included", found);
      await with_plan(server.url, usual, async (other) => {
        await go_to(other, "Schemes");
        await edit_amounts(other, kEdits);
        const done = await read(other);
        add("Enter to the frame with the new figures, 200 schemes", measured(done.shown));
        add("Enter to saved, 200 schemes", measured(done.saves), {
          budget: { p95: 20 }, peer: { name: "one bare strict IndexedDB write", value: write.median } });
      });
    });
  } finally {
    await server.close();
  }
  return rows;
}
