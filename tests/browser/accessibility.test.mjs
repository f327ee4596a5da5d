// What a program can find of WCAG 2.2 AA on every screen, in every look and at every size.
//
// axe-core looks at the mirror, screen_checks at what it cannot know, contrast at the pixels. None of
// it proves a screen reader: docs/accessibility.md says what is left to people.

import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibility_failures } from "./accessibility.mjs";
import { faults_of_contrast } from "./contrast.mjs";
import { journey, open_sample } from "./journey.mjs";
import { faults_of_meaning, faults_of_walk, faults_of_width } from "./screen_checks.mjs";

/** @typedef {import("./driver.mjs").Tab} Tab */

const kWide = { width: 1280, height: 800 };
const kNarrow = { width: 375, height: 667 };
const kZoomed = { width: 320, height: 256 }; // 1280 by 1024 at 400 %
// So high that all of a screen is in sight, but for what fills several.
const kHigh = { width: 1280, height: 3000 };

/** @param {Tab} tab @param {{ width: number, height: number }} size */
async function resize(tab, size) {
  await tab.page.setViewport(size);
  await tab.idle();
}

/** What the machine says of its colours. @param {Tab} tab @param {string} name @param {string} value */
async function prefer(tab, name, value) {
  const session = await tab.by("main").session();
  await session.send("Emulation.setEmulatedMedia", { features: [{ name, value }] });
}

/** The link to a section: on a narrow screen it is folded away. @param {Tab} tab @param {string} [name] */
async function sections(tab, name) {
  const folded = tab.by("button", "Sections");
  if (await folded.exists() && await folded.attribute("aria-expanded") === "false") await folded.click();
  const links = await tab.page.$$eval("#mirror nav a", (all) => all.map((link) =>
    ({ id: link.id, name: link.getAttribute("aria-label") ?? link.textContent ?? "" })));
  return name ? links.filter((link) => link.name.startsWith(name)) : links;
}

/** @param {Tab} tab @param {string} name */
async function go_to(tab, name) {
  const [{ id }] = await sections(tab, name);
  await tab.page.$eval(`[id="${id}"]`, (link) => /** @type {HTMLElement} */ (link).click());
  await tab.screen(id.split("/")[1]);
}

/**
 * Looks at every screen in the navigation, and names the one that a fault is on.
 * @param {Tab} tab @param {(tab: Tab) => Promise<string[]>} look
 */
async function on_every_screen(tab, look) {
  const faults = [];
  const names = (await sections(tab)).map(({ name }) => name);
  assert.ok(names.length > 12, `${names.length} sections`);
  for (const name of names) {
    await go_to(tab, name);
    for (const fault of await look(tab)) faults.push(`${name}: ${fault}`);
  }
  return faults;
}

/** @param {Tab} tab @param {string[]} [leave_out] rules of axe-core */
const all_faults = async (tab, leave_out) =>
  [...await accessibility_failures(tab, leave_out), ...await faults_of_meaning(tab), ...await faults_of_width(tab)];

/** @param {Tab} tab */
async function start_plan(tab) {
  await tab.by("button", "Start").click();
  await tab.by("textbox", "Area").fill("Barnet");
  await tab.by("combobox", "Planning round").choose("2019-20");
  await tab.by("button", "Start the plan").click();
  await tab.screen("overview");
}

for (const [words, size] of /** @type {const} */ ([
  ["on a wide screen", kWide], ["on a phone", kNarrow], ["at 400 % zoom", kZoomed],
])) {
  test(`every screen of a plan is sound ${words}`, () =>
    journey(async ({ tab }) => {
      await open_sample(tab);
      await resize(tab, size);
      assert.deepEqual(await on_every_screen(tab, () => all_faults(tab)), []);
    }));
}

test("every screen of an empty plan is sound, wide and at 400 % zoom", () =>
  journey(async ({ tab }) => {
    await start_plan(tab);
    const faults = [];
    for (const size of [kWide, kZoomed]) {
      await resize(tab, size);
      const found = await on_every_screen(tab, () => all_faults(tab));
      faults.push(...found.map((fault) => `${size.width} pixels wide: ${fault}`));
    }
    assert.deepEqual(faults, []);
  }));

