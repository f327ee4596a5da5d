// @ts-check
// Keeps the page working offline. A version is installed whole or not at all, each file checked against
// its SHA-256; a new one waits until the page asks for it, so that no page runs on two versions.

/** @typedef {{ waitUntil(work: Promise<unknown>): void }} LongEvent */
/** @typedef {LongEvent & { request: Request, respondWith(answer: Promise<Response>): void }} FetchEvent */
/** @typedef {LongEvent & { data?: { kind?: string } }} MessageFromPage */
/**
 * The few members of ServiceWorkerGlobalScope that are used here.
 * @typedef {object} WorkerScope
 * @property {{ scope: string }} registration
 * @property {() => Promise<void>} skipWaiting
 * @property {{ matchAll(options: object): Promise<{ url: string }[]> }} clients
 * @property {(name: string, listener: (event: any) => void) => void} addEventListener
 */

const kWorker = /** @type {WorkerScope} */ (/** @type {unknown} */ (self));

const kBuild = "__BUILD__";
/** The files of the versioned folder. @type {[path: string, sha256: string, bytes: number][]} */
const kFiles = JSON.parse('__FILES__');

const kPrefix = "workbook-";
const kCache = kPrefix + kBuild;
const kFolder = `v-${kBuild}/`;
// The pages that name the versioned files. Their own text names the build: a page of another build,
// as a server gives during an upload, is refused.
const kPages = ["index.html", "rescue.html", "manifest.webmanifest"];

const address_of = (/** @type {string} */ path) => new URL(path, kWorker.registration.scope).href;

/** @param {ArrayBuffer} bytes */
async function sha256_of(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Whether the bytes are what this build needs. @param {string} path @param {string} sha256 @param {ArrayBuffer} bytes */
async function is_right(path, sha256, bytes) {
  if (kPages.includes(path)) return new TextDecoder().decode(bytes).includes(kFolder);
  return (await sha256_of(bytes)) === sha256;
}

/**
 * Fetches one file; when its bytes are not the expected ones, once more past the browser's cache.
 * @param {string} path @param {string} sha256 "" for a page
 */
async function fetch_checked(path, sha256) {
  for (const cache of /** @type {RequestCache[]} */ (sha256 ? ["default", "reload"] : ["reload"])) {
    const response = await fetch(address_of(path), { cache, redirect: "error" });
    if (response.ok && (await is_right(path, sha256, await response.clone().arrayBuffer()))) return response;
  }
  throw new Error(`${path} is missing or does not belong to build ${kBuild}`);
}

async function install() {
  /** @type {[string, string][]} */
  const wanted = kPages.map((path) => [path, ""]);
  for (const [path, sha256] of kFiles) wanted.push([kFolder + path, sha256]);
  const cache = await caches.open(kCache);
  try {
    await Promise.all(
      wanted.map(async ([path, sha256]) => cache.put(address_of(path), await fetch_checked(path, sha256))),
    );
  } catch (error) {
    await caches.delete(kCache);
    throw error;
  }
}

// Another tab may still run on an older version and fetch from its folder.
async function tidy() {
  const tabs = await kWorker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (tabs.length > 1) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(kPrefix) && name !== kCache).map((name) => caches.delete(name)),
  );
}

/** @param {Request} request */
async function answer(request) {
  const url = new URL(request.url);
  const bare = url.origin + url.pathname;
  const key = bare === kWorker.registration.scope ? address_of("index.html") : bare;
  const found = (await (await caches.open(kCache)).match(key)) ?? (await caches.match(key));
  if (found) return found;
  return fetch(request);
}

kWorker.addEventListener("install", (/** @type {LongEvent} */ event) => event.waitUntil(install()));
kWorker.addEventListener("activate", (/** @type {LongEvent} */ event) => event.waitUntil(tidy()));
kWorker.addEventListener("message", (/** @type {MessageFromPage} */ event) => {
  if (event.data?.kind === "activate") event.waitUntil(kWorker.skipWaiting());
  if (event.data?.kind === "tidy") event.waitUntil(tidy());
});
kWorker.addEventListener("fetch", (/** @type {FetchEvent} */ event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(kWorker.registration.scope)) return;
  event.respondWith(answer(request));
});
