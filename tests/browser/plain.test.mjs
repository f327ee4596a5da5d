// The plain page: the same program without a canvas, as ordinary text, tables and forms.

import assert from "node:assert/strict";
import { test } from "node:test";
import { accessibility_failures } from "./accessibility.mjs";
import { go_to, journey, open_sample, says } from "./journey.mjs";

/** Whether something can be seen: it has a size and is not transparent. @param {import("./driver.mjs").Tab} tab @param {string} role @param {string | RegExp} name */
const is_seen = (tab, role, name) => tab.by(role, name).evaluate((element) => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(element).color !== "rgba(0, 0, 0, 0)";
});

/** Opens the plain page by its link, before the program has loaded. */
async function open_plain({ tab, url }) {
  await tab.go(`${url}?plain`);
  await tab.screen("plans");
}

test("the page offers its plain version, which keeps the plan and the screen, and leads back", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await go_to(tab, "Schemes");
    await tab.page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector("a.skip.to-plain")).click());
    await tab.page.waitForFunction(() => location.search === "?plain");
    await tab.screen("schemes");
    await says(tab, "18 schemes");
    assert.equal(await tab.page.evaluate(() => getComputedStyle(/** @type {Element} */ (document.getElementById("canvas"))).display), "none");
    assert.ok(await is_seen(tab, "heading", "Schemes"));
    assert.ok(await is_seen(tab, "textbox", "Falls, 2019-20"));
    await tab.page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector("body > .to-full a")).click());
    await tab.page.waitForFunction(() => location.search === "");
    await tab.screen("schemes");
  }));

test("a plan is made on the plain page: started, paid into, spent, undone and saved", () =>
  journey(async ({ tab, url }) => {
    await open_plain({ tab, url });
    await tab.by("button", "Start").click();
    await tab.by("textbox", "Area").fill("Barnet");
    await tab.by("combobox", "Planning round").choose("2019-20");
    await tab.by("button", "Start the plan").click();
    await tab.screen("overview");
    await go_to(tab, "Funding");
    await tab.by("button", "Lay out the round's streams").click();
    await tab.by("textbox", "Disabled Facilities Grant, 2019-20").fill("1.2m", "Tab");
    await says(tab, "1,200,000");
    await go_to(tab, "Schemes");
    await tab.by("button", "Add scheme").click();
    await tab.by("heading", /New scheme|Scheme/).wait();
    await tab.type("Adaptations");
    await tab.press("Tab");
    await says(tab, "Adaptations");
    await tab.press("Control+z");
    await go_to(tab, "Overview");
    await says(tab, "£1,200,000");
    await tab.by("button", "Save to file").click();
    await tab.by("dialog", "Save to a file").wait();
    await tab.press("Escape");
    await tab.by("dialog", "Save to a file").gone();
    await tab.saved();
  }));

test("every field of the plain page shows its name, and what is wrong with it", () =>
  journey(async ({ tab, url }) => {
    await open_plain({ tab, url });
    await open_sample(tab);
    await tab.by("textbox", /Title/).fill("Draft", "Tab");
    const unnamed = await tab.page.evaluate(() =>
      [...document.querySelectorAll(".plain-field")].filter((field) => {
        const label = field.querySelector(":scope > label, :scope > p");
        return !label?.textContent;
      }).length);
    assert.equal(unnamed, 0);
    await go_to(tab, "Schemes");
    await tab.by("textbox", "Falls, 2019-20").fill("a lot", "Tab");
    const wrong = await tab.by("textbox", "Falls, 2019-20").evaluate((element) =>
      element.closest(".plain-field")?.querySelector(".plain-wrong")?.textContent ?? "");
    assert.match(wrong, /amount/i);
  }));

test("at twice the size of text a table of the plain page is still whole, and its cells in their columns", () =>
  journey(async ({ tab, url }) => {
    await open_plain({ tab, url });
    await open_sample(tab);
    await tab.press("F1");
    const before = await tab.by("heading", "Keys and help").evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    await tab.by("combobox", "Size of the text").choose("200 %");
    const after = await tab.by("heading", "Keys and help").evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    assert.equal(after, 2 * before);
    await tab.press("Escape");
    await go_to(tab, "Schemes");
    const uneven = await tab.by("table", "Schemes").evaluate((table) => {
      const widths = [...table.querySelectorAll("[data-role=row]")].map((row) =>
        [...row.children].reduce((sum, cell) => sum + /** @type {HTMLTableCellElement} */ (cell).colSpan, 0));
      return widths.filter((width) => width !== widths[0]).length;
    });
    assert.equal(uneven, 0);
    const rows = await tab.by("table", "Schemes").evaluate((table) =>
      [Number(table.getAttribute("aria-rowcount")), table.querySelectorAll("[data-role=row]").length]);
    assert.equal(rows[1], rows[0]);
  }));

test("axe finds nothing wrong with the plain page", () =>
  journey(async ({ tab, url }) => {
    await open_plain({ tab, url });
    const failures = await accessibility_failures(tab);
    await open_sample(tab);
    for (const screen of ["Overview", "Funding", "Schemes", "Metrics", "Checks"]) {
      await go_to(tab, screen);
      failures.push(...(await accessibility_failures(tab)).map((each) => `${screen}: ${each}`));
    }
    assert.deepEqual(failures, []);
  }));
