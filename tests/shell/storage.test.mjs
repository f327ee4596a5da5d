// The storage in a real browser: strictness, fencing, checkpoints, two tabs, a killed browser.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, test } from "node:test";
import { launch, make_profile } from "../browser/driver.mjs";
import { ask, checkpoint, make_plan, save, wait_event } from "./support/calls.mjs";
import { make_site } from "./support/site.mjs";

let site;
before(async () => {
  site = await make_site();
});
after(async () => site?.remove());

/** Runs with a browser of its own, whose tabs must not report anything. */
async function with_browser(work, options = {}) {
  const browser = await launch(options);
  const tabs = [];
  const open = async (prepare) => {
    const tab = await browser.blank(site.url);
    tabs.push(tab);
    if (prepare) await tab.page.evaluateOnNewDocument(prepare);
    await tab.go(site.url);
    await tab.screen("schemes");
    await wait_event(tab, { event: "plans" });
    return tab;
  };
  try {
    await work(open, browser);
    for (const tab of tabs) tab.expect_clean(options.expected);
  } finally {
    await browser.close();
  }
}

/** Changes the database behind the page's back. */
const tamper = (tab, work, argument) =>
  tab.page.evaluate(
    (source, value) => new Promise((resolve, reject) => {
      const request = indexedDB.open("better_care_workbook");
      request.onsuccess = () => {
        const database = request.result;
        const transaction = database.transaction(["heads", "records", "checkpoints"], "readwrite");
        (0, window.tamper[source])(transaction, value);
        transaction.oncomplete = () => { database.close(); resolve(undefined); };
        transaction.onabort = () => reject(transaction.error);
      };
    }), work, argument);
const install_tampering = () => {
  window.tamper = {
    spoil: (transaction, key) => {
      const store = transaction.objectStore("checkpoints");
      store.get(key).onsuccess = ({ target }) => store.put({ ...target.result, image: new Uint8Array([9, 9]) });
    },
    head: (transaction, change) => {
      const store = transaction.objectStore("heads");
      store.get("p1").onsuccess = ({ target }) => store.put({ ...target.result, ...change });
    },
    forget_record: (transaction, key) => transaction.objectStore("records").delete(key),
  };
};

test("a plan comes back from its checkpoint and its records, and every write was strict", () =>
  with_browser(async (open) => {
    const wrap = () => {
      window.durabilities = [];
      const original = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (stores, mode, options) {
        const transaction = original.call(this, stores, mode, options);
        if (mode === "readwrite") window.durabilities.push(transaction.durability);
        return transaction;
      };
    };
    const tab = await open(wrap);
    await make_plan(tab, "p1", 3);
    assert.equal((await checkpoint(tab, "p1", 2, [7, 8])).event, "checkpointed");
    await ask(tab, { call: "close_plan", plan: "p1" });
    const opened = await ask(tab, { call: "open_plan", plan: "p1" });
    assert.equal(opened.event, "plan_opened");
    assert.deepEqual(opened.bytes, [7, 8]);
    assert.deepEqual(opened.records, ['{"id":"rev3"}']);
    assert.equal(opened.sequence, 3);
    assert.equal(opened.writable, true);
    const durabilities = await tab.page.evaluate(() => window.durabilities);
    assert.ok(durabilities.length >= 6);
    assert.deepEqual([...new Set(durabilities)], ["strict"]);
  }));

const bytes_of = (text) => [...new TextEncoder().encode(text)];

test("a round file is kept, told to other tabs, replaced and removed", () =>
  with_browser(async (open) => {
    const tab = await open();
    const other = await open();
    const call = { call: "save_round", round: "2019-20", revision: 2, file: "again.json" };
    const kept = await ask(tab, call, bytes_of('{"about":"£"}'));
    assert.equal(kept.event, "rounds");
    const told = await wait_event(other, { event: "rounds" });
    for (const { files } of [kept, told]) {
      assert.equal(files.length, 1);
      assert.equal(files[0].text, '{"about":"£"}');
      assert.equal(files[0].file, "again.json");
      assert.equal(files[0].revision, 2);
    }
    await ask(tab, { ...call, revision: 3 }, bytes_of("{}"));
    const listed = await ask(tab, { call: "list_rounds" });
    assert.deepEqual(listed.files.map(({ revision }) => revision), [2, 3]);
    const left = await ask(tab, { call: "delete_round", round: "2019-20", revision: 2 });
    assert.deepEqual(left.files.map(({ revision }) => revision), [3]);
  }));

