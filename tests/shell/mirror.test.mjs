// The mirror in a real browser, driven by the fake program.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
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
beforeEach(async (t) => {
  tab = await browser.open(site.url);
  await tab.screen("schemes");
  t.after(async () => {
    tab.expect_clean();
    await tab.close();
  });
});

/** Announces, and waits for the frame that does. */
async function announce(announcement) {
  await tab.page.evaluate((value) => {
    window.fake.next(value);
    document.getElementById("stage").dispatchEvent(new PointerEvent("pointermove"));
  }, announcement);
  await tab.idle();
}
const requests = (action) =>
  tab.page.evaluate((wanted) => window.fake.requests.filter((each) => !wanted || each.action === wanted), action);
const button = (id, name, more) => ({ id, role: "button", name, rect: [10, 10, 120, 32], ...more });
const textbox = (id, name, more) => ({ id, role: "textbox", name, rect: [10, 60, 200, 32], ...more });

test("starts with its title, language and state, and then rests", async () => {
  assert.equal(await tab.page.title(), "A plan – Better Care Workbook");
  assert.equal(await tab.root("revision"), "r0");
  assert.equal(await tab.root("saved"), "yes");
  const frames = await tab.page.evaluate(() => window.fake.frames);
  await tab.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  assert.equal(await tab.page.evaluate(() => window.fake.frames), frames, "no frame while idle");
});

test("long work goes on in slices between frames, and the page rests only after the last", async () => {
  await tab.page.evaluate(() => {
    window.fake.slices = [];
    window.fake.next_work_ms = 0;
    window.fake.work = (budget) => {
      window.fake.slices.push([budget, document.getElementById("mirror").dataset.idle]);
      return window.fake.slices.length < 5 ? 0 : (window.fake.next_work_ms = -1);
    };
  });
  await announce({});
  const slices = await tab.page.evaluate(() => window.fake.slices);
  assert.deepEqual(slices, Array(5).fill([5, "no"]));
});

test("work that is to come later leaves the page at rest, and then comes without a frame", async () => {
  await tab.page.evaluate(() => {
    window.fake.next_work_ms = 50;
    window.fake.work = () => {
      window.fake.worked_at = window.fake.frames;
      return (window.fake.next_work_ms = -1);
    };
  });
  await announce({});
  const frames = await tab.page.evaluate(() => window.fake.frames);
  await tab.page.waitForFunction(() => window.fake.worked_at !== undefined);
  assert.equal(await tab.page.evaluate(() => window.fake.worked_at), frames);
});

test("a button is found by role and name, and a click presses it", async () => {
  await announce({ set: [button("go", "Save to file", { keys: "Ctrl+S" })], children: { main: ["go"] } });
  await tab.by("button", "Save to file").click();
  assert.deepEqual(await requests("press"), [{ id: "go", action: "press" }]);
  assert.equal(await tab.by("button", "Save to file").attribute("aria-keyshortcuts"), "Control+S");
});

test("a disabled button keeps the focus and presses nothing", async () => {
  await announce({ set: [button("go", "Save")], children: { main: ["go"] } });
  await tab.by("button", "Save").focus();
  await announce({ set: [button("go", "Save", { disabled: true })] });
  assert.equal(await tab.focused(), "button Save");
  await tab.press("Enter");
  assert.deepEqual(await requests("press"), []);
});

test("typed text is set on Enter, once, and on leaving the field", async () => {
  await announce({ set: [textbox("name", "Name", { value: "old" })], children: { main: ["name"] } });
  await tab.by("textbox", "Name").fill("new", "Enter");
  assert.deepEqual(await requests("set"), [{ id: "name", action: "set", value: "new" }]);
  await tab.press("Tab");
  assert.equal((await requests("set")).length, 1);
});

test("Escape gives the old text back", async () => {
  await announce({ set: [textbox("name", "Name", { value: "old" })], children: { main: ["name"] } });
  await tab.by("textbox", "Name").fill("new", "Escape");
  assert.equal(await tab.by("textbox", "Name").value(), "old");
  assert.deepEqual(await requests("set"), []);
  assert.deepEqual(await requests("cancel"), [{ id: "name", action: "cancel" }]);
});

test("what a person types is not overwritten; what the program did not take is put back", async () => {
  await announce({ set: [textbox("name", "Name", { value: "old" })], children: { main: ["name"] } });
  const field = tab.by("textbox", "Name");
  await field.fill("half a wo");
  await announce({ set: [textbox("name", "Name", { value: "from elsewhere" })] });
  assert.equal(await field.value(), "half a wo");
  await tab.press("Enter");
  await tab.idle();
  assert.equal(await field.value(), "from elsewhere");
});

