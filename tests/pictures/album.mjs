// Pictures that were accepted, kept in the user's cache under the hash of their pixels, so that what
// changed can be shown beside what it was.

import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const kMostPictures = 1000;

export class Album {
  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** @param {string} hash */
  path_of(hash) {
    return join(this.folder, `${hash}.png`);
  }

  /** @param {string} hash @returns {Buffer | null} the PNG file, null when this machine never drew it */
  find(hash) {
    try {
      return readFileSync(this.path_of(hash));
    } catch {
      return null;
    }
  }

  /** @param {string} hash @param {Buffer} png */
  keep(hash, png) {
    const now = new Date();
    try {
      utimesSync(this.path_of(hash), now, now);
    } catch {
      writeFileSync(this.path_of(hash), png);
    }
  }

  /** Forgets those that were drawn longest ago. */
  forget_old() {
    const all = readdirSync(this.folder).map((name) => ({ name, time: statSync(join(this.folder, name)).mtimeMs }));
    all.sort((a, b) => b.time - a.time);
    for (const { name } of all.slice(kMostPictures)) rmSync(join(this.folder, name));
  }
}
