// A file that is no plan, opened beside a plan with an edit: it is refused in words, and that is all.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { drop_file, go_to, journey, lists, open_sample, says } from "./journey.mjs";

/** @typedef {import("./driver.mjs").Tab} Tab */

const kFolder = "tests/planfiles/bad";
const kEdited = "257000";

/** What the page says of a file, where the command line says something else. @type {Record<string, RegExp>} */
const kOtherwise = {
  // The command line lists the rounds it has.
  "unknown_round.json": /no planning round that this workbook knows/,
};

/** Where a fault is and what is to be said of it, as the command line tells it. @param {string} path */
async function fault_of(path) {
  const { stderr } = await promisify(execFile)("build/native/bcw", ["check", path]).catch((refused) => refused);
  const said = stderr.trim().slice(`bcw: ${path}: `.length);
  const [, where, words] = /^(?:(\/[^:]+|line [^:]+): )?(.+)$/s.exec(said) ?? [];
  return { where, words };
}

/** Waits for the page to say something else than before. @param {Tab} tab @param {string} before @returns {Promise<string>} */
async function next_notice(tab, before) {
  const notice = '[id="node:notice"] [data-role="text"]';
  const found = await tab.page.waitForFunction(
    (selector, old) => {
      const text = document.querySelector(selector)?.textContent ?? "";
      return text !== old && text;
    },
    {}, notice, before);
  return /** @type {Promise<string>} */ (found.jsonValue());
}

/** Opens the sample and changes an amount. @param {Tab} tab */
async function open_and_edit(tab) {
  await open_sample(tab);
  await go_to(tab, "Schemes");
  await tab.by("textbox", "Falls, 2019-20").fill(kEdited, "Enter");
  await tab.saved();
  return { revision: await tab.root("revision"), address: tab.page.url() };
}

/** @param {Tab} tab @param {{ revision: string, address: string }} open @param {string} file */
async function expect_untouched(tab, open, file) {
  await tab.saved();
  assert.equal(tab.page.url(), open.address, file);
  assert.equal(await tab.root("revision"), open.revision, file);
  assert.equal(await tab.by("textbox", "Falls, 2019-20").value(), kEdited, file);
}

test("each bad file is refused with its place and reason, and the open plan keeps its edit", () =>
  journey(async ({ tab }) => {
    const open = await open_and_edit(tab);

    const names = (await readdir(kFolder)).filter((name) => name !== "history_that_is_damaged.json");
    let said = "";
    for (const name of names) {
      const path = join(kFolder, name);
      await drop_file(tab, path);
      said = await next_notice(tab, said);
      if (kOtherwise[name]) {
        assert.match(said, kOtherwise[name]);
      } else {
        const { where, words } = await fault_of(path);
        const said_of_it = where ? said.replace(` (${where})`, "") : said;
        assert.equal(said_of_it, `${name} was not opened. ${words}`);
        if (where) assert.ok(said.includes(` (${where})`), said);
      }
      await expect_untouched(tab, open, name);
    }

    await tab.reload();
    assert.equal(await tab.by("textbox", "Falls, 2019-20").value(), kEdited);
    await go_to(tab, "Plans");
    await tab.choose_file(() => tab.by("button", "Open a file").click(), join(kFolder, "truncated.json"));
    await says(tab, "truncated.json was not opened. The file ends in the middle");
    await lists(tab, ["Buckinghamshire, The Better Care Fund plan 2019-20"]);
  }));

test("a plan whose history alone is damaged is offered without it, and left when that is not wanted", () =>
  journey(async ({ tab }) => {
    const open = await open_and_edit(tab);
    const file = "history_that_is_damaged.json";
    await drop_file(tab, join(kFolder, file));
    const words = await tab.by("dialog", "The history is damaged").text();
    assert.match(words, /history_that_is_damaged\.json cannot be used, but the plan itself is whole/);
    assert.match(words, /lacks its kind, before or after\. \(\/history\/0\/edits\/0\)/);
    await tab.by("button", "Cancel").click();
    await tab.by("dialog").gone();
    await expect_untouched(tab, open, file);

    await drop_file(tab, join(kFolder, file));
    await tab.by("button", "Open without the history").click();
    await says(tab, `${file}, without its history, is open.`);
    await tab.saved();
    await go_to(tab, "Plans");
    await lists(tab, ["Rutland", "Buckinghamshire, The Better Care Fund plan 2019-20"]);
  }));