test("a focused field that is removed stays until the focus leaves it, and its text is not lost", async () => {
  await announce({
    set: [textbox("name", "Name"), button("other", "Other"), button("near", "Near")],
    children: { main: ["near", "name", "other"] },
  });
  await tab.by("textbox", "Name").fill("typed");
  await announce({ children: { main: ["other"] }, remove: ["name", "near"] });
  assert.equal(await tab.focused(), "textbox Name");
  assert.equal(await tab.by("button", "Near").exists(), false);
  await tab.press("Tab");
  await tab.by("textbox", "Name").gone();
  assert.deepEqual(await requests("set"), [{ id: "name", action: "set", value: "typed" }]);
  assert.equal(await tab.focused(), "button Other");
});

test("a node that comes back while it has the focus is the same element", async () => {
  const row = (id) => ({ id, role: "group", name: id, rect: [0, 60, 300, 40] });
  await announce({
    set: [row("row1"), textbox("row1/name", "Name", { value: "a" }), row("row2")],
    children: { main: ["row1", "row2"], row1: ["row1/name"] },
  });
  await tab.by("textbox", "Name").fill("ab");
  await tab.page.evaluate(() => { document.activeElement.mark = "same"; });
  await announce({ children: { main: ["row2"] }, remove: ["row1", "row1/name"] });
  await announce({
    set: [row("row1"), textbox("row1/name", "Name", { value: "a" })],
    children: { main: ["row2", "row1"], row1: ["row1/name"] },
  });
  assert.equal(await tab.page.evaluate(() => document.activeElement.mark), "same");
  assert.equal(await tab.by("textbox", "Name").value(), "ab");
  assert.equal(await tab.by("textbox", "Name").count(), 1);
});

test("reordering keeps the focus and the scroll position", async () => {
  const scroll = { id: "scroll", role: "scroll", name: "", rect: [0, 100, 200, 100], content: [200, 1000] };
  await announce({
    set: [button("a", "A"), button("b", "B"), scroll, button("deep", "Deep", { rect: [0, 900, 80, 32] })],
    children: { main: ["a", "b", "scroll"], scroll: ["deep"] },
  });
  await tab.by("button", "Deep").focus();
  await tab.idle();
  const top = await tab.page.$eval("[data-role=scroll]", (element) => element.scrollTop);
  assert.ok(top > 0);
  await announce({ children: { main: ["scroll", "b", "a"] } });
  assert.equal(await tab.focused(), "button Deep");
  assert.equal(await tab.page.$eval("[data-role=scroll]", (element) => element.scrollTop), top);
  const order = await tab.page.$$eval("[data-role=main] > *", (all) => all.map((each) => each.id));
  assert.deepEqual(order, ["node:scroll", "node:b", "node:a"]);
  assert.ok((await requests("scroll")).some(({ value }) => value === `0,${top}`));
});

test("a checkbox and a choice show what the program holds", async () => {
  const box = (checked) => ({ id: "box", role: "checkbox", name: "Included", rect: [10, 10, 24, 24], checked });
  const options = [{ value: "dfg", label: "Disabled Facilities Grant" }, { value: "ibcf", label: "Improved BCF" }];
  const choice = { id: "stream", role: "choice", name: "Stream", rect: [10, 60, 200, 32], options, value: "dfg" };
  await announce({ set: [box(false), choice], children: { main: ["box", "stream"] } });
  await tab.by("checkbox", "Included").click();
  await tab.by("choice", "Stream").choose("Improved BCF");
  assert.deepEqual(await requests("set"), [
    { id: "box", action: "set", value: "true" },
    { id: "stream", action: "set", value: "ibcf" },
  ]);
  assert.equal(await tab.by("checkbox", "Included").checked(), false, "the program did not take it");
  assert.equal(await tab.by("choice", "Stream").value(), "dfg");
  await announce({ set: [box(true)] });
  assert.equal(await tab.by("checkbox", "Included").checked(), true);
});

