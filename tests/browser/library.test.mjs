// The list of plans: how plans come into it, change their name there and leave it.

import { test } from "node:test";
import { drop_file, go_to, journey, lists } from "./journey.mjs";

/** @typedef {import("./driver.mjs").Tab} Tab */

const kHavering = "assets/plans/havering-2017-19.bcplan.json";
const kBarking = "assets/plans/barking-and-dagenham-2017-19.bcplan.json";

/** With the browser's picker. @param {Tab} tab @param {string} path */
async function open_file(tab, path) {
  await tab.choose_file(() => tab.by("button", "Open a file").click(), path);
}

test("a plan is opened, dropped, renamed, duplicated, deleted and brought back, and the list says so", () =>
  journey(async ({ tab }) => {
    const barking = "Barking and Dagenham, Better Care Fund: Update and Discussion";
    await lists(tab, []);
    await open_file(tab, kHavering);
    await tab.screen("overview");
    await tab.saved();
    await go_to(tab, "Plans");
    await lists(tab, ["Havering"]);

    await drop_file(tab, kBarking);
    await tab.screen("overview");
    await tab.saved();
    await go_to(tab, "Plans");
    await lists(tab, [barking, "Havering"]);

    await tab.by("link", "Rename… Havering").click();
    await tab.by("textbox", "Title").fill("For the board", "Enter");
    await tab.by("dialog").gone();
    await tab.screen("plans");
    await tab.saved();
    await lists(tab, ["Havering, For the board", barking]);

    await tab.by("link", "Duplicate Havering, For the board").click();
    await tab.screen("overview");
    await tab.saved();
    await go_to(tab, "Plans");
    await lists(tab, ["Havering, For the board, copy", "Havering, For the board", barking]);

    await tab.by("link", "Delete Havering, For the board, copy").click();
    await lists(tab, ["Havering, For the board", barking]);
    await tab.by("heading", "Deleted in the last 30 days").wait();
    await tab.by("link", "Undo").click();
    await lists(tab, ["Havering, For the board, copy", "Havering, For the board", barking]);
    await tab.by("heading", "Deleted in the last 30 days").gone();

    await tab.reload();
    await lists(tab, ["Havering, For the board, copy", "Havering, For the board", barking]);
  }));