test("what an older page stored is there after the database was brought on", async () => {
  const profile = await make_profile();
  try {
    await with_browser(async (_open, browser) => {
      const tab = await browser.blank(`${site.url}manifest.webmanifest`);
      await tab.go(`${site.url}manifest.webmanifest`);
      await tab.page.evaluate(() => new Promise((resolve, reject) => {
        const request = indexedDB.open("better_care_workbook", 1);
        request.onupgradeneeded = () => {
          for (const [name, keyPath] of [["heads", "plan"], ["handles", "plan"], ["notes", "name"],
            ["records", ["plan", "sequence"]], ["checkpoints", ["plan", "sequence"]]]) {
            request.result.createObjectStore(name, { keyPath });
          }
          const card = { plan: "p1", area: "Barnet", round: "2019-20" };
          request.transaction.objectStore("heads").put({ plan: "p1", sequence: 0, schema: 1,
            writer: "old", card, changed: 1, checkpoints: [] });
        };
        request.onsuccess = () => { request.result.close(); resolve(undefined); };
        request.onerror = () => reject(request.error);
      }));
    }, { profile: profile.folder });
    await with_browser(async (open) => {
      const tab = await open();
      const { cards } = await ask(tab, { call: "list_plans" });
      assert.deepEqual(cards.map(({ area }) => area), ["Barnet"]);
      assert.deepEqual((await ask(tab, { call: "list_rounds" })).files, []);
    }, { profile: profile.folder });
  } finally {
    await profile.remove();
  }
});

test("the browser killed right after \"saved\" has lost nothing", async () => {
  const profile = await make_profile();
  try {
    const browser = await launch({ profile: profile.folder });
    const tab = await browser.open(site.url);
    await tab.screen("schemes");
    await make_plan(tab, "p1", 4);
    assert.equal((await save(tab, "p1", 5)).event, "saved");
    await browser.kill();
    await with_browser(async (open) => {
      const opened = await ask(await open(), { call: "open_plan", plan: "p1" });
      assert.equal(opened.sequence, 5);
      assert.equal(opened.writable, true);
      assert.equal(opened.records.length, 5);
      assert.equal(opened.records[4], '{"id":"rev5"}');
    }, { profile: profile.folder });
  } finally {
    await profile.remove();
  }
});

test("a second tab is read-only, takes over, and the first is told and fenced out", () =>
  with_browser(async (open) => {
    const first = await open();
    await make_plan(first, "p1", 1);
    const second = await open();
    const reading = await ask(second, { call: "open_plan", plan: "p1" });
    assert.equal(reading.writable, false);
    assert.equal(reading.why_not, "other_tab");
    const refused = await save(second, "p1", 2);
    assert.equal(refused.event, "save_failed");
    assert.equal(refused.code, "fenced");

    const taken = await ask(second, { call: "take_over", plan: "p1" });
    assert.equal(taken.writable, true);
    await wait_event(first, { event: "lost_lock", plan: "p1" });
    assert.equal((await save(second, "p1", 2)).event, "saved");
    const late = await save(first, "p1", 2);
    assert.equal(late.event, "save_failed");
    assert.equal(late.code, "fenced");
    assert.ok(late.why && late.remedy);
    const late_checkpoint = await checkpoint(first, "p1", 1, [5]);
    assert.equal(late_checkpoint.event, "checkpoint_failed");
  }));

test("a tab that is closed leaves its plan to the next", () =>
  with_browser(async (open) => {
    const first = await open();
    await make_plan(first, "p1", 1);
    const second = await open();
    await first.close();
    assert.equal((await ask(second, { call: "open_plan", plan: "p1" })).writable, true);
  }));

test("a tab on its way out leaves its plan, and reads when it comes back after all", () =>
  with_browser(async (open) => {
    const first = await open();
    await make_plan(first, "p1", 1);
    const second = await open();
    await first.page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent("pagehide")));
    assert.equal((await ask(second, { call: "open_plan", plan: "p1" })).writable, true);
    await first.page.evaluate(() => void window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
    await wait_event(first, { event: "lost_lock", plan: "p1" });
    assert.equal((await save(first, "p1", 2)).code, "fenced");
    assert.equal((await save(second, "p1", 2)).event, "saved");
  }));

test("the text being typed is part of what a tab hands over", () =>
  with_browser(async (open) => {
    const first = await open();
    await make_plan(first, "p1", 0);
    await first.page.evaluate(() => {
      window.fake.next({
        set: [{ id: "name", role: "textbox", name: "Name", value: "", rect: [0, 0, 200, 32] }],
        children: { main: ["name"] },
      });
      document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
    });
    await first.by("textbox", "Name").fill("half typed");
    const second = await open();
    await ask(second, { call: "take_over", plan: "p1" });
    const requests = await first.page.evaluate(() => window.fake.requests.filter(({ action }) => action === "set"));
    assert.deepEqual(requests, [{ id: "name", action: "set", value: "half typed" }]);
  }));

