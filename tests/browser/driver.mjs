// Drives the page in Debian's Chromium for tests: serves a folder, opens tabs, finds by role and name,
// acts with real mouse and keys, reloads, kills, and keeps every error that anything reported.
//
// Waits are on the mirror's root (idle, saved, revision) or on something being there, never on time.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { workbookServer } from "../../tools/serve.mjs";
import { Downloads } from "./downloads.mjs";
import { Located } from "./located.mjs";

const kChromium = process.env.WORKBOOK_CHROMIUM ?? "/usr/bin/chromium";
const kFlags = [
  "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
const kTimeoutMs = 20_000;

/** Serves a folder as the page's server does; `close` stops it at once, open connections too. @param {string} folder */
export async function serve(folder, port = 0) {
  const server = workbookServer(folder);
  await new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(undefined));
  });
  const address = server.address();
  const used = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${used}/`,
    port: used,
    close: () => new Promise((resolve) => {
      server.close(() => resolve(undefined));
      server.closeAllConnections();
    }),
  };
}

/** A profile folder that outlives a browser; remove it at the end. */
export async function make_profile() {
  const folder = await mkdtemp(join(tmpdir(), "workbook-profile-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/**
 * @param {object} [options]
 * @param {string} [options.profile] folder; without one the browser gets its own, removed at close
 * @param {string[]} [options.flags] further command line flags
 * @param {boolean} [options.pickers] leave the browser's file pickers in place (nothing can drive them)
 * @param {{ width: number, height: number, deviceScaleFactor?: number }} [options.viewport]
 */
export async function launch(options = {}) {
  const own = options.profile ? null : await make_profile();
  const browser = await puppeteer.launch({
    executablePath: kChromium,
    headless: true,
    args: [...kFlags, ...(options.flags ?? [])],
    userDataDir: options.profile ?? own?.folder,
    defaultViewport: options.viewport === null ? null : options.viewport ?? { width: 1366, height: 768 },
    waitForInitialPage: false,
  });
  return new Browser(browser, own, options);
}

export class Browser {
  /** @param {import("puppeteer-core").Browser} browser @param {{ remove(): Promise<void> } | null} own @param {{ pickers?: boolean }} options */
  constructor(browser, own, options) {
    this.browser = browser;
    this.own = own;
    this.options = options;
    /** @type {Tab[]} */
    this.tabs = [];
  }

  /** Removes what only this browser used. */
  async clean_up() {
    await Promise.all(this.tabs.map((tab) => tab.downloads.remove()));
    await this.own?.remove();
  }

  /** A new tab showing `url`. @param {string} url */
  async open(url) {
    const tab = await this.blank(url);
    await tab.go(url);
    return tab;
  }

  /** A new tab that has loaded nothing yet. @param {string} url whose origin is the only one allowed */
  async blank(url) {
    const page = await this.browser.newPage();
    const tab = new Tab(page, new URL(url).origin);
    this.tabs.push(tab);
    await tab.prepare(this.options.pickers === true);
    return tab;
  }

  /** Ends the browser's processes as a power cut would: nothing gets to run any more. */
  async kill() {
    const child = this.browser.process();
    const gone = new Promise((resolve) => child?.once("exit", resolve));
    if (child?.pid) process.kill(-child.pid, "SIGKILL");
    await gone;
    await this.browser.disconnect().catch(() => {});
    await this.clean_up();
  }

  async close() {
    await this.browser.close();
    await this.clean_up();
  }
}

export class Tab {
  /** @param {import("puppeteer-core").Page} page @param {string} origin */
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    /** @type {string[]} page errors, console errors, refused by the security policy, requests elsewhere */
    this.problems = [];
    /** @type {Downloads} */
    this.downloads = new Downloads(page);
  }

  /** @param {boolean} pickers */
  async prepare(pickers) {
    const { page, problems } = this;
    page.setDefaultTimeout(kTimeoutMs);
    page.on("pageerror", (error) => problems.push(`page error: ${error instanceof Error ? error.message : error}`));
    page.on("error", (error) => problems.push(`the tab crashed: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(`console error: ${message.text()} ${message.location().url ?? ""}`);
    });
    page.on("request", (request) => {
      const url = new URL(request.url());
      const is_own = url.origin === this.origin || ["blob:", "data:", "about:"].includes(url.protocol);
      if (!is_own) problems.push(`request to another host: ${url.href}`);
    });
    await page.exposeFunction("__workbook_violation", (/** @type {string} */ text) => problems.push(text));
    await page.evaluateOnNewDocument((keep_pickers) => {
      document.addEventListener("securitypolicyviolation", (event) => {
        // @ts-ignore -- exposed above
        window.__workbook_violation(`security policy: ${event.violatedDirective} refused ${event.blockedURI}`);
      });
      if (keep_pickers) return;
      // A test can fill a file field and catch a download; the browser's own pickers nothing can drive.
      Reflect.deleteProperty(window, "showOpenFilePicker");
      Reflect.deleteProperty(window, "showSaveFilePicker");
    }, pickers);
    await this.downloads.start();
  }

  /** @param {string} url */
  async go(url) {
    await this.page.goto(url, { waitUntil: "domcontentloaded" });
  }

  async reload() {
    await this.page.reload({ waitUntil: "domcontentloaded" });
    await this.idle();
  }

  /** Nothing is scheduled, nothing is waited for. */
  async idle() {
    await this.page.waitForSelector("#mirror[data-idle=yes]");
  }

  /** @param {string} state of the mirror's root, such as "yes" */
  async saved(state = "yes") {
    await this.page.waitForSelector(`#mirror[data-saved=${state}]`);
    await this.idle();
  }

  /** @param {string} screen */
  async screen(screen) {
    await this.page.waitForSelector(`#mirror[data-screen="${screen}"]`);
    await this.idle();
  }

  /** A member of the mirror's root: revision, saved, screen, idle. @param {string} name */
  async root(name) {
    return this.page.$eval("#mirror", (root, key) => /** @type {any} */ (root).dataset[key], name);
  }

  /**
   * What a person would call it: by("button", "Save to file"), by("heading", /Schemes/).
   * @param {string} role @param {string | RegExp} [name] exact text, or a pattern
   */
  by(role, name) {
    return new Located(this, role, name);
  }

  /** Keys as one would say them: "Control+S", "Tab", "F6". @param {string} keys */
  async press(keys) {
    const parts = keys.split("+").map((key) => (key === "Ctrl" ? "Control" : key));
    const last = /** @type {any} */ (parts.pop());
    for (const key of parts) await this.page.keyboard.down(/** @type {any} */ (key));
    await this.page.keyboard.press(last.length === 1 ? last.toLowerCase() : last);
    for (const key of parts.reverse()) await this.page.keyboard.up(/** @type {any} */ (key));
  }

  /** @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** The file that `act` asks for. The page may be idle only once it has it. @param {() => Promise<void>} act @param {string} path */
  async choose_file(act, path) {
    const chosen = this.page.waitForFileChooser().then((chooser) => chooser.accept([path]));
    chosen.catch(() => {}); // looked at below
    await this.page.evaluate(() => 0); // by now the browser asks us, not a person
    await Promise.all([chosen, act()]);
  }

  /** Role and name of what has the focus. */
  async focused() {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "nothing";
      const role = /** @type {HTMLElement} */ (element).dataset.role ?? element.tagName.toLowerCase();
      return `${role} ${element.getAttribute("aria-label") ?? element.textContent ?? ""}`.trim();
    });
  }

  /** @param {string} path */
  async screenshot(path) {
    await this.page.screenshot({ path: /** @type {`${string}.png`} */ (path) });
  }

  /** Fails when anything was reported that the test does not name. @param {RegExp[]} [expected] */
  expect_clean(expected = []) {
    const unexpected = this.problems.filter((text) => !expected.some((pattern) => pattern.test(text)));
    if (unexpected.length > 0) throw new Error(`The page reported:\n${unexpected.join("\n")}`);
  }

  async close() {
    await this.page.close();
  }
}
