// Files that a page saves, caught in a folder of their own.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const kTimeoutMs = 10_000;

export class Downloads {
  /** @param {import("puppeteer-core").Page} page */
  constructor(page) {
    this.page = page;
    this.folder = "";
    /** @type {{ name: string, path: string }[]} complete ones not yet asked for */
    this.complete = [];
    /** @type {((file: { name: string, path: string }) => void)[]} */
    this.waiting = [];
  }

  async start() {
    this.folder = await mkdtemp(join(tmpdir(), "workbook-downloads-"));
    const session = await this.page.createCDPSession();
    /** @type {Map<string, string>} */
    const names = new Map();
    session.on("Page.downloadWillBegin", (event) => names.set(event.guid, event.suggestedFilename));
    session.on("Page.downloadProgress", (event) => {
      const name = names.get(event.guid);
      if (event.state !== "completed" || name === undefined) return;
      names.delete(event.guid);
      const file = { name, path: join(this.folder, name) };
      const next = this.waiting.shift();
      if (next) next(file);
      else this.complete.push(file);
    });
    await session.send("Page.enable");
    await session.send("Page.setDownloadBehavior", { behavior: "allow", downloadPath: this.folder });
  }

  async remove() {
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }

  /** The next file: its name, where it lies, and its text. */
  async next() {
    const file = this.complete.shift() ?? (await this.wait());
    return { ...file, text: await readFile(file.path, "utf8") };
  }

  wait() {
    return new Promise((/** @type {(file: { name: string, path: string }) => void} */ resolve, reject) => {
      const late = setTimeout(() => reject(new Error("No file was saved.")), kTimeoutMs);
      this.waiting.push((file) => {
        clearTimeout(late);
        resolve(file);
      });
    });
  }
}
