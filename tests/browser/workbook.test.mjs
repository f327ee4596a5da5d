// The plan of Buckinghamshire in a real browser: opened, edited, kept, undone, saved, killed.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { promisify } from "node:util";
import { launch } from "./driver.mjs";
import { go_to, journey, open_sample, says } from "./journey.mjs";

const bcw = async (/** @type {string[]} */ ...words) =>
  promisify(execFile)("build/native/bcw", words, { maxBuffer: 1 << 26 });

/** @param {import("./driver.mjs").Tab} tab @param {string} amount */
async function set_falls(tab, amount) {
  await go_to(tab, "Schemes");
  await tab.by("textbox", "Falls, 2019-20").fill(amount, "Enter");
  await tab.saved();
}

test("the sample opens with its pool of £38,581,633", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await says(tab, "£38,581,633");
    await says(tab, "£1,473,391 (4.0%) more than £37,108,242 in 2018-19");
  }));

const kSamples = [
  ["North East Lincolnshire 2017-19", "North East Lincolnshire"],
  ["Barking and Dagenham 2017-19", "Barking and Dagenham"],
  ["Cambridgeshire 2014", "Cambridgeshire"],
  ["Cambridgeshire and Peterborough 2021-22", "Cambridgeshire and Peterborough"],
];
const kSections = ["Funding", "Schemes", "Metrics", "Conditions", "Change model", "Risks", "Narrative", "Timeline",
  "Need and capacity", "People and approvals", "Document and round", "Checks"];

const in_one_line = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();

/** What the first row of each list of a sample is called: a name, whatever the list calls it. @param {string} name */
async function first_rows(name) {
  const file = `assets/plans/${name.toLowerCase().replaceAll(" ", "-")}.bcplan.json`;
  const { plan } = JSON.parse(await readFile(file, "utf8"));
  /** @type {[string, string][]} */
  const rows = [];
  for (const [list, entries] of Object.entries(plan)) {
    if (!Array.isArray(entries) || entries.length === 0) continue;
    const called = ["name", "what", "title", "body", "who"]
      .map((field) => entries[0][field]).find((text) => typeof text === "string" && text !== "");
    if (called) rows.push([list, in_one_line(called)]);
  }
  return rows;
}

/** All that the page says, what stands in its fields included. @param {import("./driver.mjs").Tab} tab */
const page_text = async (tab) => in_one_line(await tab.page.evaluate(() => {
  const mirror = /** @type {HTMLElement} */ (document.getElementById("mirror"));
  const fields = [...mirror.querySelectorAll("input, textarea, select, [aria-label]")].map((field) =>
    `${/** @type {HTMLInputElement} */ (field).value ?? ""} ${field.getAttribute("aria-label") ?? ""}`);
  return `${mirror.textContent} ${fields.join(" ")}`;
}));

for (const [name, area] of kSamples) {
  test(`${name} opens, and each list of it is found in a section`, () =>
    journey(async ({ tab }) => {
      await tab.by("combobox", "Sample plan").choose(name);
      await open_sample(tab);
      await says(tab, area);
      let all = "";
      for (const section of kSections) {
        await tab.by("link", new RegExp(`^${section}`)).click();
        await tab.by("heading", section).wait();
        await tab.idle();
        all += ` ${await page_text(tab)}`;
      }
      const rows = await first_rows(name);
      assert.ok(rows.length > 5, `${rows.length} lists`);
      assert.deepEqual(rows.filter(([, called]) => !all.includes(called)), []);
    }));
}

test("an amount that is changed moves the total, the balance and a finding", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await go_to(tab, "Funding");
    await tab.by("link", "30,105,514").wait();
    await set_falls(tab, "250,001");
    await tab.by("link", "4,054,482").gone();
    await go_to(tab, "Funding");
    await tab.by("link", "30,105,515").wait();
    await tab.by("link", "−1").wait();
    await go_to(tab, "Checks");
    await says(tab, "£1 more than its income");
  }));

test("what cannot be understood stays in the field, with the reason", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    const before = await tab.root("revision");
    await go_to(tab, "Schemes");
    const field = tab.by("textbox", "Falls, 2019-20");
    await field.fill("a lot", "Enter");
    await tab.idle();
    assert.equal(await field.evaluate((element) => element.getAttribute("aria-invalid")), "true");
    assert.equal(await field.evaluate((element) => element.value), "a lot");
    assert.equal(await tab.root("revision"), before);
  }));

test("one pound less on social care is said to break its minimum while it is typed", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await go_to(tab, "Schemes");
    const before = await tab.root("revision");
    const field = tab.by("textbox", "7 day service and hospital discharge teams, 2019-20");
    await field.fill("1694915");
    await tab.page.waitForFunction(() =>
      document.getElementById("notes")?.textContent?.includes("breaks the minimum of £10,087,237 by £1."));
    assert.equal(await tab.root("revision"), before);
    await tab.press("Escape");
    await tab.page.waitForFunction(() =>
      !document.getElementById("notes")?.textContent?.includes("breaks the minimum of £10,087,237"));
    assert.equal(await field.value(), "1694916");
  }));

