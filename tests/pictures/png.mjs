// PNG files as wasm/platform/raster/png.cpp writes them, RGBA without filters: read into pixels, and
// written again in a fraction of the bytes.

import { deflateSync, inflateSync } from "node:zlib";

const kSignature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** @typedef {{ width: number, height: number, rgba: Buffer }} Picture */

const kCrcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; ++bit) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** @param {Buffer} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ /** @type {number} */ (kCrcOfByte[(crc ^ byte) & 0xff]);
  return ~crc >>> 0;
}

/** @param {string} name @param {Buffer} body */
function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** @param {Picture} picture */
export function write_png({ width, height, rgba }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (width * 4 + 1));
  for (let y = 0; y < height; ++y) rgba.copy(rows, y * (width * 4 + 1) + 1, y * width * 4, (y + 1) * width * 4);
  return Buffer.concat([kSignature, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** @param {Buffer} png @returns {Picture} */
export function read_png(png) {
  let width = 0;
  let height = 0;
  /** @type {Buffer[]} */
  const parts = [];
  for (let at = kSignature.length; at < png.length; ) {
    const size = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + size);
    if (name === "IHDR") [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
    if (name === "IDAT") parts.push(body);
    at += size + 12;
  }
  const rows = inflateSync(Buffer.concat(parts));
  const rgba = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; ++y) rows.copy(rgba, y * width * 4, y * (width * 4 + 1) + 1, (y + 1) * (width * 4 + 1));
  return { width, height, rgba };
}
