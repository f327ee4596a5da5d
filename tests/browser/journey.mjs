// What the journeys through the workbook share: the page as it was built, opened in a browser.

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { launch, make_profile, serve } from "./driver.mjs";

const kPage = "build/web";

/**
 * Serves the built page, opens it, runs the journey and fails on anything that the page reported.
 * @param {(place: { url: string, browser: Awaited<ReturnType<typeof launch>>, tab: import("./driver.mjs").Tab,
 *   profile: string, server: Awaited<ReturnType<typeof serve>> }) => Promise<void>} travel
 * @param {{ flags?: string[], expected?: RegExp[] }} [options] what the page may report
 */
export async function journey(travel, options = {}) {
  const server = await serve(kPage);
  const profile = await make_profile();
  const browser = await launch({ profile: profile.folder, flags: options.flags ?? [] });
  try {
    const tab = await browser.open(server.url);
    await travel({ url: server.url, browser, tab, profile: profile.folder, server });
    for (const opened of browser.tabs) opened.expect_clean(options.expected);
  } finally {
    await browser.close().catch(() => {});
    await server.close().catch(() => {});
    await profile.remove();
  }
}

/** Opens the sample plan and waits until it is kept in the browser. @param {import("./driver.mjs").Tab} tab */
export async function open_sample(tab) {
  await tab.by("button", "Open the sample").click();
  await tab.screen("overview");
  await tab.saved();
}

/** Starts a plan from nothing. @param {import("./driver.mjs").Tab} tab @param {string} area @param {string} round as the list calls it */
export async function start_plan(tab, area, round) {
  await tab.by("button", "Start").click();
  await tab.by("textbox", "Area").fill(area);
  await tab.by("choice", "Planning round").choose(round);
  await tab.by("button", "Start the plan").click();
  await tab.screen("overview");
  await tab.saved();
}

/** @param {import("./driver.mjs").Tab} tab @param {string} name of a section */
export async function go_to(tab, name) {
  await tab.by("link", new RegExp(`^${name}`)).click();
  await tab.screen(name.toLowerCase());
}

/** Waits until the page says these words somewhere. @param {import("./driver.mjs").Tab} tab @param {string} words */
export async function says(tab, words) {
  await tab.page.waitForFunction(
    (wanted) => (document.getElementById("mirror")?.textContent ?? "").includes(wanted), {}, words);
}

/** Drops a file onto the page. @param {import("./driver.mjs").Tab} tab @param {string} path */
export async function drop_file(tab, path) {
  const bytes = [...(await readFile(path))];
  await tab.page.evaluate((name, content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(content)], name));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, basename(path), bytes);
}

/** Waits until exactly these plans are in the list, the one that was changed last first. @param {import("./driver.mjs").Tab} tab @param {string[]} names */
export async function lists(tab, names) {
  const table = '#mirror [role="table"][aria-label="Plans in this browser"] [role="rowheader"]';
  await tab.page.waitForFunction(
    (rows, wanted) => JSON.stringify([...document.querySelectorAll(rows)].map((row) => row.textContent)) === wanted,
    {}, table, JSON.stringify(names));
  await tab.idle();
}
