// The first minutes: an officer who has never seen the workbook follows the guide from nothing to a plan
// in a file, and reads what fields and words mean on the way.

import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibility_failures } from "./accessibility.mjs";
import { go_to, journey, open_sample, says } from "./journey.mjs";
import { faults_of_meaning, faults_of_width } from "./screen_checks.mjs";

/** @typedef {import("./driver.mjs").Tab} Tab */

const kMostStops = 400;

/** Presses Tab until the focus is there, told by role and name. @param {Tab} tab @param {RegExp} wanted */
async function move_to(tab, wanted) {
  for (let i = 0; i < kMostStops; i += 1) {
    if (wanted.test(await tab.focused())) return;
    await tab.press("Tab");
  }
  throw new Error(`Tab does not lead to ${wanted}; the focus is on: ${await tab.focused()}`);
}

/** Opens the guide with the keys alone and follows a step. @param {Tab} tab @param {RegExp} step @param {string} screen */
async function follow(tab, step, screen) {
  await tab.press("F1");
  await tab.by("dialog", "Keys and help").wait();
  await tab.idle();
  await move_to(tab, /^button Guide to a first plan$/);
  await tab.press("Enter");
  await tab.by("dialog", "Guide to a first plan").wait();
  await tab.idle();
  await move_to(tab, step);
  await tab.press("Enter");
  await tab.by("dialog", "Guide to a first plan").gone();
  if (screen) await tab.screen(screen);
  await tab.idle();
}

/** Types into what has the focus and leaves it. @param {Tab} tab @param {string} text */
async function type(tab, text) {
  await tab.type(text);
  await tab.press("Tab");
  await tab.saved();
}

/** @param {Tab} tab */
async function start_plan(tab) {
  await tab.by("heading", "Plans").wait();
  await follow(tab, /^link 1\. Start the plan$/, "");
  await tab.by("dialog", "Start a plan").wait();
  await tab.idle();
  await tab.type("Barnet");
  await move_to(tab, /^choice Planning round$/);
  await tab.type("2019-20");
  await move_to(tab, /^button Start the plan$/);
  await tab.press("Space");
  await tab.screen("overview");
  await tab.saved();
  await says(tab, "0 of 5 steps done");
}

/** @param {Tab} tab */
async function name_partners(tab) {
  await follow(tab, /^link 1\. Start the plan$/, "people");
  for (const name of ["Barnet Council", "Barnet CCG"]) {
    await move_to(tab, /^button Add (a|the first) partner$/);
    await tab.press("Enter");
    await tab.saved();
    await move_to(tab, /^textbox Name$/);
    await type(tab, name);
  }
}

