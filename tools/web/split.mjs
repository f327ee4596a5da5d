// Parts the page's program in two: workbook.wasm, which the first screen needs, and
// workbook_later.wasm, which comes behind it and shares its memory and table. Calls into the second
// part go through the table, so no source knows of it; shell/loader.js puts the two together.
//
//   node tools/web/split.mjs BUILD_FOLDER     reads workbook.wasm there, writes BUILD_FOLDER/parts
//
// What may come later is said by source files, in kLater below. The program has to be linked with the
// names of its functions and before functions are put into each other; both parts are made small here.

import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

// Folders end with a slash. Nothing that the list of plans draws at the start may be among them.
const kLater = [
  'core/chart/',
  'core/checks/',
  'core/derived/explain.cpp',
  'core/exchange/',
  'core/prose/',
  'core/reissue/',
  'core/report/',
  'core/rollover/',
  'wasm/app/app_carrying.cpp',
  'wasm/app/app_pasting.cpp',
  'wasm/app/app_reporting.cpp',
  'wasm/app/app_tables.cpp',
  'wasm/app/guide.cpp',
  'wasm/app/pasting.cpp',
  'wasm/views/accept_view.cpp',
  'wasm/views/checks_view.cpp',
  'wasm/views/field_help.cpp',
  'wasm/views/find_places.cpp',
  'wasm/views/find_view.cpp',
  'wasm/views/finding_groups.cpp',
  'wasm/views/glossary_view.cpp',
  'wasm/views/grid_paste.cpp',
  'wasm/views/guide_view.cpp',
  'wasm/views/help_view.cpp',
  'wasm/views/line_sheet.cpp',
  'wasm/views/new_plan_view.cpp',
  'wasm/views/ready_view.cpp',
  'wasm/views/report_view.cpp',
  'wasm/views/tables_view.cpp',
  'wasm/views/why_view.cpp',
];

// What emcc 3.1.6 builds with; wasm-opt refuses what it is not told of.
const kFeatures = ['--enable-simd', '--enable-mutable-globals'];

const kFunctionNames = 1; // subsection of the section "name"
const kFunction = 0; // kind of an import

/** A reader of the binary format. @param {Buffer} bytes */
function reader(bytes) {
  let at = 8; // behind magic and version
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  return { number, text, byte: () => bytes[at++], at: () => at, go: (/** @type {number} */ to) => { at = to; } };
}

/** @param {number} value @returns {Buffer} as the format writes numbers */
function encoded(value) {
  const bytes = [];
  do {
    bytes.push((value % 128) | (value >= 128 ? 0x80 : 0));
    value = Math.floor(value / 128);
  } while (value > 0);
  return Buffer.from(bytes);
}

/** @param {string} text */
function encodedText(text) {
  const bytes = Buffer.from(text);
  return Buffer.concat([encoded(bytes.length), bytes]);
}

/** @param {ReturnType<typeof reader>} from @returns {number} how many of the imports are functions */
function countImportedFunctions(from) {
  let functions = 0;
  for (let count = from.number(); count > 0; --count) {
    from.text();
    from.text();
    const kind = from.byte();
    if (kind === kFunction) {
      ++functions;
      from.number();
    } else {
      throw new Error('The program imports more than functions: the reader of imports has to learn that.');
    }
  }
  return functions;
}

/** The names of all functions, how many are imported, and the file without its names. @param {Buffer} bytes */
function readProgram(bytes) {
  const from = reader(bytes);
  /** @type {string[]} */
  const names = [];
  const rest = [bytes.subarray(0, 8)];
  let imported = 0;
  while (from.at() < bytes.length) {
    const start = from.at();
    const id = from.byte();
    const size = from.number();
    const end = from.at() + size;
    if (id === 2) imported = countImportedFunctions(from);
    const isNames = id === 0 && from.text() === 'name';
    if (!isNames) rest.push(bytes.subarray(start, end));
    while (isNames && from.at() < end) {
      const kind = from.byte();
      const stop = from.number() + from.at();
      for (let count = kind === kFunctionNames ? from.number() : 0; count > 0; --count) {
        const index = from.number();
        names[index] = from.text();
      }
      from.go(stop);
    }
    from.go(end);
  }
  if (names.length === 0) throw new Error('The program has no names: link it with --profiling-funcs.');
  return { names, imported, rest: Buffer.concat(rest) };
}

