// node tools/checks/tidy.mjs CACHE [FOLDER…]: clang-tidy over every source of ours that build/native
// compiles, or over those in the folders.
// A file that was clean is not looked at again until it, a header of ours that it includes, its
// compile command, the checks or the pinned libraries change. WORKBOOK_JOBS says how many to look at
// at a time.

import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';

const CLANG_TIDY = 'clang-tidy-14';
const root = process.cwd();
const cache = process.argv[2] ?? 'build/tidy';
const folders = process.argv.length > 3 ? process.argv.slice(3) : ['core', 'wasm', 'tests'];

/** @param {string} file whether it lies in one of the folders */
const isAsked = (file) => folders.some((folder) => path.relative(root, file).startsWith(`${folder}/`));

/** @typedef {{ file: string, command: string }} Entry */

/** @type {Map<string, string>} */
const texts = new Map();
/** @param {string} file */
function textOf(file) {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(file, 'utf8');
  texts.set(file, text);
  return text;
}

/** @param {string} file @param {Set<string>} seen @returns {Set<string>} a file and the headers of ours that it includes, directly or not */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of textOf(file).matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) {
    for (const candidate of [name, path.join(path.dirname(file), name)]) {
      if (existsSync(candidate)) closure(path.normalize(candidate), seen);
    }
  }
  return seen;
}

const common = [
  execFileSync(CLANG_TIDY, ['--version'], { encoding: 'utf8' }),
  textOf('.clang-tidy'),
  textOf('tools/libraries.lock'),
].join('\0');

/** @param {Entry} entry */
function keyOf(entry) {
  const hash = createHash('sha256').update(common);
  // The same command in another clone is the same.
  hash.update(entry.command.replaceAll(`${root}/`, ''));
  for (const file of [...closure(path.relative(root, entry.file))].sort()) hash.update(`\0${file}\0`).update(textOf(file));
  return hash.digest('hex');
}

/** @param {Entry} entry @returns {Promise<string>} what clang-tidy has to say, empty when clean */
function look(entry) {
  return new Promise((resolve) => {
    execFile(CLANG_TIDY, ['--quiet', '-p', 'build/native', entry.file], { maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve(error ? stdout.trim() || stderr.trim() || error.message : '');
    });
  });
}

async function main() {
  mkdirSync(cache, { recursive: true });
  /** @type {Entry[]} */
  const database = JSON.parse(textOf('build/native/compile_commands.json'));
  const entries = new Map(database.filter((entry) => isAsked(entry.file)).map((entry) => [entry.file, entry]));
  const waiting = [...entries.values()].map((entry) => ({ entry, mark: path.join(cache, keyOf(entry)) })).filter(({ mark }) => !existsSync(mark));
  process.stdout.write(`${entries.size} files, ${waiting.length} to look at\n`);

  let found = 0;
  /** @type {Set<string>} a finding in a header comes with each file that includes it, and is told once */
  const told = new Set();
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const words = await look(next.entry);
      if (words) {
        found += 1;
        for (const finding of words.split(/\n(?=\S+:\d+:\d+: (?:error|warning): )/)) {
          if (!told.has(finding)) process.stdout.write(`${finding}\n`);
          told.add(finding);
        }
      } else {
        writeFileSync(next.mark, '');
      }
    }
  };
  await Promise.all(Array.from({ length: Number(process.env['WORKBOOK_JOBS']) || availableParallelism() }, worker));
  process.exitCode = found > 0 ? 1 : 0;
}

await main();
