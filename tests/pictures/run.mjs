// ./workbook pictures: draws every screen and widget in the wasm build under Node, and says which
// pictures differ from the accepted ones. All of them are written to build/pictures, with a page to
// look at them, index.html; of those that differ also the picture before, when this machine has ever
// drawn it, and the difference. UPDATE_GOLDEN=1 accepts them.
//
//   node tests/pictures/run.mjs CACHE
//
// The comparison itself is the test's (tests/pictures/pictures_test.cpp), so that ./workbook test
// makes the same one.

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { Album } from "./album.mjs";
import { difference } from "./difference.mjs";
import { as_page, is_changed } from "./page.mjs";
import { read_png, write_png } from "./png.mjs";

const kProgram = "build/wasm/view_tests.js";
const kAccepted = "tests/golden/pictures";
const kOut = "build/pictures";
const kLog = "build/logs/pictures.log";
const kIsAccepting = Boolean(process.env["UPDATE_GOLDEN"]);

/** @typedef {{ name: string, hash: string, accepted: string | undefined, before?: boolean, words?: string }} Drawn */

/** @param {string} folder @returns {Map<string, string>} the hash of each picture by its name, "overview-1280-light" */
function hashes_in(folder) {
  /** @type {Map<string, string>} */
  const hashes = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
    for (const line of readFileSync(join(folder, file), "utf8").split("\n").filter(Boolean)) {
      const [look, , hash = ""] = line.split(" ");
      hashes.set(`${file.slice(0, -4)}-${look}`, hash);
    }
  }
  return hashes;
}

/** @param {Drawn} drawn @param {Album} album makes the file small, and writes beside it what it was */
function finish(drawn, album) {
  const path = join(kOut, `${drawn.name}.png`);
  const after = read_png(readFileSync(path));
  const png = write_png(after);
  writeFileSync(path, png);
  if (kIsAccepting || !is_changed(drawn)) album.keep(drawn.hash, png);
  if (!is_changed(drawn)) return;
  const before = drawn.accepted ? album.find(drawn.accepted) : null;
  drawn.words = drawn.accepted ? "differs from one that this machine never drew" : "is new";
  if (!before) return;
  const { picture, words } = difference(read_png(before), after);
  drawn.before = true;
  drawn.words = words;
  writeFileSync(join(kOut, `${drawn.name}.before.png`), before);
  writeFileSync(join(kOut, `${drawn.name}.difference.png`), write_png(picture));
}

/** @returns {import("node:child_process").SpawnSyncReturns<string>} the run of the test that draws and compares */
function draw_all() {
  rmSync(kOut, { recursive: true, force: true });
  mkdirSync(kOut, { recursive: true });
  const test = spawnSync(process.execPath, [kProgram, "--test-suite=pictures", "--no-colors"], {
    env: { ...process.env, WORKBOOK_PICTURES: kOut },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  writeFileSync(kLog, `${test.stdout}${test.stderr}`);
  return test;
}

/** @param {Drawn[]} changed @param {string} only_text_because */
function verdict(changed, only_text_because) {
  if (only_text_because) return `not compared: ${only_text_because}`;
  return `${changed.length} ${kIsAccepting ? "accepted anew" : "differ"}`;
}

/** @param {string} log @returns {string[]} the files of tests/golden/screens that a failed run names */
const texts_in = (log) => [...new Set([...log.matchAll(/accepted: tests\/golden\/screens\/(\S+)\.txt/g)].map(([, name = ""]) => name))];

const accepted = hashes_in(kAccepted);
const test = draw_all();
/** @type {Drawn[]} */
const all = [...hashes_in(kOut)].map(([name, hash]) => ({ name, hash, accepted: accepted.get(name) }));
const album = new Album(join(process.argv[2] ?? kOut, "pictures"));
for (const drawn of all) finish(drawn, album);
album.forget_old();
writeFileSync(join(kOut, "index.html"), as_page(all));

const only_text_because = all.length > 0 ? readFileSync(join(kOut, "only_text_because"), "utf8") : "";
const changed = all.filter(is_changed);
if (!only_text_because) for (const { name, words } of changed) process.stdout.write(`${name}: ${words}\n`);
process.stdout.write(`${all.length} pictures, ${verdict(changed, only_text_because)}; look at ${kOut}/index.html\n`);
if (test.status !== 0) {
  const texts = texts_in(test.stdout);
  if (texts.length > 0) process.stdout.write(`What these say differs: ${texts.join(", ")}\n`);
  process.stdout.write(`UPDATE_GOLDEN=1 ./workbook pictures accepts what was drawn. The log is ${kLog}\n`);
}
process.exitCode = test.status ?? 1;
