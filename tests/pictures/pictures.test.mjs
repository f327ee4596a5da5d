// What `./workbook pictures` does with pictures once they are drawn.

import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Album } from "./album.mjs";
import { difference } from "./difference.mjs";
import { as_page } from "./page.mjs";
import { read_png, write_png } from "./png.mjs";

const kGrey = 200;

/** @param {number} width @param {number} height */
const grey = (width, height) => ({ width, height, rgba: Buffer.alloc(width * height * 4, kGrey) });

test("a picture that was written is read back the same", () => {
  const picture = grey(3, 2);
  picture.rgba.writeUInt32LE(0xff112233, 4 * 4);
  assert.deepEqual(read_png(write_png(picture)), picture);
});

test("a difference says how much differs and where, and shows it in red", () => {
  const after = grey(5, 4);
  for (const [x, y] of /** @type {const} */ ([[1, 1], [3, 2]])) after.rgba[(y * 5 + x) * 4] = 0;
  const { picture, words } = difference(grey(5, 4), after);
  assert.equal(words, "2 pixels differ, from 1,1 to 4,3");
  assert.deepEqual([...picture.rgba.subarray((1 * 5 + 1) * 4, (1 * 5 + 2) * 4)], [213, 40, 27, 255]);
  assert.deepEqual([...picture.rgba.subarray(0, 4)], [241, 241, 241, 255]);
});

test("a picture that grew differs in what was added", () => {
  const { picture, words } = difference(grey(5, 4), grey(5, 6));
  assert.equal(words, "5x4 became 5x6, 10 pixels differ, from 0,4 to 5,6");
  assert.deepEqual([picture.width, picture.height], [5, 6]);
});

test("an accepted picture is found by its hash, and kept once", () => {
  const folder = mkdtempSync(join(tmpdir(), "workbook-pictures-"));
  try {
    const album = new Album(join(folder, "album"));
    assert.equal(album.find("ab"), null);
    album.keep("ab", Buffer.from("first"));
    album.keep("ab", Buffer.from("again"));
    album.forget_old();
    assert.equal(album.find("ab")?.toString(), "first");
    assert.deepEqual(readdirSync(album.folder), ["ab.png"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the page shows what changed first, with what it was", () => {
  const page = as_page([
    { name: "checks-375-dark", hash: "a", accepted: "a" },
    { name: "overview-1280-light", hash: "b", accepted: "c", before: true, words: "2 pixels differ" },
  ]);
  assert.match(page, /1 of 2 pictures differ/);
  assert.ok(page.indexOf("overview-1280-light.before.png") < page.indexOf("checks-375-dark.png"));
  assert.ok(!page.includes("checks-375-dark.before.png"));
});
