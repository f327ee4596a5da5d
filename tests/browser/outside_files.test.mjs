// What others publish while a plan is being made: a round's next revision, a table of allocations.
// Each shows what it brings before any of it is taken, and can be undone.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { go_to, journey, open_sample, says } from "./journey.mjs";

/** @typedef {import("./driver.mjs").Tab} Tab */

/** The round of the sample as it might be published again, with one condition more. */
async function next_revision() {
  const round = JSON.parse(await readFile("assets/rounds/2019-20.json", "utf8"));
  round.about.revision = 2;
  round.conditions.push({
    id: "nc9",
    number: 9,
    label: "Housing and health",
    asks: "The plan says how the Disabled Facilities Grant helps people to leave hospital.",
    trust: "primary",
    sources: ["buckinghamshire"],
  });
  return JSON.stringify(round);
}

/** @param {Tab} tab */
async function show_round(tab) {
  await tab.by("link", /^Document and round/).click();
  await tab.screen("round");
}

/** Waits until the list of the planning round has this line. @param {Tab} tab @param {string} line */
async function round_says(tab, line) {
  await tab.page.waitForFunction(
    (wanted) => [...document.querySelectorAll('#mirror [role="listitem"]')].some((item) => item.textContent === wanted),
    {}, line);
}

test("a round's next revision is looked at, taken, kept over a reload and undone", () =>
  journey(async ({ tab, profile }) => {
    const file = join(profile, "2019-20-revision-2.json"); // goes with the profile
    await writeFile(file, await next_revision());
    await open_sample(tab);
    await show_round(tab);
    await round_says(tab, "File in use: Revision 1");
    const load = tab.by("button", "Load another file of this round");

    await tab.choose_file(() => load.click(), file);
    const brings = await tab.by("dialog", /^Move .*revision 2/).text();
    assert.match(brings, /Nothing that you have entered is changed or taken away/);
    assert.match(brings, /Housing and health/);
    await tab.by("button", "Cancel").click();
    await tab.by("dialog").gone();
    await round_says(tab, "File in use: Revision 1");

    await tab.choose_file(() => load.click(), file);
    await tab.by("button", "Move the plan").click();
    await tab.saved();
    await round_says(tab, "File in use: Revision 2");
    await tab.reload();
    await round_says(tab, "File in use: Revision 2");
    await round_says(tab, "The plan was made with: Revision 2");
    await go_to(tab, "Conditions");
    await says(tab, "Housing and health");

    await tab.by("button", "Undo").click();
    await tab.saved();
    await show_round(tab);
    await round_says(tab, "File in use: Revision 1");
    await round_says(tab, "The plan was made with: Revision 1");
  }));

test("an allocation table with one pound more is looked at, taken into the pool and undone", () =>
  journey(async ({ tab, profile }) => {
    const file = join(profile, "allocations.csv");
    await writeFile(file, 'Board,Stream,Year,Amount,Version\nBuckinghamshire,dfg,2019-20,"£3,583,440",3\n');
    await open_sample(tab);
    await go_to(tab, "Funding");
    await tab.choose_file(() => tab.by("button", "Load allocations").click(), file);
    const brings = await tab.by("dialog", "Take the amounts of allocations.csv").text();
    assert.match(brings, /3,583,440/);
    await tab.by("button", "Take the amounts").click();
    await tab.saved();
    await go_to(tab, "Overview");
    await says(tab, "£38,581,634");
    await tab.by("button", "Undo").click();
    await tab.saved();
    await says(tab, "£38,581,633");
  }));