test("a plan is started with the keyboard alone", () =>
  journey(async ({ tab }) => {
    await tab.by("button", "Start").focus();
    await tab.press("Enter");
    await tab.by("dialog", "Start a plan").wait();
    await tab.idle();
    assert.equal(await tab.focused(), "textbox Area");
    await tab.type("Barnet");
    await tab.press("Enter");
    await tab.screen("overview");
    await says(tab, "A new plan for Barnet is ready.");
  }));

test("Back returns to where the page was scrolled, and a section begins at its top", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await go_to(tab, "Checks");
    const top = () => tab.page.$eval('[id="node:main-scroll"]', (region) => region.scrollTop);
    const is_at = (/** @type {number} */ wanted) => tab.page.waitForFunction(
      (at) => document.getElementById("node:main-scroll")?.scrollTop === at, {}, wanted);
    await tab.page.$eval('[id="node:main-scroll"]', (region) => region.scrollTo({ top: 400 }));
    await tab.idle();
    await go_to(tab, "Schemes");
    assert.equal(await top(), 0);
    await tab.page.goBack();
    await tab.screen("checks");
    await is_at(400);
  }));

test("an edit is there after a reload, and can be undone then", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await set_falls(tab, "260000");
    await tab.reload();
    await tab.screen("schemes");
    const field = tab.by("textbox", "Falls, 2019-20");
    assert.equal(await field.evaluate((element) => element.value), "260000");
    await tab.by("button", "Undo").click();
    await tab.saved();
    assert.equal(await field.evaluate((element) => element.value), "250000");
    await tab.press("Control+y");
    await tab.saved();
    assert.equal(await field.evaluate((element) => element.value), "260000");
  }));

test("a saved file and the command line agree with the screen", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await set_falls(tab, "251000");
    await tab.press("Control+s");
    await tab.by("checkbox", "Include the history").wait();
    const file = tab.downloads.next();
    await tab.by("dialog").wait();
    await tab.page.$eval('[id="node:save_file/save"]', (button) => /** @type {HTMLElement} */ (button).click());
    const saved = await file;
    assert.match(saved.name, /^buckinghamshire-2019-20-.*\.bcplan\.json$/);
    const summary = JSON.parse((await bcw("summary", saved.path, "--json")).stdout);
    const spent = summary.spend.find((/** @type {any} */ row) => row.stream === "nhs_min" && row.year === "2019-20");
    assert.equal(spent.amount, "30106514.00");
    await go_to(tab, "Funding");
    await tab.by("link", "30,106,514").wait();
  }));

test("the paper for the board is the one that the command line writes, and asks no other host", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await tab.press("Control+s");
    const plan_file = tab.downloads.next();
    await tab.by("checkbox", "Include the history").wait();
    await tab.page.$eval('[id="node:save_file/save"]', (button) => /** @type {HTMLElement} */ (button).click());
    const plan = await plan_file;
    await tab.press("Control+s");
    await tab.by("link", "Make a document to read or print instead").click();
    await tab.by("combobox", "Document").choose("Paper for the board");
    const document_file = tab.downloads.next();
    await tab.page.$eval('[id="node:report/save"]', (button) => /** @type {HTMLElement} */ (button).click());
    const saved = await document_file;
    assert.match(saved.name, /^buckinghamshire-2019-20-.*-board-paper\.html$/);
    const html = await readFile(saved.path, "utf8");
    const day = new Date().toISOString().slice(0, 10);
    const written = `${saved.path}.of-bcw.html`;
    await bcw("report", plan.path, "-o", written, "--kind", "board", "--as-of", day);
    assert.equal(html, await readFile(written, "utf8"));
    assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//);
  }));

test("a second tab is read-only and can take over", () =>
  journey(async ({ browser, tab }) => {
    await open_sample(tab);
    await go_to(tab, "Schemes");
    const second = await browser.open(tab.page.url());
    await second.screen("schemes");
    await second.saved("read_only");
    await second.by("textbox", "Falls, 2019-20").gone();
    await tab.page.bringToFront();
    await set_falls(tab, "251500");
    await second.page.bringToFront();
    await second.by("button", "Take over").click();
    await second.saved();
    await tab.saved("read_only");
    // What the first tab changed meanwhile is there, and can be changed again.
    const field = second.by("textbox", "Falls, 2019-20");
    assert.equal(await field.value(), "251500");
    await field.fill("252000", "Enter");
    await second.saved();
  }));

test("a browser killed right after saved loses nothing, and every save was strict", () =>
  journey(async ({ browser, tab, profile }) => {
    await tab.page.evaluateOnNewDocument(() => {
      const original = IDBDatabase.prototype.transaction;
      /** @type {any} */ (window).weak_writes = [];
      IDBDatabase.prototype.transaction = function (stores, mode, options) {
        const names = /** @type {string[]} */ ([]).concat(/** @type {any} */ (stores));
        if (mode === "readwrite" && names.includes("records") && options?.durability !== "strict") {
          /** @type {any} */ (window).weak_writes.push(names.join());
        }
        return original.call(this, stores, mode, options);
      };
    });
    await tab.page.reload();
    await tab.idle();
    await open_sample(tab);
    await set_falls(tab, "253000");
    assert.deepEqual(await tab.page.evaluate(() => /** @type {any} */ (window).weak_writes), []);
    const address = tab.page.url();
    await browser.kill();
    const again = await launch({ profile });
    try {
      const after = await again.open(address);
      await after.screen("schemes");
      const value = await after.by("textbox", "Falls, 2019-20").evaluate((element) => element.value);
      assert.equal(value, "253000");
      after.expect_clean();
    } finally {
      await again.close();
    }
  }));

