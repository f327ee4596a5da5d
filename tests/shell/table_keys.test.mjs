// Spreadsheet keys in tables, in a real browser on the fake program.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { safe_table_text, table_text, text_table } from "../../shell/table_text.js";
import { launch } from "../browser/driver.mjs";
import { make_site } from "./support/site.mjs";

let site;
let browser;
let tab;

before(async () => {
  site = await make_site();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.remove();
});

const kColumns = ["name", "last", "this"];
// A group's row, three schemes, a total: "home" has a choice in its last column.
const kRows = [
  ["group", "CCG minimum", null, null],
  ["beds", "Beds", "100", "110"],
  ["home", "Home care", "200", "choice"],
  ["tech", "Technology", "", "330"],
  ["total", "All", null, null],
];

function table() {
  const set = [
    { id: "t", role: "table", name: "Schemes", rect: [0, 0, 600, 240] },
    { id: "t/head", role: "row", name: "", rect: [0, 0, 600, 32] },
  ];
  const children = { main: ["t"], t: ["t/head", ...kRows.map(([id]) => `t/${id}`)], "t/head": [] };
  for (const [column, name] of kColumns.entries()) {
    set.push({ id: `t/head/${name}`, role: "column_header", name, rect: [200 * column, 0, 200, 32], column_index: column + 1 });
    children["t/head"].push(`t/head/${name}`);
  }
  for (const [row, [id, ...texts]] of kRows.entries()) {
    set.push({ id: `t/${id}`, role: "row", name: "", rect: [0, 32 * row + 32, 600, 32], row_index: row + 2 });
    children[`t/${id}`] = [];
    for (const [column, text] of texts.entries()) {
      const cell = `t/${id}/${kColumns[column]}`;
      const rect = [200 * column, 0, 200, 32];
      set.push({ id: cell, role: column === 0 ? "row_header" : "cell", name: text ?? "", rect, column_index: column + 1 });
      children[`t/${id}`].push(cell);
      if (column === 0 || text === null) continue;
      children[cell] = [`${cell}/edit`];
      const options = [{ value: "", label: "Not chosen" }, { value: "a", label: "An area" }];
      set.push(text === "choice"
        ? { id: `${cell}/edit`, role: "choice", name: cell, value: "a", options, rect: [0, 0, 200, 32] }
        : { id: `${cell}/edit`, role: "textbox", name: cell, value: text, input: "decimal", rect: [0, 0, 200, 32] });
    }
  }
  return { set, children };
}

beforeEach(async (t) => {
  tab = await browser.open(site.url);
  await tab.screen("schemes");
  await tab.page.evaluate((value) => {
    window.fake.next(value);
    document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
  }, table());
  await tab.idle();
  t.after(async () => {
    tab.expect_clean();
    await tab.close();
  });
});

const announce = async (announcement) => {
  await tab.page.evaluate((value) => {
    window.fake.next(value);
    document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
  }, announcement);
  await tab.idle();
};
/** Makes a cell a figure that leads to its explanation. */
const announce_link = (cell) => announce({
  set: [{ id: `t/${cell}/edit`, role: "link", name: `t/${cell}`, rect: [0, 0, 200, 32] }],
});
const focus = (cell) => tab.page.evaluate((id) => document.getElementById(`node:t/${id}/edit`).focus(), cell);
const focused = () => tab.page.evaluate(() => document.activeElement.id.replace(/^node:t\/|\/edit$/g, ""));
const picked = () => tab.page.evaluate(() => document.querySelectorAll(".picked").length);
const pasted = () => tab.page.evaluate(() =>
  window.fake.requests.filter(({ action }) => action === "paste").map(({ id, value }) => [id, JSON.parse(value)]));
/** What the clipboard would get, without the machine's own. */
const copied = () => tab.page.evaluate(() => {
  const data = new DataTransfer();
  document.activeElement.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
  return data.getData("text/plain");
});
const paste = (text) => tab.page.evaluate((value) => {
  const data = new DataTransfer();
  data.setData("text/plain", value);
  const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(event);
  return event.defaultPrevented;
}, text);
async function walk(...keys) {
  const ways = [];
  for (const key of keys) {
    await tab.press(key);
    ways.push(await focused());
  }
  return ways;
}

