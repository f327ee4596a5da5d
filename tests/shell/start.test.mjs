// Starting: first words, failures in words, offline, updates, the rescue page, files.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessibility_failures } from "../browser/accessibility.mjs";
import { launch } from "../browser/driver.mjs";
import { ask, checkpoint, make_plan, save, wait_event } from "./support/calls.mjs";
import { make_site } from "./support/site.mjs";

let site;
before(async () => {
  site = await make_site();
});
after(async () => site?.remove());

async function with_browser(work, options) {
  const browser = await launch(options);
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

const started = async (browser, url = site.url) => {
  const tab = await browser.open(url);
  await tab.screen("schemes");
  return tab;
};
const worker_ready = (tab) =>
  tab.page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated");

test("without WebAssembly the page says so, and the rescue page gives the plan's file", async () => {
  const profile = await mkdtemp(join(tmpdir(), "workbook-profile-"));
  try {
    await with_browser(async (browser) => {
      const tab = await started(browser);
      await make_plan(tab, "p1", 2);
      await checkpoint(tab, "p1", 1, [1]);
      await make_plan(tab, "p2", 0, { area: "<b>Bold</b> & Co" });
      tab.expect_clean();
    }, { profile });
    await with_browser(async (browser) => {
      const tab = await browser.open(site.url);
      await tab.by("heading", /WebAssembly is switched off/).wait();
      assert.equal(await tab.page.$eval("#start-ask", (element) => /IT/.test(element.textContent)), true);
      await tab.page.click("a[href='rescue.html']");
      await tab.by("heading", "Save the plans in this browser as files").wait();
      await tab.by("row_header", "<b>Bold</b> & Co").wait();
      const button = await tab.by("button", "Save file: Buckinghamshire").wait();
      await button.evaluate((element) => element.click());
      const file = await tab.downloads.next();
      assert.match(file.name, /^buckinghamshire-2019-20-rescued-\d{4}-\d\d-\d\d\.bcplan\.json$/);
      const saved = JSON.parse(file.text);
      assert.equal(saved.format, "bcplan");
      assert.deepEqual(saved.recovery, { after_revision: 1, records: [{ id: "rev2" }] });
      tab.expect_clean();
    }, { profile, flags: ["--js-flags=--jitless"] });
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test("without the server everything still starts, the rescue page too", () =>
  with_browser(async (browser) => {
    const own = await make_site();
    try {
      const tab = await started(browser, own.url);
      await make_plan(tab, "p1", 1);
      await worker_ready(tab);
      await own.stop();
      await tab.reload();
      await tab.screen("schemes");
      const opened = await ask(tab, { call: "open_plan", plan: "p1" });
      assert.equal(opened.sequence, 1);
      const asset = await ask(tab, { call: "fetch_asset", path: "assets/rounds/one.json" });
      assert.equal(String.fromCharCode(...asset.bytes), '{"round":"one"}');
      await tab.go(`${own.url}rescue.html`);
      await tab.by("row_header", "Buckinghamshire").wait();
      // The browser asks for the worker's script again and tells that it got none; nothing else may fail.
      tab.expect_clean([/service_worker\.js/]);
    } finally {
      await own.start();
      await own.remove();
    }
  }));

test("a new version waits until it is asked for, then replaces the old one whole", () =>
  with_browser(async (browser) => {
    const own = await make_site();
    try {
      const tab = await started(browser, own.url);
      await worker_ready(tab);
      await tab.reload(); // now controlled by the worker
      await tab.screen("schemes");
      await own.upload("bbbb");
      await tab.page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration()).update()));
      await wait_event(tab, { event: "update_waiting" });
      await tab.reload();
      await tab.screen("schemes");
      assert.equal(await tab.page.evaluate(() => window.fake.options.build), "aaaa", "a reload changes nothing");
      await wait_event(tab, { event: "update_waiting" });
      await Promise.all([
        tab.page.waitForNavigation(),
        tab.page.evaluate(() => {
          window.fake.call({ call: "reload_for_update" });
          document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
        }),
      ]);
      await tab.screen("schemes");
      assert.equal(await tab.page.evaluate(() => window.fake.options.build), "bbbb");
      await tab.page.waitForFunction(async () => (await caches.keys()).join() === "workbook-bbbb");
      tab.expect_clean();
    } finally {
      await own.remove();
    }
  }));

test("a version with a wrong file is not installed", () =>
  with_browser(async (browser) => {
    const own = await make_site();
    try {
      const tab = await started(browser, own.url);
      await worker_ready(tab);
      await own.upload("cccc");
      await writeFile(join(own.folder, "v-cccc/shell/say.js"), "// not what the list says");
      await tab.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration.update();
        await new Promise((resolve) => {
          const worker = registration.installing;
          if (!worker) return resolve();
          worker.addEventListener("statechange", () => worker.state === "redundant" && resolve());
          return undefined;
        });
      });
      assert.deepEqual(await tab.page.evaluate(() => caches.keys()), ["workbook-aaaa"]);
    } finally {
      await own.remove();
    }
  }));

