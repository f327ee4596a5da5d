// A plan made from nothing with the keyboard alone: no mouse, no focus that was not reached by keys.

import assert from "node:assert/strict";
import { test } from "node:test";
import { journey, says } from "./journey.mjs";

/** @typedef {import("./driver.mjs").Tab} Tab */

const kMostStops = 600;

/**
 * Presses a key until the focus is there, told by role and name, as a person goes on until it is read out.
 * @param {Tab} tab @param {RegExp} wanted such as /^button Start$/ @param {string} [key]
 */
async function move_to(tab, wanted, key = "Tab") {
  for (let i = 0; i < kMostStops; i += 1) {
    const focused = await tab.focused();
    if (wanted.test(focused)) return focused;
    await tab.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted}; the focus is on: ${await tab.focused()}`);
}

/** From region to region to the navigation, and along it. @param {Tab} tab @param {string} name @param {string} id */
async function open_section(tab, name, id) {
  await move_to(tab, /^link Overview/, "F6");
  await move_to(tab, new RegExp(`^link ${name}`));
  await tab.press("Enter");
  await tab.screen(id);
}

/** Types over what the field holds and leaves it. @param {Tab} tab @param {RegExp} field @param {string} text */
async function type_into(tab, field, text) {
  await move_to(tab, field);
  await tab.type(text);
  await tab.press("Tab");
  await tab.saved();
}

/** @param {Tab} tab */
async function start_plan(tab) {
  await tab.by("heading", "Plans").wait();
  await move_to(tab, /^button Start$/);
  await tab.press("Enter");
  await tab.by("dialog", "Start a plan").wait();
  await tab.idle();
  assert.equal(await tab.focused(), "textbox Area");
  await tab.type("Barnet");
  await move_to(tab, /^choice Planning round$/);
  await tab.type("2019-20"); // a list goes to what is typed
  await move_to(tab, /^button Start the plan$/);
  await tab.press("Space");
  await tab.screen("overview");
  assert.equal(await tab.focused(), "heading Overview");
}

/** @param {Tab} tab @param {string} name @param {string} source @param {string} amount */
async function add_scheme(tab, name, source, amount) {
  await move_to(tab, /^button Add scheme$/);
  await tab.press("Enter");
  await tab.saved();
  assert.equal(await tab.focused(), "textbox Scheme name");
  await tab.type(name);
  await move_to(tab, /^button Add a budget line$/);
  await tab.press("Enter");
  await tab.saved();
  assert.equal(await tab.focused(), "choice Source of funding");
  await tab.type(source);
  await tab.saved();
  await type_into(tab, new RegExp(`^textbox ${source}.*, Expenditure$`), amount);
}

test("a plan is made, balanced, mended and saved with the keyboard alone", () =>
  journey(async ({ tab }) => {
    await start_plan(tab);

    await open_section(tab, "Funding", "funding");
    await tab.press("F6");
    await move_to(tab, /^button Lay out the round's streams$/);
    await tab.press("Enter");
    await tab.saved();
    await type_into(tab, /^textbox CCG minimum contribution, 2019-20$/, "1.2m");
    await type_into(tab, /^textbox Disabled Facilities Grant, 2019-20$/, "200k");
    await type_into(tab, /^textbox Improved Better Care Fund, 2019-20$/, "£300,000");

    await open_section(tab, "Schemes", "schemes");
    await add_scheme(tab, "Reablement", "CCG minimum", "1,200,000");
    await add_scheme(tab, "Adaptations", "Disabled", "200000");
    await open_section(tab, "Overview", "overview");
    await says(tab, "Balance£300,000");
    await open_section(tab, "Schemes", "schemes");
    await add_scheme(tab, "Home care", "Improved", "300000");
    await open_section(tab, "Overview", "overview");
    await says(tab, "Balance£0Every stream is spent exactly.");

    const finding = /^link Winter Pressures Grant 2019-20$/;
    await open_section(tab, "Checks", "checks");
    await move_to(tab, finding);
    await tab.press("Enter");
    await tab.screen("funding");
    assert.match(await tab.focused(), /^textbox Winter Pressures Grant, /);
    await tab.type("0");
    await tab.press("Enter");
    await tab.saved();
    await open_section(tab, "Checks", "checks");
    await tab.by("link", "Winter Pressures Grant 2019-20").gone();

    await tab.press("Control+z");
    await tab.saved();
    await tab.by("link", "Winter Pressures Grant 2019-20").wait();

    await tab.press("Control+s");
    await tab.by("dialog", "Save to a file").wait();
    await tab.idle();
    await move_to(tab, /^button Save to file$/);
    const file = tab.downloads.next();
    await tab.press("Enter");
    const { plan } = JSON.parse((await file).text);
    assert.deepEqual(plan.schemes.map((/** @type {any} */ scheme) => scheme.name),
      ["Reablement", "Adaptations", "Home care"]);
    await tab.by("dialog").gone();
    assert.match(await tab.focused(), /^link /, "the focus is back where it was");
  }));

test("what opens over the page takes the focus, and Escape gives it back", () =>
  journey(async ({ tab }) => {
    await tab.by("heading", "Plans").wait();
    await move_to(tab, /^button Open the sample$/);
    await tab.press("Enter");
    await tab.screen("overview");
    await tab.saved();

    const figure = await move_to(tab, /^link Why this number\?$/);
    await tab.press("Enter");
    await tab.by("complementary").wait();
    await tab.press("Escape");
    await tab.by("complementary").gone();
    assert.equal(await tab.focused(), figure);

    await tab.press("F1");
    await tab.by("dialog", "Keys and help").wait();
    await tab.idle();
    assert.equal(await tab.focused(), "choice Colours");
    await tab.press("Escape");
    await tab.by("dialog").gone();
    assert.equal(await tab.focused(), figure);

    await move_to(tab, /^button £ whole pounds$/);
    await tab.press("Enter");
    await tab.by("menuitemcheckbox", "£ whole pounds").wait();
    await tab.press("ArrowDown");
    assert.equal(await tab.focused(), "menu_item £'000");
    await tab.press("Escape");
    await tab.by("menuitemcheckbox").gone();
    assert.equal(await tab.focused(), "button £ whole pounds");
  }));

test("the first stop skips to the content, and Escape takes back what was typed", () =>
  journey(async ({ tab }) => {
    await tab.by("heading", "Plans").wait();
    await move_to(tab, /^button Open the sample$/);
    await tab.press("Enter");
    await tab.screen("overview");
    await tab.saved();
    await open_section(tab, "Funding", "funding");
    await move_to(tab, /Skip to the content$/, "Shift+Tab");
    await tab.press("Enter");
    await tab.press("Tab");
    assert.equal(await tab.focused(), "button Load allocations");
    const revision = await tab.root("revision");
    await move_to(tab, /^textbox CCG minimum contribution, 2019-20$/);
    await tab.type("7");
    await tab.press("Escape");
    await tab.press("Tab");
    await tab.idle();
    assert.equal(await tab.root("revision"), revision);
    assert.equal(await tab.by("textbox", "CCG minimum contribution, 2019-20").value(), "30105514");
  }));

test("a finding is accepted, the plan's readiness asked and the plan carried into a later round, with the keyboard alone", () =>
  journey(async ({ tab }) => {
    await tab.by("heading", "Plans").wait();
    await move_to(tab, /^button Open the sample$/);
    await tab.press("Enter");
    await tab.screen("overview");
    await tab.saved();
    await open_section(tab, "Checks", "checks");
    await move_to(tab, /^button Ask whether it is ready$/);
    await tab.press("Enter");
    await says(tab, "Not yet: ");
    await move_to(tab, /^link Accept…/);
    await tab.press("Enter");
    await tab.by("dialog", "Accept a finding").wait();
    await tab.idle();
    assert.match(await tab.focused(), /^multiline Why it is left as it is/);
    await tab.type("Agreed with the trust.");
    await move_to(tab, /^button Accept with this reason$/);
    await tab.press("Enter");
    await says(tab, "Accepted (1)");
    await tab.saved();
    await tab.press("Control+k");
    await tab.type("carry this plan");
    await move_to(tab, /^link Carry this plan into a later round/);
    await tab.press("Enter");
    await tab.by("dialog", "Start a plan").wait();
    await tab.idle();
    await move_to(tab, /^choice Planning round$/);
    await tab.type("2021-22");
    await move_to(tab, /^button See what is carried$/);
    await tab.press("Enter");
    await tab.by("dialog", "Carry Buckinghamshire into 2021-22").wait();
    await move_to(tab, /^button Begin the new plan$/);
    await tab.press("Enter");
    await says(tab, "The 2021-22 plan of Buckinghamshire is ready.");
    await tab.saved();
  }));
