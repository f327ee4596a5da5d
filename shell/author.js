// @ts-check
// Who works in this browser: a name that stands beside each change, kept here and nowhere else.

import { as_problem } from "./database.js";

/** @import { Call, ProgramEvent } from "./types.js" */

const kName = "author";

/**
 * @param {object} parts
 * @param {ReturnType<typeof import("./storage.js").make_storage>} parts.storage
 * @param {(event: ProgramEvent) => void} parts.answer
 */
export function make_author_calls({ storage, answer }) {
  return {
    /** Tells the program whom it knew the last time. */
    send_author: async () => {
      const row = await storage.get("notes", kName);
      if (row) answer({ event: "author", id: row.id, name: row.said });
    },

    /** @type {Record<string, (call: Call) => Promise<void>>} */
    handlers: {
      set_author: async ({ token, id, name }) => {
        try {
          await storage.put("notes", { name: kName, id: String(id), said: String(name) });
        } catch (error) {
          answer({ event: "author_failed", token, why: as_problem(error).message, remedy: "It holds until the page is closed." });
        }
      },
    },
  };
}