test("arrows go from cell to cell, over rows and cells with nothing in them to reach", async () => {
  await focus("beds/last");
  assert.deepEqual(await walk("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "ArrowDown", "ArrowDown"),
    ["beds/this", "beds/last", "beds/last", "home/last", "tech/last", "tech/last"]);
  assert.deepEqual(await walk("End", "Home", "Control+Home", "Control+End", "Control+ArrowUp"),
    ["tech/this", "tech/last", "beds/last", "tech/this", "beds/this"]);
});

test("Enter keeps what was typed and goes down, with Shift up", async () => {
  await focus("beds/last");
  await tab.type("150");
  assert.deepEqual(await walk("Enter", "Shift+Enter"), ["home/last", "beds/last"]);
  const sets = await tab.page.evaluate(() => window.fake.requests.filter(({ action }) => action === "set"));
  assert.deepEqual(sets, [{ id: "t/beds/last/edit", action: "set", value: "150" }]);
});

test("in the middle of a text the arrows are the caret's, and F2 goes into it", async () => {
  await focus("beds/last");
  assert.deepEqual(await walk("F2", "ArrowLeft", "ArrowLeft"), ["beds/last", "beds/last", "beds/last"]);
  await tab.type("7");
  assert.equal(await tab.page.evaluate(() => document.activeElement.value), "1700");
  assert.deepEqual(await walk("Escape"), ["beds/last"]);
});

test("after Escape, and after the program changed the cell, what is typed replaces it", async () => {
  await focus("beds/last");
  await tab.type("5");
  await tab.press("Escape");
  await tab.type("7");
  assert.equal(await tab.page.evaluate(() => document.activeElement.value), "7");
  await tab.press("Escape");
  await tab.press("F2");
  await tab.press("Escape");
  assert.deepEqual(await walk("ArrowDown", "ArrowUp"), ["home/last", "beds/last"]);
  const cell = { id: "t/beds/last/edit", role: "textbox", name: "beds", value: "990", input: "decimal", rect: [0, 0, 200, 32] };
  await announce({ set: [cell] });
  await tab.type("8");
  assert.equal(await tab.page.evaluate(() => document.activeElement.value), "8");
});

test("a list of choices keeps its own arrows; sideways leads out of it", async () => {
  await focus("home/this");
  assert.deepEqual(await walk("ArrowUp", "ArrowLeft"), ["home/this", "home/last"]);
});

test("a block that was picked is copied as a spreadsheet takes it", async () => {
  await focus("beds/last");
  await tab.press("Shift+ArrowRight");
  await tab.press("Shift+ArrowDown");
  await tab.press("Shift+ArrowDown");
  assert.equal(await picked(), 6);
  assert.equal(await focused(), "beds/last");
  assert.equal(await copied(), "100\t110\n200\tAn area\n\t330");
  const spoken = await tab.page.evaluate(() => document.getElementById("say-polite").textContent);
  assert.match(spoken, /3 rows by 2 picked.*Copied 3 by 2/);
  await tab.press("Escape");
  assert.equal(await picked(), 0);
});

test("Shift and a press pick as far as the press", async () => {
  await focus("beds/last");
  await tab.page.keyboard.down("Shift");
  await tab.by("textbox", "t/tech/last").click();
  await tab.page.keyboard.up("Shift");
  assert.equal(await picked(), 3);
});

test("a pasted block is sent as one, from the cell that has the focus", async () => {
  await focus("beds/last");
  assert.equal(await paste("1,000\t2\r\n3\t4\r\n"), true);
  assert.deepEqual(await pasted(), [["t/beds/last/edit", [["1,000", "2"], ["3", "4"]]]]);
});

test("one value alone is pasted into the text by the browser, and fills a block", async () => {
  await focus("beds/last");
  assert.equal(await paste("12"), false);
  await tab.press("Shift+ArrowDown");
  assert.equal(await paste("12"), true);
  assert.deepEqual(await pasted(), [["t/beds/last/edit", [["12"], ["12"]]]]);
});

test("Delete empties a block, Control+D fills it from its first row", async () => {
  await focus("beds/last");
  await tab.press("Shift+ArrowDown");
  await tab.press("Shift+ArrowDown");
  await tab.press("Control+d");
  await tab.press("Delete");
  assert.deepEqual(await pasted(), [["t/beds/last/edit", [["100"], ["100"], ["100"]]], ["t/beds/last/edit", [[""], [""], [""]]]]);
});

test("typing over what was picked ends the pick: Backspace is the text's again", async () => {
  await focus("beds/last");
  await tab.press("Shift+ArrowDown");
  await tab.type("155");
  assert.equal(await picked(), 0);
  await tab.press("Backspace");
  assert.deepEqual(await pasted(), []);
  assert.equal(await tab.page.evaluate(() => document.activeElement.value), "15");
});

test("where the first picked row has nothing to edit, what is emptied is still what is outlined", async () => {
  await announce_link("beds/last");
  await tab.page.evaluate(() => document.getElementById("node:t/beds/last/edit").focus());
  await tab.press("Shift+ArrowDown");
  await tab.press("Shift+ArrowDown");
  assert.equal(await picked(), 3);
  await tab.press("Delete");
  assert.deepEqual(await pasted(), [["t/home/last/edit", [[""], [""]]]]);
});

test("a press that picks does not press, and within one cell Shift selects its text", async () => {
  await announce_link("tech/last");
  await focus("beds/last");
  await tab.page.keyboard.down("Shift");
  await tab.by("link", "t/tech/last").click();
  await tab.page.keyboard.up("Shift");
  assert.equal(await picked(), 3);
  assert.deepEqual(await tab.page.evaluate(() => window.fake.requests.filter(({ action }) => action === "press")), []);
});

test("rows that come or go end the pick, so that nothing is emptied that was not outlined", async () => {
  await focus("beds/last");
  await tab.press("Shift+ArrowDown");
  await tab.press("Shift+ArrowDown");
  const { set, children } = table();
  const without = children.t.filter((id) => id !== "t/home");
  await announce({ set: set.filter(({ id }) => id === "t"), children: { t: without }, remove: ["t/home"] });
  await tab.press("Delete");
  assert.deepEqual(await pasted(), []);
  assert.equal(await picked(), 0);
});

test("words with a line break pasted at a caret are the text's", async () => {
  await focus("beds/last");
  await tab.press("F2");
  assert.equal(await paste("one line\nsecond"), false);
});

test("what is cut is copied and emptied", async () => {
  await focus("beds/last");
  await tab.press("Shift+ArrowDown");
  const cut = await tab.page.evaluate(() => {
    const data = new DataTransfer();
    document.activeElement.dispatchEvent(new ClipboardEvent("cut", { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData("text/plain");
  });
  assert.equal(cut, "100\n200");
  assert.deepEqual(await pasted(), [["t/beds/last/edit", [[""], [""]]]]);
});

test("a real paste by the keyboard reaches the cell that has the focus, a choice as well", async () => {
  await focus("home/this");
  await tab.page.evaluate(() => document.addEventListener("paste", () => { window.heard = document.activeElement.id; }));
  await tab.press("Control+v");
  assert.equal(await tab.page.evaluate(() => window.heard), "node:t/home/this/edit");
});

test("no words of a plan become a formula in a spreadsheet, and come back as they were", () => {
  const words = ["=1+1", "+44 20", "-", "@x", "'quoted", "plain", "=two\nlines"];
  const text = safe_table_text([words.map((each) => ({ text: each, is_number: false }))]);
  for (const cell of text.split("\t")) assert.doesNotMatch(cell, /^"?[=+\-@]/, cell);
  assert.deepEqual(text_table(text), [words]);
  assert.equal(safe_table_text([[{ text: "-250", is_number: true }]]), "-250");
});

test("cells and text: quotation marks, lines within a cell, empty cells and the last line", () => {
  for (const [text, rows] of [
    ["", [[]]],
    ["1", [["1"]]],
    ["1\t2\n3\t4\n", [["1", "2"], ["3", "4"]]],
    ["\t\r\n\t", [["", ""], ["", ""]]],
    ['"two\nlines"\t"say ""no"""\n', [["two\nlines", 'say "no"']]],
    ['"Home First" beds\t5', [['"Home First" beds', "5"]]],
    ['"never closed', [['"never closed']]],
  ]) assert.deepEqual(text_table(text), rows, JSON.stringify(text));
});

test("property: what is written as a block is read as it was", () => {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
  let state = seed;
  const next = (below) => (state = (state * 1103515245 + 12345) % 2147483648) % below;
  for (let round = 0; round < 500; round += 1) {
    const columns = 1 + next(4);
    const cell = () => Array.from({ length: 1 + next(5) }, () => 'a"\t\n\r£ '[next(7)]).join("");
    const rows = Array.from({ length: 1 + next(4) }, () => Array.from({ length: columns }, cell));
    assert.deepEqual(text_table(table_text(rows)), rows, `seed ${seed}`);
  }
});