test("a program that cannot be fetched is said in words", () =>
  with_browser(async (browser) => {
    const own = await make_site();
    try {
      await rm(join(own.folder, "v-aaaa/workbook.wasm"));
      const tab = await browser.open(own.url);
      await tab.by("heading", /could not be fetched \(workbook\.wasm\)/).wait();
      tab.expect_clean([/404/]);
    } finally {
      await own.remove();
    }
  }));

test("a second part of the program that cannot be fetched is said in words", () =>
  with_browser(async (browser) => {
    const own = await make_site();
    try {
      await rm(join(own.folder, "v-aaaa/workbook_later.wasm"));
      const tab = await browser.open(own.url);
      await tab.by("heading", /could not be fetched \(workbook_later\.wasm\)/).wait();
      tab.expect_clean([/404/]);
    } finally {
      await own.remove();
    }
  }));

test("a program that stops is said in words and not called again", () =>
  with_browser(async (browser) => {
    const tab = await started(browser);
    await tab.page.evaluate(() => {
      window.fake.trap();
      document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
    });
    await tab.by("heading", /program has stopped/).wait();
    tab.expect_clean([/unreachable/]);
  }));

test("an error of the page is shown and logged", () =>
  with_browser(async (browser) => {
    const tab = await started(browser);
    await tab.page.evaluate(() => window.fake.slip());
    await tab.page.waitForSelector("#errors:not([hidden])");
    assert.match(await tab.page.$eval("#errors-list", (element) => element.textContent), /a slip/);
    assert.throws(() => tab.expect_clean(), /a slip/);
  }));

test("a file is saved as a download when there is no picker, with its own name", () =>
  with_browser(async (browser) => {
    const tab = await started(browser);
    const [file, saved] = await Promise.all([
      tab.downloads.next(),
      ask(tab, { call: "save_file", plan: "p1", name: "a/b.bcplan.json", mime: "application/json", ask: false }, [123, 125]),
    ]);
    assert.equal(saved.event, "file_saved");
    assert.equal(saved.how, "download");
    assert.equal(file.name, "a b.bcplan.json");
    assert.equal(file.text, "{}");
    tab.expect_clean();
  }));