test("a table has its roles, counts and places", async () => {
  const table = { id: "t", role: "table", name: "Schemes", rect: [0, 0, 400, 200], row_count: 120, column_count: 2 };
  const row = (id, index) => ({ id, role: "row", name: "", rect: [0, 32 * index, 400, 32], row_index: index });
  await announce({
    set: [
      table, row("t/head", 1), row("t/7", 8),
      { id: "t/head/n", role: "column_header", name: "Scheme", rect: [0, 0, 200, 32], column_index: 1, sort: "ascending" },
      { id: "t/7/n", role: "row_header", name: "Reablement", rect: [0, 0, 200, 32], column_index: 1 },
      { id: "t/7/a", role: "cell", name: "£1,234", rect: [200, 0, 200, 32], column_index: 2 },
    ],
    children: { main: ["t"], t: ["t/head", "t/7"], "t/head": ["t/head/n"], "t/7": ["t/7/n", "t/7/a"] },
  });
  assert.equal(await tab.by("table", "Schemes").attribute("aria-rowcount"), "120");
  assert.equal(await tab.by("row_header", "Reablement").count(), 1);
  assert.equal(await tab.by("cell", "£1,234").attribute("aria-colindex"), "2");
  assert.equal(await tab.by("column_header", "Scheme").attribute("aria-sort"), "ascending");
  assert.equal(await tab.by("row").count(), 2);
});

test("what is wrong with a field is described", async () => {
  await announce({
    set: [textbox("amount", "Amount", { value: "12x", error: "Enter an amount.", hint: "pounds" })],
    children: { main: ["amount"] },
  });
  const { properties, description } = await tab.by("textbox", "Amount").node();
  assert.equal(description.value, "Enter an amount. pounds");
  assert.ok(properties.some(({ name, value }) => name === "invalid" && value.value === "true"));
});

test("a modal dialog takes the focus, keeps it, answers Escape and gives it back", async () => {
  await announce({ set: [button("open", "Open"), button("b2", "Behind")], children: { main: ["open", "b2"] } });
  await tab.by("button", "Open").focus();
  await announce({
    set: [
      { id: "d", role: "dialog", name: "Delete?", rect: [100, 100, 400, 200], modal: true },
      button("d/yes", "Delete"), button("d/no", "Keep", { rect: [150, 10, 100, 32] }),
    ],
    children: { root: ["top", "main", "d"], d: ["d/yes", "d/no"] },
  });
  assert.equal(await tab.focused(), "button Delete");
  assert.equal(await tab.by("button", "Behind").exists(), false, "inert behind the dialog");
  for (let i = 0; i < 3; i += 1) await tab.press("Tab");
  const inside = await tab.page.evaluate(() => document.activeElement.closest("[role=dialog]") !== null
    || document.activeElement === document.body || document.activeElement.id === "skip");
  assert.ok(inside, "Tab stays out of what is behind");
  await tab.by("button", "Keep").focus();
  await tab.press("Escape");
  assert.deepEqual(await requests("dismiss"), [{ id: "d", action: "dismiss" }]);
  await announce({ children: { root: ["top", "main"] }, remove: ["d", "d/yes", "d/no"] });
  assert.equal(await tab.focused(), "button Open");
  assert.equal(await tab.by("button", "Behind").exists(), true);
});

test("with the focus past its last button a dialog still answers Escape and gives the focus back", async () => {
  await announce({ set: [button("open", "Open")], children: { main: ["open"] } });
  await tab.by("button", "Open").focus();
  const dialog = { id: "d", role: "dialog", name: "Ask", modal: true, rect: [100, 100, 300, 200] };
  await announce({ set: [dialog, button("yes", "Yes")], children: { root: ["top", "main", "d"], d: ["yes"] } });
  assert.equal(await tab.focused(), "button Yes");
  await tab.press("Tab");
  assert.equal(await tab.focused(), "nothing", "the link that skips to the content is shut out, too");
  await tab.press("Escape");
  await tab.idle();
  assert.deepEqual(await requests("dismiss"), [{ id: "d", action: "dismiss" }]);
  await announce({ children: { root: ["top", "main"] }, remove: ["d", "yes"] });
  assert.equal(await tab.focused(), "button Open");
});

test("a menu is walked with arrows and dismissed with Escape or a press beside it", async () => {
  const item = (id, name, y, more) => ({ id, role: "menu_item", name, rect: [0, y, 100, 32], ...more });
  await announce({
    set: [
      { id: "m", role: "menu", name: "Plan", rect: [100, 100, 100, 64] },
      item("m/1", "Rename", 0), item("m/2", "Exact amounts", 32, { checked: true }),
    ],
    children: { root: ["top", "main", "m"], m: ["m/1", "m/2"] },
    focus: "m/1",
  });
  await tab.press("ArrowDown");
  assert.equal(await tab.focused(), "menu_item Exact amounts");
  assert.equal(await tab.by("menuitemcheckbox", "Exact amounts").attribute("aria-checked"), "true");
  await tab.press("ArrowDown");
  assert.equal(await tab.focused(), "menu_item Rename");
  await tab.press("Escape");
  await tab.page.mouse.click(600, 500);
  await tab.idle();
  assert.deepEqual(await requests("dismiss"), [{ id: "m", action: "dismiss" }, { id: "m", action: "dismiss" }]);
});