// The parts share functions under their names, so these are made short.
const shortName = (/** @type {number} */ index) => index.toString(36);

/** @param {Buffer} rest @param {number} count of functions */
function withShortNames(rest, count) {
  const entries = Array.from({ length: count }, (_, index) => Buffer.concat([encoded(index), encodedText(shortName(index))]));
  const list = Buffer.concat([encoded(count), ...entries]);
  const section = Buffer.concat([encodedText('name'), Buffer.from([kFunctionNames]), encoded(list.length), list]);
  return Buffer.concat([rest, Buffer.from([0]), encoded(section.length), section]);
}

/** @param {string} folder @returns {string[]} the object files of the program below it */
function objectsBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return objectsBelow(name);
    return name.endsWith('.o') && name.includes('CMakeFiles') ? [name] : [];
  });
}

/** Names that only sources which may come later define. @param {string} build @returns {Set<string>} */
function laterNames(build) {
  const sourceOf = (/** @type {string} */ object) => path.relative(build, object).replace(/CMakeFiles\/[^/]+\.dir\//, '').replace(/\.o$/, '');
  const objects = objectsBelow(build).filter((object) => !sourceOf(object).startsWith('tests/'));
  // An object whose source is gone was left by an earlier build.
  const isLater = (/** @type {string} */ source) =>
    kLater.some((each) => source.startsWith(each)) && existsSync(path.join(root, source));
  for (const each of kLater) {
    if (!objects.some((object) => sourceOf(object).startsWith(each))) throw new Error(`${each} of kLater names no source of the program.`);
  }
  const output = execFileSync('llvm-nm-14', ['--defined-only', '--demangle', '--print-file-name', ...objects], { maxBuffer: 2 ** 29 });
  /** @type {Set<string>} */
  const later = new Set();
  /** @type {Set<string>} */
  const kept = new Set();
  for (const line of output.toString().split('\n')) {
    const [, object, name] = /^(.*?\.o): ?[0-9a-f]* [TtWw] (.*)$/.exec(line) ?? [];
    if (object === undefined) continue;
    (isLater(sourceOf(object)) ? later : kept).add(name);
  }
  for (const name of kept) later.delete(name);
  return later;
}

async function main() {
  const build = path.resolve(process.argv[2] ?? '');
  const parts = path.join(build, 'parts');
  const inParts = (/** @type {string} */ name) => path.join(parts, name);
  mkdirSync(parts, { recursive: true });
  const { names, imported, rest } = readProgram(readFileSync(path.join(build, 'workbook.wasm')));
  const later = laterNames(build);
  // A second function of the same name has a number behind it. Functions of equal code have been made
  // one under any of their names, and what is made of templates is often equal: that stays.
  const isOurs = (/** @type {string} */ name) => /^(core|app)::/.test(name) && !/::(~\w+|operator=)\(|^\w+::(\w+::)*(\w+)::\3\(/.test(name);
  const isLater = (/** @type {string} */ name, /** @type {number} */ index) =>
    index >= imported && isOurs(name) && later.has(name.replace(/\.\d+$/, ''));
  const moved = names.flatMap((name, index) => (isLater(name, index) ? [shortName(index)] : []));
  if (moved.length === 0) throw new Error('Nothing was found that may come later: has a folder of kLater moved?');
  writeFileSync(inParts('whole.wasm'), withShortNames(rest, names.length));
  writeFileSync(inParts('moved.txt'), `${moved.join('\n')}\n`);
  const run = promisify(execFile);
  await run('wasm-split', [inParts('whole.wasm'), `--split-funcs=@${inParts('moved.txt')}`, '--export-prefix=%',
    ...kFeatures, '--enable-reference-types', '-o1', inParts('first.wasm'), '-o2', inParts('second.wasm')]);
  const small = ['-Oz', '--converge', '--strip-debug', '--strip-producers', ...kFeatures];
  await Promise.all([['first.wasm', 'workbook.wasm'], ['second.wasm', 'workbook_later.wasm']]
    .map(([from, to]) => run('wasm-opt', [...small, inParts(from), '-o', inParts(to)])));
  process.stdout.write(`parts: ${moved.length} of ${names.length} functions may come later\n`);
}

await main().catch((/** @type {Error} */ error) => {
  process.stderr.write(`parts: ${error.message}\n`);
  process.exitCode = 1;
});
