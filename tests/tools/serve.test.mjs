import assert from 'node:assert/strict';
import { promises as fs } from 'node:fs';
import { request } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { pathOfLink, workbookServer } from '../../tools/serve.mjs';

/** @type {string} */
let parent;
/** @type {import('node:http').Server} */
let server;

before(async () => {
  parent = await fs.mkdtemp(path.join(os.tmpdir(), 'workbook-serve-'));
  await fs.mkdir(path.join(parent, 'web/v-0123abcd'), { recursive: true });
  await fs.writeFile(path.join(parent, 'secret.txt'), 'not to be served');
  await fs.writeFile(path.join(parent, 'web/index.html'), '<!doctype html>');
  await fs.writeFile(path.join(parent, 'web/notes.unknown'), 'of no known type');
  const program = Buffer.alloc(1000, 'a');
  await fs.writeFile(path.join(parent, 'web/v-0123abcd/workbook.wasm'), program);
  await fs.writeFile(path.join(parent, 'web/v-0123abcd/workbook.wasm.br'), brotliCompressSync(program));
  server = workbookServer(path.join(parent, 'web'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
});

after(async () => {
  server.close();
  await fs.rm(parent, { recursive: true });
});

/**
 * @param {string} link as it goes over the wire, with nothing tidied away
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function ask(link, options = {}) {
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: address.port, path: link, ...options }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', reject).end();
  });
}

test('the page comes with the strict policy and is asked for again each time', async () => {
  const { status, headers } = await ask('/');
  assert.equal(status, 200);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['cache-control'], 'no-cache');
  assert.match(String(headers['content-security-policy']), /default-src 'none'.*require-trusted-types-for 'script'/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
});

test('a file in the versioned folder may be kept for ever, and comes compressed to who takes that', async () => {
  const plain = await ask('/v-0123abcd/workbook.wasm');
  assert.equal(plain.headers['content-type'], 'application/wasm');
  assert.match(String(plain.headers['cache-control']), /immutable/);
  assert.equal(plain.body.length, 1000);
  const compressed = await ask('/v-0123abcd/workbook.wasm', { headers: { 'accept-encoding': 'gzip, br' } });
  assert.equal(compressed.headers['content-encoding'], 'br');
  assert.equal(Number(compressed.headers['content-length']), compressed.body.length);
  assert.ok(compressed.body.length < 100);
});

test('nothing outside the folder is served, however the link is written', async () => {
  for (const link of ['/../secret.txt', '/%2e%2e/secret.txt', '/v-0123abcd/..%2f..%2f..%2fsecret.txt', '/..%5csecret.txt',
                      '//secret.txt', '/%00.html', '/%', '/v-0123abcd', '/notes.unknown']) {
    const { status, body } = await ask(link);
    assert.equal(status, 404, link);
    assert.doesNotMatch(body.toString(), /not to be served/);
  }
});

test('only reading is answered', async () => {
  assert.equal((await ask('/', { method: 'POST' })).status, 405);
  const head = await ask('/', { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(head.body.length, 0);
});

test('a link names a file by its path alone', () => {
  assert.equal(pathOfLink('/?plan=1'), 'index.html');
  assert.equal(pathOfLink('/rescue.html#top'), 'rescue.html');
  assert.equal(pathOfLink('/a%20b.txt'), 'a b.txt');
  assert.equal(pathOfLink('/a/../../b.txt'), 'b.txt');
  assert.equal(pathOfLink('/a%2f..%2fb.txt'), null);
});