/** @param {Tab} tab */
async function pay_in(tab) {
  await follow(tab, /^link 2\. Income$/, "funding");
  await move_to(tab, /^button Lay out the round's streams$/);
  await tab.press("Enter");
  await tab.saved();
  const amounts = [["CCG minimum contribution", "1.2m"], ["Disabled Facilities Grant", "200k"],
    ["Improved Better Care Fund", "300k"], ["Winter Pressures Grant", "0"]];
  for (const [stream, amount] of amounts) {
    await move_to(tab, new RegExp(`^textbox ${stream}, 2019-20$`));
    await type(tab, amount);
  }
}

/** @param {Tab} tab */
async function add_schemes(tab) {
  await follow(tab, /^link 3\. Schemes$/, "schemes");
  for (const [name, source, amount] of [["Reablement", "CCG minimum", "1,200,000"],
    ["Adaptations", "Disabled", "200000"], ["Home care", "Improved", "300000"]]) {
    await move_to(tab, /^button Add scheme$/);
    await tab.press("Enter");
    await tab.saved();
    await tab.type(name);
    await move_to(tab, /^button Add a budget line$/);
    await tab.press("Enter");
    await tab.saved();
    await tab.type(source);
    await tab.saved();
    await move_to(tab, new RegExp(`^textbox ${source}.*, Expenditure$`));
    await type(tab, amount);
  }
}

/** Each press of the step leads to the next target or answer that is missing. @param {Tab} tab */
async function answer_all(tab) {
  for (let i = 0; i < 4; i += 1) {
    await follow(tab, /^link 4\. Metrics and conditions$/, "metrics");
    assert.match(await tab.focused(), /^textbox .*Target$/);
    await type(tab, "5");
  }
  for (let i = 0; i < 4; i += 1) {
    await follow(tab, /^link 4\. Metrics and conditions$/, "conditions");
    assert.equal(await tab.focused(), "choice Met");
    await type(tab, "Yes");
  }
}

test("an officer follows the guide from nothing to a saved plan with the keyboard alone", () =>
  journey(async ({ tab }) => {
    await start_plan(tab);
    await name_partners(tab);
    await pay_in(tab);
    await add_schemes(tab);
    await answer_all(tab);
    await go_to(tab, "Overview");
    await says(tab, "4 of 5 steps done");
    await follow(tab, /^link 5\. Check and save$/, "");
    const is_to_mend = await tab.root("screen") === "checks";
    assert.ok(!is_to_mend, "the plan has findings to mend");
    await tab.by("dialog", "Save to a file").wait();
    await tab.idle();
    await move_to(tab, /^button Save to file$/);
    const file = tab.downloads.next();
    await tab.press("Enter");
    const { plan } = JSON.parse((await file).text);
    assert.deepEqual(plan.partners.map((/** @type {any} */ each) => each.name), ["Barnet Council", "Barnet CCG"]);
    await tab.by("dialog").gone();
    await tab.by("heading", /^Guide to a first plan/).gone();
  }));

test("the guide is hidden in this browser until it is asked for again", () =>
  journey(async ({ tab, url }) => {
    await start_plan(tab);
    await tab.by("link", "Hide the guide").click();
    await tab.by("heading", /^Guide to a first plan/).gone();
    await tab.saved();
    await tab.go(`${url}${await tab.page.evaluate(() => location.hash)}`);
    await tab.screen("overview");
    await tab.by("heading", /^Guide to a first plan/).gone();
    await tab.press("F1");
    await tab.by("button", "Guide to a first plan").click();
    await tab.by("checkbox", "Show the guide on the Overview").click();
    await tab.by("button", "Close").click();
    await tab.by("heading", /^Guide to a first plan/).wait();
  }));

test("help on a field is opened, read and closed with the keyboard", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await move_to(tab, /^textbox Area$/);
    await tab.press("Tab");
    assert.equal(await tab.focused(), "button Help on Area");
    assert.equal(await tab.by("button", "Help on Area").attribute("aria-expanded"), "false");
    await tab.press("Enter");
    await says(tab, "makes the plan.");
    await says(tab, "Recalled, not verified.");
    assert.equal(await tab.by("button", "Help on Area").attribute("aria-expanded"), "true");
    await tab.press("Tab");
    assert.equal(await tab.focused(), "link HWB, Health and Wellbeing Board");
    await tab.press("Enter");
    await tab.by("dialog", "Glossary").wait();
    await tab.idle();
    assert.equal(await tab.focused(), "textbox Term");
    await says(tab, "The committee of a council");
    await tab.press("Escape");
    await tab.by("dialog", "Glossary").gone();
    assert.equal(await tab.focused(), "link HWB, Health and Wellbeing Board");
    await tab.press("Shift+Tab");
    await tab.press("Enter");
    await tab.page.waitForFunction(() => !document.getElementById("mirror")?.textContent?.includes("makes the plan."));
  }));

test("terms are found with Ctrl+K before any plan is open", () =>
  journey(async ({ tab }) => {
    await tab.by("heading", "Plans").wait();
    await tab.press("Control+k");
    await tab.by("dialog", "Find").wait();
    await tab.idle();
    await tab.type("pass-down");
    await tab.by("link", "Glossary: Pass-down").click();
    await tab.by("dialog", "Glossary").wait();
    await says(tab, "Handing each district");
  }));

for (const [where, size] of /** @type {const} */ ([["wide", { width: 1280, height: 800 }], ["on a phone", { width: 375, height: 667 }]])) {
  test(`guide, glossary and open help are sound ${where}`, () =>
    journey(async ({ tab }) => {
      await start_plan(tab);
      await tab.page.setViewport(size);
      await tab.idle();
      const look = async () =>
        [...await accessibility_failures(tab), ...await faults_of_meaning(tab), ...await faults_of_width(tab)];
      const faults = await look();
      await tab.by("button", "Help on County with districts").click();
      await says(tab, "Source: ");
      faults.push(...await look());
      await tab.press("F1");
      await tab.by("button", "Guide to a first plan").click();
      await tab.by("dialog", "Guide to a first plan").wait();
      faults.push(...await look());
      await tab.press("Escape");
      await tab.press("F1");
      await tab.by("button", "Glossary").click();
      await says(tab, "Pool, pooled budget");
      faults.push(...await look());
      assert.deepEqual(faults, []);
    }));
}

test("the guide and the help of a field are on the plain page", () =>
  journey(async ({ tab, url }) => {
    await tab.go(`${url}?plain`);
    await tab.screen("plans");
    await start_plan(tab);
    await tab.by("link", "2. Income").click();
    await tab.screen("funding");
    await go_to(tab, "Overview");
    await tab.by("button", "Help on Area").click();
    await says(tab, "makes the plan.");
    assert.deepEqual(await accessibility_failures(tab), []);
  }));
