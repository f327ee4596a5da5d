// axe-core over the page: what a program can find of WCAG 2.2 AA. It proves no screen reader.

import { readFile } from "node:fs/promises";

let source = "";

/** Sentences, one a kind of failure: rule, what it asks, and the elements. @param {import("./driver.mjs").Tab} tab @param {string[]} [leave_out] rules with their reason in the test @returns {Promise<string[]>} */
export async function accessibility_failures(tab, leave_out = []) {
  source ||= await readFile(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  await tab.page.evaluate(source);
  const violations = await tab.page.evaluate(async (rules_off) => {
    const rules = Object.fromEntries(rules_off.map((rule) => [rule, { enabled: false }]));
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    // @ts-ignore -- axe has just been put there
    const { violations } = await window.axe.run(document, { rules, runOnly: { type: "tag", values: tags } });
    return violations.map((/** @type {any} */ each) => ({
      id: each.id, help: each.help, nodes: each.nodes.map((/** @type {any} */ node) => node.html.slice(0, 160)),
    }));
  }, leave_out);
  return violations.map((/** @type {{ id: string, help: string, nodes: string[] }} */ each) => `${each.id}: ${each.help}\n  ${each.nodes.join("\n  ")}`);
}