test("a picked file arrives with name, size and bytes; one too large is refused unread", () =>
  with_browser(async (browser) => {
    const folder = await mkdtemp(join(tmpdir(), "workbook-files-"));
    try {
      await writeFile(join(folder, "plan.json"), "hello");
      await writeFile(join(folder, "large.json"), Buffer.alloc(65 * 1024 * 1024));
      const tab = await started(browser);
      const pick = async (name, token) => {
        // A picker opens only on a person's own action.
        await tab.page.mouse.click(600, 400);
        await tab.choose_file(
          () => tab.page.evaluate((value) => {
            window.fake.call({ call: "pick_file", accept: ".json", purpose: "open", token: value });
            document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
          }, token),
          join(folder, name),
        );
        return wait_event(tab, { token });
      };
      const file = await pick("plan.json", "f1");
      assert.equal(file.event, "file");
      assert.equal(file.name, "plan.json");
      assert.deepEqual(file.bytes, [...Buffer.from("hello")]);
      const refused = await pick("large.json", "f2");
      assert.equal(refused.event, "file_refused");
      assert.match(refused.why, /65 MB/);
      tab.expect_clean();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }));

test("a file dropped anywhere is opened", () =>
  with_browser(async (browser) => {
    const tab = await started(browser);
    await tab.page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["dropped"], "drop.json"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    const file = await wait_event(tab, { event: "file" });
    assert.equal(file.name, "drop.json");
    assert.equal(file.purpose, "open");
    tab.expect_clean();
  }));

test("the address follows the program, and Back tells it", () =>
  with_browser(async (browser) => {
    const tab = await started(browser, `${site.url}#plan=p1&screen=funding`);
    assert.equal(await tab.page.evaluate(() => window.fake.options.open), "p1");
    await tab.page.evaluate(() => {
      window.fake.call({ call: "set_address", plan: "p1", screen: "schemes" });
      document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
    });
    await tab.page.waitForFunction(() => location.hash === "#plan=p1&screen=schemes");
    await tab.page.goBack();
    const event = await wait_event(tab, { event: "address" });
    assert.deepEqual({ plan: event.plan, screen: event.screen }, { plan: "p1", screen: "funding" });
    const marker = await wait_event(tab, { event: "storage_marker" });
    assert.equal(marker.cleared, true, "an address of a plan that is not there");
    assert.equal((await save(tab, "p1", 1)).code, "unavailable");
    tab.expect_clean();
  }));

test("axe-core finds nothing on the mirror, the rescue page and the page of failures", async () => {
  await with_browser(async (browser) => {
    const tab = await started(browser);
    await make_plan(tab, "p1", 0);
    assert.deepEqual(await accessibility_failures(tab), []);
    await tab.go(`${site.url}rescue.html`);
    await tab.by("row_header", "Buckinghamshire").wait();
    assert.deepEqual(await accessibility_failures(tab), []);
    tab.expect_clean();
  });
  await with_browser(async (browser) => {
    const tab = await browser.open(site.url);
    await tab.by("heading", /WebAssembly is switched off/).wait();
    assert.deepEqual(await accessibility_failures(tab), []);
  }, { flags: ["--js-flags=--jitless"] });
});

test("a picker that is closed without a choice is answered, so that nothing waits for it", () =>
  with_browser(async (browser) => {
    const tab = await started(browser);
    await tab.page.mouse.click(600, 400);
    const [chooser] = await Promise.all([
      tab.page.waitForFileChooser(),
      tab.page.evaluate(() => {
        window.fake.call({ call: "pick_file", accept: ".json", purpose: "open", token: "c1" });
        document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
      }),
    ]);
    await chooser.cancel();
    assert.equal((await wait_event(tab, { token: "c1" })).event, "file_cancelled");
    tab.expect_clean();
  }));

test("a granted file is written again without asking, unless someone else has changed it", () =>
  with_browser(async (browser) => {
    const tab = await browser.blank(site.url);
    await tab.page.evaluateOnNewDocument(() => {
      // The browser's private file system has the same handles as its pickers.
      window.picked = 0;
      window.showSaveFilePicker = async ({ suggestedName }) => {
        window.picked += 1;
        const root = await navigator.storage.getDirectory();
        return root.getFileHandle(suggestedName, { create: true });
      };
      window.read_file = async (name) => {
        const root = await navigator.storage.getDirectory();
        return (await (await root.getFileHandle(name)).getFile()).text();
      };
    });
    await tab.go(site.url);
    await tab.screen("schemes");
    const save_file = (text) =>
      ask(tab, { call: "save_file", plan: "p1", name: "plan.json", mime: "application/json", ask: false }, [...Buffer.from(text)]);
    assert.equal((await save_file("one")).how, "handle");
    assert.equal((await save_file("two")).how, "handle");
    assert.equal(await tab.page.evaluate(() => window.picked), 1);
    assert.equal(await tab.page.evaluate(() => window.read_file("plan.json")), "two");
    await tab.page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const stream = await (await root.getFileHandle("plan.json")).createWritable();
      await stream.write("written by a colleague");
      await stream.close();
    });
    await save_file("three");
    assert.equal(await tab.page.evaluate(() => window.picked), 2, "asked where to save");
    tab.expect_clean();
  }));
