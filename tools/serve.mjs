// node tools/serve.mjs FOLDER [--port N]: serves the page on this machine, with the headers that any
// server of it has to send. Port 0 takes a free one. Prints the link when it is ready.

import { createReadStream, promises as fs } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.otf', 'font/otf'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.txt', 'text/plain; charset=utf-8'],
]);

// Nothing but the page's own files; no text ever becomes script or markup.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types workbook',
].join('; ');

const UNUSED_FEATURES = [
  'accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation',
  'gyroscope', 'hid', 'idle-detection', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture',
  'screen-wake-lock', 'serial', 'usb', 'xr-spatial-tracking',
];

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** @param {string} url @returns {string | null} the path below the folder that a link names, null when it names none */
export function pathOfLink(url) {
  let name;
  try {
    name = decodeURIComponent(new URL(`http://localhost${url}`).pathname);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\') || name.split('/').includes('..')) return null;
  if (name.endsWith('/')) name += 'index.html';
  return name.replace(/^\/+/, '');
}

/** @param {string} folder @returns {import('node:http').Server} */
export function workbookServer(folder) {
  const root = path.resolve(folder);
  return createServer((request, response) => {
    answer(root, request, response).catch((/** @type {Error} */ error) => {
      process.stderr.write(`serve: ${request.url}: ${error.message}\n`);
      response.destroy();
    });
  });
}

/** @param {string} root @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
async function answer(root, request, response) {
  /** @param {number} status @param {string} words */
  const refuse = (status, words) => {
    response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(`${words}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only GET and HEAD are answered here.');
  const name = pathOfLink(request.url ?? '/');
  const type = name === null ? undefined : TYPES.get(path.extname(name));
  if (name === null || type === undefined) return refuse(404, 'There is no such file.');

  const plain = path.join(root, name);
  const acceptsBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const compressed = acceptsBrotli ? await size(`${plain}.br`) : null;
  const bytes = compressed ?? (await size(plain));
  if (bytes === null) return refuse(404, 'There is no such file.');

  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': type,
    'Content-Length': bytes,
    'Cache-Control': /^v-[0-9a-f]+\//.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(compressed === null ? {} : { 'Content-Encoding': 'br' }),
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(compressed === null ? plain : `${plain}.br`).on('error', () => response.destroy()).pipe(response);
}

/** @param {string} file @returns {Promise<number | null>} */
async function size(file) {
  const found = await fs.stat(file).catch(() => null);
  return found?.isFile() ? found.size : null;
}

function main() {
  const [folder, option, value] = process.argv.slice(2);
  const port = option === undefined ? 8080 : Number(value);
  if (!folder || (option !== undefined && option !== '--port') || !Number.isInteger(port) || port < 0 || port > 65535) {
    process.stderr.write('usage: node tools/serve.mjs FOLDER [--port N]\n');
    process.exit(64);
  }
  const server = workbookServer(folder);
  server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    const words = error.code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program. Give another one: ./workbook run --port ${port + 1}`
      : error.code === 'EACCES'
        ? `Port ${port} may not be used by this user. Give one above 1023: ./workbook run --port 8080`
        : error.message;
    process.stderr.write(`serve: ${words}\n`);
    process.exit(1);
  });
  server.listen(port, '127.0.0.1', () => {
    const address = server.address();
    const actual = typeof address === 'object' && address ? address.port : port;
    process.stdout.write(`The workbook is at http://127.0.0.1:${actual}/ (Ctrl+C stops it)\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