test("a damaged checkpoint is passed over and the longer tail replayed", () =>
  with_browser(async (open) => {
    const tab = await open(install_tampering);
    await make_plan(tab, "p1", 2);
    await checkpoint(tab, "p1", 2, [2]);
    await save(tab, "p1", 3);
    await checkpoint(tab, "p1", 3, [3]);
    await save(tab, "p1", 4);
    await tamper(tab, "spoil", ["p1", 3]);
    const opened = await ask(tab, { call: "open_plan", plan: "p1" });
    assert.deepEqual(opened.bytes, [2]);
    assert.deepEqual(opened.records, ['{"id":"rev3"}', '{"id":"rev4"}']);
    assert.equal(opened.passed_over, 1);
    assert.equal(opened.writable, true);

    await tamper(tab, "forget_record", ["p1", 3]);
    const broken = await ask(tab, { call: "open_plan", plan: "p1" });
    assert.equal(broken.sequence, 2);
    assert.equal(broken.writable, false);
    assert.equal(broken.why_not, "damaged");
  }));

test("a store written by a newer page is read and never written", () =>
  with_browser(async (open) => {
    const tab = await open(install_tampering);
    await make_plan(tab, "p1", 1);
    await tamper(tab, "head", { schema: 2 });
    const failed = await save(tab, "p1", 2);
    assert.equal(failed.code, "newer");
    const opened = await ask(tab, { call: "open_plan", plan: "p1" });
    assert.equal(opened.writable, false);
    assert.equal(opened.why_not, "newer");
    assert.equal(opened.schema, 2);
  }));

test("a revision that does not follow the last one is refused", () =>
  with_browser(async (open) => {
    const tab = await open();
    await make_plan(tab, "p1", 1);
    assert.equal((await save(tab, "p1", 3)).code, "fenced");
    assert.equal((await save(tab, "p1", 1)).code, "fenced");
    assert.equal((await save(tab, "p1", 2)).event, "saved");
  }));

test("old checkpoints and their records go, the replayable ones stay", () =>
  with_browser(async (open) => {
    const tab = await open();
    await make_plan(tab, "p1", 0);
    for (let sequence = 1; sequence <= 8; sequence += 1) {
      await save(tab, "p1", sequence);
      await checkpoint(tab, "p1", sequence, [sequence]);
    }
    const stored = await tab.page.evaluate(() => new Promise((resolve) => {
      const request = indexedDB.open("better_care_workbook");
      request.onsuccess = () => {
        const transaction = request.result.transaction(["records", "checkpoints"]);
        const records = transaction.objectStore("records").getAllKeys();
        const checkpoints = transaction.objectStore("checkpoints").getAllKeys();
        transaction.oncomplete = () => {
          request.result.close();
          resolve({ records: records.result.map((key) => key[1]), checkpoints: checkpoints.result.map((key) => key[1]) });
        };
      };
    }));
    assert.deepEqual(stored, { records: [7, 8], checkpoints: [4, 5, 6, 7, 8] });
  }));

test("deleting is a mark that can be taken back; a plan open elsewhere is not deleted", () =>
  with_browser(async (open) => {
    const first = await open();
    await make_plan(first, "p1", 0);
    const second = await open();
    const refused = await ask(second, { call: "delete_plan", plan: "p1" });
    assert.equal(refused.event, "plan_failed");
    await ask(first, { call: "close_plan", plan: "p1" });
    const deleted = await ask(second, { call: "delete_plan", plan: "p1" });
    assert.equal(typeof deleted.cards[0].deleted, "number");
    const restored = await ask(second, { call: "restore_plan", plan: "p1" });
    assert.equal(restored.cards[0].deleted, undefined);
    assert.equal(restored.cards[0].area, "Buckinghamshire");
    const told = await first.page.evaluate(() => window.fake.events.filter(({ event }) => event === "plans").length);
    assert.ok(told >= 2, "the other tab hears of it");
  }));

test("a full disk is an answer, and the plan is still writable afterwards", () =>
  with_browser(async (open, browser) => {
    const blank = await browser.blank(site.url);
    const session = await blank.page.createCDPSession();
    const quota = (quotaSize) =>
      session.send("Storage.overrideQuotaForOrigin", { origin: new URL(site.url).origin, quotaSize });
    await quota(200_000);
    const tab = await open();
    await make_plan(tab, "p1", 0);
    const incompressible = [...randomBytes(400_000)];
    const failed = await checkpoint(tab, "p1", 0, incompressible);
    assert.equal(failed.event, "checkpoint_failed");
    assert.equal(failed.code, "quota");
    assert.match(failed.remedy, /file/);
    assert.equal((await save(tab, "p1", 1)).event, "saved");
  }));

test("a browser without storage says so and goes on", async () => {
  const browser = await launch();
  try {
    const tab = await browser.blank(site.url);
    await tab.page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); };
    });
    await tab.go(site.url);
    await tab.screen("schemes");
    const state = await wait_event(tab, { event: "storage_state" });
    assert.equal(state.available, false);
    assert.match(state.reason, /denied/);
    const failed = await save(tab, "p1", 1);
    assert.equal(failed.code, "unavailable");
    tab.expect_clean();
  } finally {
    await browser.close();
  }
});