test("F6 goes round the regions, and the skip link to the content", async () => {
  await announce({ set: [button("b", "In main")], children: { main: ["b"] } });
  await tab.press("F6");
  assert.equal(await tab.focused(), "banner A plan");
  await tab.press("F6");
  assert.equal(await tab.focused(), "button In main");
  await tab.press("F6");
  assert.equal(await tab.focused(), "banner A plan");
});

test("on another screen the focus is on its heading, or the heading is said where the focus stays", async () => {
  const heading = (id, name) => ({ id, role: "heading", level: 1, name, rect: [0, 0, 300, 32] });
  const said = () => tab.page.$$eval("#say-polite p", (all) => all.map((each) => each.textContent));
  await announce({ set: [heading("h1", "Plans"), button("b", "Open")], children: { main: ["h1", "b"] } });
  await tab.by("button", "Open").focus();
  await announce({ set: [heading("h2", "Funding")], children: { main: ["h2"] }, remove: ["h1", "b"], root: { screen: "funding" } });
  assert.equal(await tab.focused(), "heading Funding");
  assert.deepEqual(await said(), []);
  await announce({ set: [button("go", "Risks")], children: { top: ["go"] } });
  await tab.by("button", "Risks").focus();
  await announce({ set: [heading("h3", "Risks")], children: { main: ["h3"] }, remove: ["h2"], root: { screen: "risks" } });
  assert.equal(await tab.focused(), "button Risks");
  assert.deepEqual(await said(), ["Risks"]);
});

test("a row that gets the focus does not lie under the head of its table", async () => {
  const row = (id, children, y) => [{ id, role: "row", name: "", rect: [0, y, 300, 32] }, children];
  const rows = Array.from({ length: 30 }, (_, i) => row(`r${i}`, [`b${i}`], 32 * i));
  await announce({
    set: [
      { id: "s", role: "scroll", name: "", rect: [0, 0, 300, 200], content: [300, 992] },
      { id: "t", role: "table", name: "Plans", rect: [0, 0, 300, 992] },
      { id: "t/rows", role: "row_group", name: "", rect: [0, 32, 300, 960] },
      ...rows.map(([node]) => node),
      ...rows.map((_, i) => button(`b${i}`, `Row ${i}`, { rect: [0, 0, 120, 32] })),
    ],
    children: {
      main: ["s"], s: ["t"], t: ["t/rows"], "t/rows": rows.map(([node]) => node.id),
      ...Object.fromEntries(rows.map(([node, children]) => [node.id, children])),
    },
  });
  await announce({ scroll: { s: 500 } });
  await tab.by("button", "Row 10").focus();
  const below_edge = await tab.by("button", "Row 10").evaluate((element) =>
    element.getBoundingClientRect().top - document.getElementById("node:s").getBoundingClientRect().top);
  assert.ok(below_edge >= 32, `${below_edge} pixels below the edge that the head stands at`);
});

test("shortcuts reach the program; plain typing and the browser's keys do not", async () => {
  await announce({ set: [textbox("name", "Name", { value: "" })], children: { main: ["name"] } });
  await tab.by("textbox", "Name").fill("abc");
  await tab.press("Control+z");
  await tab.press("Control+s");
  await tab.press("F1");
  const keys = await tab.page.evaluate(() => window.fake.keys.map(({ key }) => key));
  assert.deepEqual(keys, ["s", "F1"]);
});

test("Ctrl+S in a changed field sets the text first; Ctrl+Z in an unchanged one is the program's", async () => {
  await announce({ set: [textbox("name", "Name", { value: "" })], children: { main: ["name"] } });
  await tab.by("textbox", "Name").fill("abc");
  await tab.press("Control+s");
  assert.deepEqual(await requests("set"), [{ id: "name", action: "set", value: "abc" }]);
  await tab.press("Control+z");
  const keys = await tab.page.evaluate(() => window.fake.keys.map(({ key }) => key));
  assert.deepEqual(keys, ["s", "z"]);
});

test("messages are spoken, the same words twice", async () => {
  await announce({ say: [{ text: "Saved." }, { text: "Saved." }, { text: "Not saved!", urgent: true }] });
  const polite = await tab.page.$$eval("#say-polite p", (all) => all.map((each) => each.textContent));
  assert.deepEqual(polite, ["Saved.", "Saved."]);
  assert.equal(await tab.page.$eval("#say-urgent", (region) => region.textContent), "Not saved!");
});

