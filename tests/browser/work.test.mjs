// How the work goes on: cells as in a spreadsheet, finding by words, and the display as one likes it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { go_to, journey, open_sample, says, start_plan } from "./journey.mjs";

/** Puts text on the clipboard's place in a paste of the focused field. @param {import("./driver.mjs").Tab} tab @param {string} text */
const paste = (tab, text) => tab.page.evaluate((value) => {
  const data = new DataTransfer();
  data.setData("text/plain", value);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}, text);

/** @param {import("./driver.mjs").Tab} tab @param {string} name */
const value_of = (tab, name) => tab.by("textbox", name).evaluate((element) => element.value);

test("a column copied from a spreadsheet goes into the schemes as one change", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await go_to(tab, "Schemes");
    await tab.by("textbox", "Falls, 2018-19").focus();
    await paste(tab, "£240,000\t260,000\r\n18.5m\t19m\r\n");
    await says(tab, "Done: fill in 4 values.");
    await tab.saved();
    assert.equal(await value_of(tab, "Falls, 2019-20"), "260000");
    assert.equal(await value_of(tab, "Integrated community services, 2019-20"), "19000000");
    await tab.press("Tab");
    await tab.press("Control+z");
    await tab.idle();
    assert.equal(await value_of(tab, "Integrated community services, 2019-20"), "20018277");
    assert.equal(await value_of(tab, "Falls, 2018-19"), "250000");
  }));

test("a new plan's schemes are typed into the last row and pasted below it, as in a spreadsheet", () =>
  journey(async ({ tab }) => {
    await start_plan(tab, "Testshire", "2019-20");
    await go_to(tab, "Schemes");
    await tab.by("textbox", "New scheme, Scheme name").focus();
    await tab.type("Falls service");
    await tab.press("Tab");
    await tab.saved();
    assert.equal(await tab.focused(), "choice Falls service, Scheme type", "it is a row, and the next cell has the focus");
    await tab.by("choice", "Falls service, Scheme type").choose("Community based schemes");
    await tab.by("textbox", "Falls service, Expenditure").focus();
    await tab.type("1.2m");
    await tab.press("Enter");
    await tab.saved();
    assert.equal(await tab.by("choice", "Falls service, Year").value(), "2019-20");

    await tab.by("textbox", "New scheme, Scheme name").focus();
    for (const name of ["First", "Second", "Third"]) {
      await tab.type(name);
      await tab.press("Enter");
      await tab.saved();
      await tab.by("textbox", `${name}, Expenditure`).wait();
    }
    assert.equal(await tab.focused(), "textbox New scheme, Scheme name", "Enter goes to the row that is now the last");
    await says(tab, "4 schemes.");
    for (let i = 0; i < 3; i += 1) {
      await tab.press("Control+z");
      await tab.saved();
    }

    await tab.by("textbox", "New scheme, Scheme name").focus();
    const rows = Array.from({ length: 10 }, (_each, i) => `Scheme ${i + 1}\t£${i + 1},000\tiBCF\tCouncil`);
    await paste(tab, ["Scheme name\tExpenditure (£)\tSource of funding\tCommissioner", ...rows].join("\r\n"));
    await says(tab, "10 new rows");
    await tab.press("Enter");
    await says(tab, "11 schemes.");
    await tab.saved();
    assert.equal(await value_of(tab, "Scheme 10, Expenditure"), "10000");
    assert.equal(await tab.by("choice", "Scheme 10, Source of funding").value(), "ibcf");
    await says(tab, "1,255,000");
    await tab.by("textbox", "Only lines with").fill("scheme 7");
    await says(tab, "7,000");
    await tab.by("link", "Open Scheme 7").click();
    await says(tab, "Effect on the metrics");
  }));

test("cells are walked, picked, copied and filled down by keys alone", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await go_to(tab, "Schemes");
    await tab.by("textbox", "Dementia, 2019-20").focus();
    await tab.press("ArrowDown");
    assert.equal(await tab.focused(), "textbox Intermediate services including reablement, 2019-20");
    await tab.press("Home");
    assert.equal(await tab.focused(), "button Intermediate services including reablement");
    await tab.press("End");
    assert.match(await tab.focused(), /^link 5\.8%/);
    await tab.by("textbox", "Dementia, 2019-20").focus();
    await tab.press("Shift+ArrowDown");
    await tab.press("Control+d");
    await says(tab, "Done: fill in 1 value.");
    assert.equal(await value_of(tab, "Intermediate services including reablement, 2019-20"), "159000");
  }));

test("amounts typed one below the other without a pause all go into their cells", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await go_to(tab, "Schemes");
    await tab.by("textbox", "Dementia, 2019-20").focus();
    for (const amount of ["101", "102", "103", "104"]) {
      await tab.type(amount);
      await tab.press("Enter");
    }
    await tab.saved();
    assert.equal(await value_of(tab, "Dementia, 2019-20"), "101");
    assert.equal(await value_of(tab, "Intermediate services including reablement, 2019-20"), "102");
    assert.equal(await value_of(tab, "Care Act and Social Care Pressures, 2019-20"), "103");
    assert.equal(await value_of(tab, "Integrated Carers Service, 2019-20"), "104");
  }));

test("Ctrl+K finds a scheme by words of its name, and Enter goes to it", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await tab.press("Control+k");
    await tab.by("dialog", "Find").wait();
    await tab.type("carers integr");
    await tab.by("link", "Integrated Carers Service").wait();
    await tab.press("Enter");
    await tab.screen("schemes");
    await tab.by("dialog", "Find").gone();
    assert.equal(await tab.page.evaluate(() => /** @type {HTMLInputElement} */ (document.activeElement).value), "Integrated Carers Service");
  }));

test("Ctrl+Z in Find is the field's, and does not undo the plan behind it", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await go_to(tab, "Schemes");
    await tab.by("textbox", "Falls, 2019-20").fill("5", "Tab");
    await tab.press("Control+k");
    await tab.by("dialog", "Find").wait();
    await tab.type("fal");
    await tab.press("Control+z");
    await tab.press("Escape");
    await tab.by("dialog", "Find").gone();
    assert.equal(await value_of(tab, "Falls, 2019-20"), "5");
  }));

test("what was found is walked with the arrows, and Escape gives the focus back", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await go_to(tab, "Metrics");
    await tab.press("Control+k");
    await tab.by("dialog", "Find").wait();
    await tab.type("funding");
    await tab.by("link", "Funding").wait();
    await tab.press("ArrowDown");
    assert.equal(await tab.focused(), "link Funding");
    await tab.press("Enter");
    await tab.screen("funding");
    await tab.press("Control+k");
    await tab.by("dialog", "Find").wait();
    await tab.press("Escape");
    await tab.by("dialog", "Find").gone();
  }));

test("colours and size of the text are chosen, shown, and kept for the next visit", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await tab.press("F1");
    await tab.by("combobox", "Size of the text").choose("200 %");
    await tab.by("combobox", "Colours").choose("Dark");
    await tab.press("Escape");
    await tab.idle();
    const size = () => tab.by("heading", "Overview").evaluate((element) => element.getBoundingClientRect().height);
    const large = await size();
    assert.equal(await tab.page.evaluate(() => document.body.dataset.theme), "dark");
    await tab.reload();
    await tab.screen("overview");
    assert.equal(await size(), large);
    assert.equal(await tab.page.evaluate(() => document.body.dataset.theme), "dark");
    await tab.press("F1");
    await tab.by("combobox", "Size of the text").choose("100 %");
    await tab.press("Escape");
    await tab.idle();
    assert.ok((await size()) < 0.7 * large);
  }));
