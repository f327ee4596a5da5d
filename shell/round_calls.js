// @ts-check
// The calls about planning rounds that were loaded into this browser from files. Nothing here throws:
// what does not work is an answer with its reason.

import { as_problem } from "./database.js";

/** @import { Call, ProgramEvent } from "./types.js" */

/**
 * @param {object} parts
 * @param {ReturnType<typeof import("./storage.js").make_storage>} parts.storage
 * @param {() => void} parts.tell_changed other tabs should look again
 * @param {(event: ProgramEvent) => void} parts.answer
 */
export function make_round_calls({ storage, tell_changed, answer }) {
  /** The list under way: a plan is opened behind it. @type {Promise<void>} */
  let listed = Promise.resolve();

  const send_rounds = (/** @type {Call["token"]} */ token) => {
    listed = storage.list_rounds().then(
      (files) => answer({ event: "rounds", token, files }),
      (error) => answer({ event: "rounds", token, files: [], why: as_problem(error).message }),
    );
    return listed;
  };

  /** @param {Call} call @param {Promise<void>} work */
  const change = async ({ token }, work) => {
    try {
      await work;
      tell_changed();
    } catch (error) {
      const remedy = "Keep the file: it can be loaded again.";
      answer({ event: "round_failed", token, why: as_problem(error).message, remedy });
    }
    await send_rounds(token);
  };

  return {
    send_rounds,
    listed: () => listed,

    /** @type {Record<string, (call: Call, bytes: Uint8Array<ArrayBuffer> | null) => Promise<void>>} */
    handlers: {
      list_rounds: ({ token }) => send_rounds(token),
      save_round: (call, bytes) => {
        const text = new TextDecoder().decode(bytes ?? new Uint8Array());
        const { round, revision, file } = call;
        const row = { round: String(round), revision: Number(revision), file: String(file), text, time: Date.now() };
        return change(call, storage.put_round(row));
      },
      delete_round: (call) =>
        change(call, storage.delete_round(String(call.round), Number(call.revision))),
    },
  };
}