test("the canvas has the device's own pixels after a resize and at a fractional ratio", async () => {
  await tab.page.setViewport({ width: 801, height: 603, deviceScaleFactor: 1.25 });
  await tab.page.waitForFunction(() => document.querySelector("canvas").width === Math.round(801 * 1.25));
  await tab.idle();
  const size = await tab.page.$eval("canvas", (canvas) => [canvas.width, canvas.height]);
  assert.deepEqual(size, [1001, 754]);
});

test("text from a plan never becomes markup", async () => {
  const name = "<img src=x onerror=alert(1)>";
  await announce({ set: [{ id: "x", role: "text", name, rect: [0, 0, 100, 20] }], children: { main: ["x"] } });
  assert.equal(await tab.page.$eval("[data-role=text]", (element) => element.textContent), name);
  assert.equal(await tab.page.$$eval("#mirror img", (all) => all.length), 0);
});

test("a field that previews tells each keystroke, and commits as any other", async () => {
  await announce({ set: [textbox("a", "Amount", { value: "250", previews: true })], children: { main: ["a"] } });
  await tab.by("textbox", "Amount").fill("26");
  assert.deepEqual((await requests("typing")).map((each) => each.value), ["2", "26"]);
  assert.deepEqual(await requests("set"), []);
  await tab.press("Enter");
  await tab.idle();
  assert.deepEqual((await requests("set")).map((each) => each.value), ["26"]);
});

test("Enter in a field of a dialog commits it, then submits the dialog", async () => {
  await announce({
    set: [
      { id: "d", role: "dialog", name: "Start", rect: [100, 100, 400, 300], modal: true },
      textbox("a", "Area"), button("start", "Start the plan"),
    ],
    children: { root: ["main", "d"], d: ["a", "start"] },
  });
  await tab.by("textbox", "Area").fill("Barnet", "Enter");
  const asked = await tab.page.evaluate(() => window.fake.requests
    .filter((each) => each.action === "set" || each.action === "submit").map((each) => `${each.action} ${each.id}`));
  assert.deepEqual(asked, ["set a", "submit d"]);
});

test("a scroll region is put where the program wants it", async () => {
  await announce({
    set: [{ id: "s", role: "scroll", name: "Page", rect: [0, 0, 300, 200], content: [300, 2000] }],
    children: { main: ["s"] },
  });
  const top = () => tab.page.$eval('[id="node:s"]', (region) => region.scrollTop);
  await announce({ scroll: { s: 500 } });
  assert.equal(await top(), 500);
  await announce({ scroll: { s: 0 } });
  assert.equal(await top(), 0);
});

test("a link that has the focus shows nothing of its own over the canvas", async () => {
  await announce({
    set: [{ id: "l", role: "link", name: "Funding", rect: [10, 10, 120, 32] }], children: { main: ["l"] },
  });
  await tab.press("Tab");
  while (!(await tab.focused()).startsWith("link")) await tab.press("Tab");
  const look = await tab.by("link", "Funding").evaluate((element) => {
    const { backgroundColor, boxShadow, outlineStyle } = getComputedStyle(element);
    return [element.matches(":focus-visible"), backgroundColor, boxShadow, outlineStyle];
  });
  assert.deepEqual(look, [true, "rgba(0, 0, 0, 0)", "none", "none"]);
});

test("a list that many fields share is put in where somebody is about to choose", async () => {
  const colours = ["Red", "Green", "Blue"].map((label) => ({ value: label.toLowerCase(), label }));
  const choice = (id, name, value) =>
    ({ id, role: "choice", name, value, options_key: "colours", rect: [10, id === "a" ? 10 : 60, 200, 32] });
  await announce({
    lists: { colours },
    set: [choice("a", "Door", "green"), choice("b", "Roof", "blue")],
    children: { root: ["a", "b"] },
  });
  const labels = (name) => tab.by("choice", name).evaluate((element) => [...element.options].map(({ label }) => label));
  assert.deepEqual(await labels("Door"), ["Green"]);
  assert.equal(await tab.by("choice", "Roof").value(), "blue");
  await tab.by("choice", "Door").focus();
  assert.deepEqual(await labels("Door"), ["Red", "Green", "Blue"]);
  assert.deepEqual(await labels("Roof"), ["Blue"]);
  await tab.by("choice", "Door").choose("Red");
  assert.deepEqual((await requests("set")).at(-1), { id: "a", action: "set", value: "red" });
  await announce({ lists: { colours: [{ value: "blue", label: "Sky" }] } });
  assert.deepEqual(await labels("Roof"), ["Sky"], "it is called otherwise now");
});