test("the first screen stands before the second part of the program has come, and what is pressed waits for it", () =>
  journey(async ({ tab }) => {
    /** @type {string[]} */
    const early = [];
    tab.page.on("console", (message) => { if (/needed early/.test(message.text())) early.push(message.text()); });
    await tab.page.setBypassServiceWorker(true);
    await tab.page.setRequestInterception(true);
    /** @type {() => void} */
    let let_through = () => {};
    const held = new Promise((resolve) => { let_through = () => resolve(undefined); });
    tab.page.on("request", async (request) => {
      if (request.url().endsWith("workbook_later.wasm")) await held;
      await request.continue();
    });
    await tab.page.reload();
    // Not by the driver's own click, which waits until nothing more is to come.
    await tab.page.waitForFunction(() => [...document.querySelectorAll("#mirror button")].some((button) => button.textContent === "Open the sample"));
    await tab.page.evaluate(() => {
      const button = [...document.querySelectorAll("#mirror button")].find((each) => each.textContent === "Open the sample");
      /** @type {HTMLElement} */ (button).click();
    });
    assert.equal(await tab.page.evaluate(() => document.getElementById("mirror")?.dataset.screen), "plans");
    let_through();
    await tab.screen("overview");
    assert.deepEqual(early, []);
  }));

test("with the server stopped everything still works", () =>
  journey(async ({ tab, server }) => {
    await open_sample(tab);
    await tab.page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await server.close();
    await tab.reload();
    await tab.screen("overview");
    await says(tab, "£38,581,633");
    await set_falls(tab, "254000");
    await go_to(tab, "Checks");
  }, { expected: [/ERR_CONNECTION_REFUSED/, /Failed to load resource/, /update/i] }));

test("with the server stopped a plan of a round that was never opened can be begun", () =>
  journey(async ({ tab, server }) => {
    await tab.page.evaluate(async () => { await navigator.serviceWorker.ready; });
    await server.close();
    await tab.by("button", "Start").click();
    await tab.by("textbox", "Area").fill("Barnet");
    await tab.by("combobox", "Planning round").choose("2017-19");
    await tab.by("button", "Start the plan").click();
    await tab.screen("overview");
    await says(tab, "A new plan for Barnet is ready.");
    await go_to(tab, "Metrics");
    await says(tab, "Delayed transfers of care");
  }, { expected: [/ERR_CONNECTION_REFUSED/, /Failed to load resource/, /update/i] }));

test("without WebGL nothing is missing", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await says(tab, "£38,581,633");
    const painted = await tab.page.$eval("canvas", (canvas) => {
      const c = /** @type {HTMLCanvasElement} */ (canvas);
      const pixels = c.getContext("2d")?.getImageData(0, 0, c.width, c.height).data ?? [];
      const seen = new Set();
      for (let i = 0; i < pixels.length; i += 4) seen.add(pixels[i] * 65536 + pixels[i + 1] * 256 + pixels[i + 2]);
      return seen.size;
    });
    assert.ok(painted > 50, `${painted} colours`);
  }, { flags: ["--disable-software-rasterizer"] }));

test("without WebAssembly the page says so, and the rescue page gives the plan's file", async () => {
  await journey(async ({ browser, tab, profile, url }) => {
    await open_sample(tab);
    await set_falls(tab, "255000");
    await browser.close();
    const plain = await launch({ profile, flags: ["--js-flags=--jitless"] });
    try {
      const page = await plain.open(url);
      await page.page.waitForFunction(() => /WebAssembly/.test(document.body.innerText));
      const rescue = await plain.open(`${url}rescue.html`);
      await rescue.page.waitForFunction(() => /Buckinghamshire/.test(document.body.innerText));
      const file = rescue.downloads.next();
      await rescue.page.click("button");
      const saved = await file;
      // The edit was only a record behind the checkpoint: it is in the file all the same.
      const summary = JSON.parse((await bcw("summary", saved.path, "--json")).stdout);
      const spent = summary.spend.find((/** @type {any} */ row) => row.stream === "nhs_min" && row.year === "2019-20");
      assert.equal(spent.amount, "30110514.00");
    } finally {
      await plain.close();
    }
  });
});

test("when nothing happens no frame is drawn", () =>
  journey(async ({ tab }) => {
    await open_sample(tab);
    await tab.page.evaluate(() => {
      /** @type {any} */ (window).frames_asked = 0;
      const ask = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (work) => {
        /** @type {any} */ (window).frames_asked += 1;
        return ask(work);
      };
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(await tab.page.evaluate(() => /** @type {any} */ (window).frames_asked), 0);
  }));
