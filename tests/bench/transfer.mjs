// What the first load fetches, in bytes: asked of the browser, so that nothing is forgotten.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { kilobytes } from "./measured.mjs";

const kPeer = "node_modules/hyperformula/dist/hyperformula.full.min.js";
const kGroup = "What the first load transfers";

/** @param {Buffer} bytes */
const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
/** @param {Buffer} bytes */
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/**
 * @param {string} folder that is served
 * @param {string[]} paths of what the first load fetched
 * @returns {Promise<import("./measured.mjs").Row[]>}
 */
export async function transfer_rows(folder, paths) {
  const files = await Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(join(folder, path || "index.html")) })));
  const wasm = files.filter(({ path }) => path.endsWith(".wasm"));
  const first = wasm.filter(({ path }) => path.endsWith("/workbook.wasm"));
  if (first.length !== 1) throw new Error(`The first load fetched no program: ${paths.join(" ")}`);
  const peer = await readFile(kPeer);
  const sum = (/** @type {typeof files} */ of, /** @type {(bytes: Buffer) => number} */ size) =>
    kilobytes(of.reduce((total, { bytes }) => total + size(bytes), 0));
  const peer_of = (/** @type {(bytes: Buffer) => number} */ size) =>
    ({ name: "HyperFormula's minified bundle: formulas alone, no page", value: size(peer) / 1000 });
  /** @type {{ group: string, unit: "KB" }} */
  const common = { group: kGroup, unit: "KB" };
  return [
    { ...common, what: `all ${files.length} files, brotli`, measured: sum(files, brotli), budget: { median: 900 }, peer: peer_of(brotli) },
    { ...common, what: "of it the wasm of the first screen, brotli", measured: sum(first, brotli), budget: { median: 650 }, peer: peer_of(brotli) },
    { ...common, what: "and with the part that comes behind it, brotli", measured: sum(wasm, brotli), peer: peer_of(brotli) },
    { ...common, what: "all files, gzip", measured: sum(files, gzip), peer: peer_of(gzip) },
    { ...common, what: "of it the wasm, gzip", measured: sum(wasm, gzip), peer: peer_of(gzip) },
    { ...common, what: "all files, as they are", measured: sum(files, (bytes) => bytes.length), peer: peer_of((bytes) => bytes.length) },
  ];
}
