// @ts-check
// The calls about stored plans, answered by events. Nothing here throws: what does not work is an
// answer with its reason.

import { as_problem, StorageProblem } from "./database.js";
import { kSchema } from "./storage.js";

/** @import { Call, Card, ProgramEvent } from "./types.js" */
/** @typedef {(event: ProgramEvent, bytes?: Uint8Array | null) => void} Answer */

const kRemedies = {
  fenced: "Save your edits to a file, then open the plan again.",
  newer: "Reload the page to get the newest version. Until then you can read, and save to a file.",
  quota: "Save the plan to a file now, then delete plans you no longer need, or free disk space.",
  unavailable: "Save the plan to a file now: this browser may not keep it.",
};

/** What a checkpoint is made of: the image, then the text. @param {Call} call @param {Uint8Array<ArrayBuffer> | null} bytes */
function state_in({ image_size }, bytes) {
  const all = bytes ?? new Uint8Array();
  const end = Number(image_size);
  // A copy, since with a view the storage would keep all that lies under it.
  return { image: all.slice(0, end), text: new TextDecoder().decode(all.subarray(end)) };
}

/**
 * @param {object} parts
 * @param {ReturnType<typeof import("./storage.js").make_storage>} parts.storage
 * @param {ReturnType<typeof import("./locks.js").make_locks>} parts.locks
 * @param {Answer} parts.answer
 */
export function make_plan_calls({ storage, locks, answer }) {
  /** Writes under way, so that giving a plan up can wait for them. @type {Set<Promise<unknown>>} */
  const writing = new Set();
  /** @template T @param {Promise<T>} work @returns {Promise<T>} */
  const track = (work) => {
    writing.add(work);
    work.catch(() => {}).finally(() => writing.delete(work));
    return work;
  };

  /** @param {string} name @param {Call} call @param {unknown} error */
  const failed = (name, call, error) => {
    const { code, message } = as_problem(error);
    const { plan, sequence, token } = call;
    answer({ event: name, token, plan, sequence, code, why: message, remedy: kRemedies[code] });
  };

  const send_plans = async (/** @type {Call["token"]} */ token) => {
    try {
      answer({ event: "plans", token, cards: await storage.list() });
    } catch (error) {
      answer({ event: "plans", token, cards: [], why: as_problem(error).message });
    }
  };

  /** @param {Call} call @param {boolean} write */
  const open = async (call, write) => {
    const plan = String(call.plan);
    try {
      const schema = Number(call.schema ?? kSchema);
      const { image, ...opened } = await storage.open(plan, write, schema);
      if (!opened.writable) locks.release(plan);
      answer({ event: "plan_opened", token: call.token, ...opened }, image);
    } catch (error) {
      locks.release(plan);
      const { message } = as_problem(error);
      const remedy = "Try the rescue page: it gives the plan's file without this program.";
      answer({ event: "plan_failed", of: call.call, token: call.token, plan, why: message, remedy });
    }
  };

  /** @param {Call} call @param {boolean} deleted */
  const mark_deleted = async (call, deleted) => {
    const plan = String(call.plan);
    try {
      if (deleted && (await locks.held_elsewhere(plan))) {
        throw new StorageProblem("fenced", "It is open in another tab.");
      }
      await storage.mark_deleted(plan, deleted);
      locks.tell_changed();
    } catch (error) {
      const why = `The plan could not be ${deleted ? "deleted" : "restored"}. ${as_problem(error).message}`;
      const remedy = "Close the plan in other tabs and try again.";
      answer({ event: "plan_failed", of: call.call, token: call.token, plan, why, remedy });
      return;
    }
    await send_plans(call.token);
  };

  return {
    writes_done: async () => void (await Promise.allSettled([...writing])),
    send_plans,

    /** @type {Record<string, (call: Call, bytes: Uint8Array<ArrayBuffer> | null) => Promise<void>>} */
    handlers: {
      list_plans: (call) => send_plans(call.token),
      open_plan: async (call) => open(call, await locks.take(String(call.plan))),
      take_over: async (call) => open(call, await locks.take_over(String(call.plan))),
      close_plan: async ({ plan, token }) => {
        await Promise.allSettled([...writing]);
        locks.release(String(plan));
        answer({ event: "plan_closed", token, plan });
      },
      create_plan: async (call, bytes) => {
        const { token, schema = kSchema, card } = call;
        const plan = String(call.plan);
        try {
          const card_value = /** @type {Card} */ (card ?? { plan });
          const { image, text } = state_in(call, bytes);
          await track(storage.create(plan, Number(schema), card_value, image, text));
          await locks.take(plan);
          answer({ event: "saved", token, plan, sequence: 0 });
          locks.tell_changed();
        } catch (error) {
          failed("save_failed", call, error);
        }
      },
      save_record: async (call) => {
        const { token, sequence, schema = kSchema, text } = call;
        const plan = String(call.plan);
        try {
          await track(storage.save_record(plan, Number(sequence), Number(schema), String(text)));
          answer({ event: "saved", token, plan, sequence });
        } catch (error) {
          failed("save_failed", call, error);
        }
      },
      checkpoint: async (call, bytes) => {
        const { token, sequence, schema = kSchema, card } = call;
        const plan = String(call.plan);
        try {
          const card_value = /** @type {Card} */ (card ?? { plan });
          const { image, text } = state_in(call, bytes);
          await track(
            storage.checkpoint(plan, Number(sequence), Number(schema), card_value, image, text),
          );
          answer({ event: "checkpointed", token, plan, sequence });
          locks.tell_changed();
        } catch (error) {
          failed("checkpoint_failed", call, error);
        }
      },
      delete_plan: (call) => mark_deleted(call, true),
      restore_plan: (call) => mark_deleted(call, false),
    },
  };
}