// The mirror is the same in every look: axe-core would find what it found above.
const kLooks = /** @type {const} */ ([
  ["light", "prefers-color-scheme", "light"], ["dark", "prefers-color-scheme", "dark"],
  ["high contrast", "prefers-contrast", "more"], ["forced colours", "forced-colors", "active"],
]);
test("every screen can be read in its colours: light, dark, high contrast and forced", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await resize(tab, kHigh);
    const faults = [];
    for (const [words, name, value] of kLooks) {
      await prefer(tab, name, value);
      await tab.idle();
      const found = await on_every_screen(tab, faults_of_contrast);
      faults.push(...found.map((fault) => `${words}: ${fault}`));
    }
    assert.deepEqual(faults, []);
  }));

/** What opens over a screen or within it, and how. @type {[string, (tab: Tab) => Promise<unknown>, string[]?][]} */
const kOpened = [
  ["Keys and help", (tab) => tab.press("F1")],
  ["Guide", async (tab) => {
    await tab.press("F1");
    await tab.by("button", "Guide to a first plan").click();
  }],
  ["Glossary", async (tab) => {
    await tab.press("F1");
    await tab.by("button", "Glossary").click();
    await tab.by("textbox", "Term").wait();
  }],
  ["Help on a field", async (tab) => {
    await go_to(tab, "Overview");
    await tab.by("button", "Help on County with districts").click();
  }],
  ["Save to file", (tab) => tab.press("Control+s")],
  ["New plan", async (tab) => {
    await go_to(tab, "Plans");
    await tab.by("button", "Start").click();
  }],
  ["Rename", async (tab) => {
    await go_to(tab, "Plans");
    await tab.by("link", /^Rename/).click();
  }],
  // An open menu hangs over the page and is in no part of it, as a dialog is.
  ["Units", (tab) => tab.by("button", /^£/).click(), ["region"]],
  ["Why this number?", async (tab) => {
    await go_to(tab, "Funding");
    await tab.by("link", "30,105,514").click();
  }],
  ["A scheme", async (tab) => {
    await go_to(tab, "Schemes");
    await tab.by("button", "Falls").click();
  }],
  ["A partner", async (tab) => {
    await go_to(tab, "People");
    await tab.by("button", "Buckinghamshire County Council").click();
  }],
];
test("what opens over a screen or in it is sound, wide and at 400 % zoom", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    const faults = [];
    for (const size of [kWide, kZoomed]) {
      await resize(tab, size);
      for (const [opened, open, leave_out] of kOpened) {
        await open(tab);
        await tab.idle();
        const found = [...await all_faults(tab, leave_out), ...await faults_of_contrast(tab)];
        faults.push(...found.map((fault) => `${opened}, ${size.width} pixels wide: ${fault}`));
        await tab.press("Escape");
        await tab.idle();
      }
    }
    assert.deepEqual(faults, []);
  }));

for (const [words, size, screen] of /** @type {const} */ ([
  ["on a wide screen", kWide, "Schemes"], ["on a phone", kNarrow, "Metrics"], ["at 400 % zoom", kZoomed, "Overview"],
])) {
  test(`Tab goes through ${screen} and back, and what has the focus is seen, ${words}`, () =>
    journey(async ({ tab }) => {
      await open_sample(tab);
      await resize(tab, size);
      await go_to(tab, screen);
      assert.deepEqual([...await faults_of_walk(tab, "Tab"), ...await faults_of_walk(tab, "Shift+Tab")], []);
    }));
}

test("the rescue page can be read in every look and at 400 % zoom", () =>
  journey(async ({ tab, browser, url }) => {
    await open_sample(tab);
    const rescue = await browser.open(`${url}rescue.html`);
    await rescue.by("button", "Save file: Buckinghamshire").wait();
    const faults = [];
    for (const [words, name, value] of kLooks) {
      await prefer(rescue, name, value);
      // Of forced colours axe-core knows only some: the browser chooses them.
      const leave_out = name === "forced-colors" ? ["color-contrast"] : [];
      for (const size of [kWide, kZoomed]) {
        await rescue.page.setViewport(size);
        const found = await accessibility_failures(rescue, leave_out);
        if (await rescue.page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) found.push("too wide");
        faults.push(...found.map((fault) => `${words}, ${size.width}: ${fault}`));
      }
    }
    assert.deepEqual(faults, []);
  }));
