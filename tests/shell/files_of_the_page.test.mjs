// What the page's files promise about each other.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { serve } from "../browser/driver.mjs";

const kShell = new URL("../../shell/", import.meta.url);
const read = (name) => readFile(new URL(name, kShell), "utf8");
const scripts = async () => (await readdir(kShell)).filter((name) => name.endsWith(".js"));

/** Everything that a module needs before it can run. */
async function imports_of(name, found = new Set()) {
  const text = await read(name);
  for (const [, other] of text.matchAll(/^(?:import|export) [^;]*?from "\.\/([\w.]+)";/gm)) {
    if (found.has(other)) continue;
    found.add(other);
    await imports_of(other, found);
  }
  return found;
}

test("the page asks early for the program alone: its own modules become one file", async () => {
  const page = await read("index.html");
  const asked = [...page.matchAll(/rel="(?:modulepreload|preload)"[^>]* href="v-__BUILD__\/([\w./]+)"/g)].map(([, name]) => name);
  assert.deepEqual(asked.sort(), ["workbook.js", "workbook.wasm"]);
  assert.deepEqual([...page.matchAll(/<script [^>]*src="v-__BUILD__\/shell\/([\w.]+)"/g)].map(([, name]) => name), ["app.js"]);
});

test("the rescue page needs no program", async () => {
  const needed = await imports_of("rescue.js");
  for (const name of ["bridge.js", "loader.js", "app.js"]) assert.equal(needed.has(name), false, name);
  for (const name of ["rescue.js", ...needed]) {
    assert.doesNotMatch(await read(name), /\bWebAssembly\b\./, name);
  }
});

test("both pages carry the security policy that the server sends", async () => {
  const server = await serve(kShell.pathname);
  try {
    const response = await fetch(`${server.url}index.html`);
    const header = response.headers.get("content-security-policy");
    // A page cannot forbid its framing by itself.
    const expected = header.split("; ").filter((part) => !part.startsWith("frame-ancestors")).join("; ");
    for (const name of ["index.html", "rescue.html"]) {
      const [, policy] = (await read(name)).match(/http-equiv="Content-Security-Policy" content="([^"]+)"/);
      assert.equal(policy, expected, name);
    }
  } finally {
    await server.close();
  }
});

test("no page has script or style in it, no module writes markup", async () => {
  for (const name of ["index.html", "rescue.html"]) {
    const text = await read(name);
    assert.doesNotMatch(text, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/, name);
  }
  for (const name of await scripts()) {
    const text = await read(name);
    assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\balert\(|\beval\(|new Function/, name);
    assert.match(text, /^\/\/ @ts-check\n/, name);
  }
});

test("a file of the page stays small enough to read at once", async () => {
  for (const name of await scripts()) {
    const lines = (await read(name)).split("\n").length;
    assert.ok(lines <= 260, `${name} has ${lines} lines`);
  }
});
