// Puts build/web together: what a server has to serve, and nothing else.
//
//   build/web/index.html, …   the entries, found under their own names
//   build/web/v-<hash>/…      everything else; the folder's name is the hash of its files, so a file
//                             in it never changes and may be kept for ever
//
// The modules of shell/ become one file a page: thirty small requests, six at a time, were a third
// of the time to the first screen.
//
// In the entries the word __BUILD__ becomes the folder's hash, and __FILES__
// the JSON list of [path, sha256, bytes] of its files. Beside each file that gets smaller lies
// FILE.br.

import { createHash } from 'node:crypto';
import { promises as fs } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const out = path.join(root, 'build/web');
const fresh = path.join(root, 'build/web.new');
const compressedBefore = path.join(root, 'build/brotli');

// Served under their own names, at the top.
const ENTRIES = ['index.html', 'rescue.html', 'service_worker.js', 'manifest.webmanifest'];
// What the entries' markup runs; every other module of shell/ is part of one of these.
const SCRIPTS = ['shell/app.js', 'shell/rescue.js'];
// For people and tools, not for browsers.
const NOT_SERVED = /\.(d\.ts|md)$|(^|\/)(jsconfig\.json|package\.json|CMakeLists\.txt)$/;

/** @typedef {{ path: string, bytes: Buffer }} Served */

/** @param {string} folder @param {string} under @returns {Promise<Served[]>} the files below a folder, none when it is missing */
async function filesBelow(folder, under) {
  /** @type {Served[]} */
  const files = [];
  const entries = await fs.readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const from = path.posix.join(folder, entry.name);
    const to = path.posix.join(under, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(from, to)));
    else if (!NOT_SERVED.test(from)) files.push({ path: to, bytes: await fs.readFile(path.join(root, from)) });
  }
  return files;
}

/** @param {string} file @param {string} name @returns {Promise<Served[]>} */
async function oneFile(file, name) {
  const bytes = await fs.readFile(path.join(root, file)).catch(() => null);
  return bytes ? [{ path: name, bytes }] : [];
}

/** @param {Buffer | string} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** One of SCRIPTS with all that it imports. Names stay, so that an error still says where it was. @param {string} script @returns {Promise<Served>} */
async function bundled(script) {
  const made = await build({
    absWorkingDir: root,
    entryPoints: [script],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
    write: false,
    logLevel: 'error',
  });
  return { path: script, bytes: Buffer.from(made.outputFiles[0].contents) };
}

/** The files of the versioned folder, in order of their names. */
async function versionedFiles() {
  const plain = (await filesBelow('shell', 'shell'))
    .filter((file) => !file.path.endsWith('.js') && !ENTRIES.includes(file.path.slice('shell/'.length)));
  const shell = [...plain, ...(await Promise.all(SCRIPTS.map(bundled)))];
  const program = [...(await oneFile('build/wasm/workbook.js', 'workbook.js')),
                   ...(await oneFile('build/wasm/parts/workbook.wasm', 'workbook.wasm')),
                   ...(await oneFile('build/wasm/parts/workbook_later.wasm', 'workbook_later.wasm'))];
  const fonts = await filesBelow('build/wasm/fonts', 'fonts');
  const assets = [...(await filesBelow('assets/rounds', 'assets/rounds')),
                  ...(await filesBelow('assets/plans', 'assets/plans')),
                  ...(await filesBelow('assets/help', 'assets/help'))];
  const licences = [...(await oneFile('LICENSE', 'licence.txt')),
                    ...(await oneFile('docs/licences.md', 'licences.txt'))];
  const files = [...shell, ...program, ...fonts, ...assets, ...licences];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @param {Buffer} bytes compressed once and kept, since the best compression takes its time */
async function brotli(bytes) {
  const kept = path.join(compressedBefore, sha256(bytes));
  const before = await fs.readFile(kept).catch(() => null);
  if (before) return before;
  const small = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  await fs.mkdir(compressedBefore, { recursive: true });
  await fs.writeFile(kept, small);
  return small;
}

/** @param {Served} file @returns {Promise<number>} the bytes that a browser fetches for it */
async function write(file) {
  const target = path.join(fresh, file.path);
  await fs.mkdir(path.dirname(target), { recursive: true });
  await fs.writeFile(target, file.bytes);
  const small = await brotli(file.bytes);
  if (small.length >= file.bytes.length) return file.bytes.length;
  await fs.writeFile(`${target}.br`, small);
  return small.length;
}

async function main() {
  const entries = (await filesBelow('shell', '')).filter((file) => ENTRIES.includes(file.path));
  if (entries.length === 0) {
    process.stdout.write('page: there is no shell/index.html yet, so there is no page\n');
    return;
  }
  const files = await versionedFiles();
  const isProgramExpected = await fs.access(path.join(root, 'wasm/main.cpp')).then(() => true, () => false);
  if (isProgramExpected && !files.some((file) => file.path === 'workbook_later.wasm')) {
    throw new Error('build/wasm/parts is missing: the page needs it. Run ./workbook build web');
  }
  if (isProgramExpected && !files.some((file) => file.path.startsWith('fonts/'))) {
    throw new Error('build/wasm/fonts is missing: the page needs its typeface. Run ./workbook build web');
  }

  // The list of names goes into markup and script as it is.
  const unfit = files.find((file) => !/^[\w./-]+$/.test(file.path));
  if (unfit) throw new Error(`${unfit.path} has a name that no file of the page may have: use letters, digits, - and _`);

  const list = files.map((file) => [file.path, sha256(file.bytes), file.bytes.length]);
  // The entries' own text is part of the hash: a change there alone is a new build, too.
  const hash = sha256(JSON.stringify([list, entries.map((file) => [file.path, sha256(file.bytes)])])).slice(0, 16);

  await fs.rm(fresh, { recursive: true, force: true });
  let fetched = 0;
  for (const file of files) fetched += await write({ path: `v-${hash}/${file.path}`, bytes: file.bytes });
  for (const entry of entries) {
    const text = entry.bytes.toString('utf8').replaceAll('__BUILD__', hash).replaceAll('__FILES__', JSON.stringify(list));
    fetched += await write({ path: entry.path, bytes: Buffer.from(text) });
  }
  await fs.rm(out, { recursive: true, force: true });
  await fs.rename(fresh, out);
  process.stdout.write(`page: build/web, build ${hash}, ${files.length + entries.length} files, ${Math.round(fetched / 1024)} KB to fetch\n`);
}

await main().catch((/** @type {Error} */ error) => {
  process.stderr.write(`page: ${error.message}\n`);
  process.exitCode = 1;
});
