// @ts-check
// Plans in this browser: a head that says who may write, one record a revision, checkpoints.
//
// "Saved" means that a strict transaction is complete. Each one reads the head first and gives up
// unless this tab wrote it and its schema is not newer, so that no two tabs and no older page ever
// write over each other.

import { newest_sound, sha256_of, thin, unbroken_tail } from "./checkpoints.js";
import { open_database, plan_range, result_of, StorageProblem, transact } from "./database.js";

/** @import { Card, CheckpointRow, Head, OpenedPlan, RecordRow, RoundRow } from "./types.js" */

/** The newest record and image format that this page writes. */
export const kSchema = 1;

const kKeepDeletedMs = 30 * 24 * 60 * 60 * 1000;

/**
 * The rule that lets a tab write; says why not.
 * @param {Head | undefined} head
 * @param {string} tab
 * @param {number} schema
 */
export function check_fence(head, tab, schema) {
  if (!head) throw new StorageProblem("unavailable", "The plan is no longer in this browser's storage.");
  if (head.schema > schema) {
    throw new StorageProblem("newer", "The plan was saved here by a newer version of this page.");
  }
  if (head.writer !== tab) {
    throw new StorageProblem("fenced", "The plan has been changed in another tab since.");
  }
}

/** @param {{ tab: string, on_closed?: (reason: string) => void, on_back?: () => void }} options */
export function make_storage({ tab, on_closed, on_back }) {
  let was_closed = false;
  /** @type {Promise<IDBDatabase> | null} */
  let opening = null;
  // A database that was closed under us is opened afresh by the next use.
  const database = () => {
    opening ??= open_database((reason) => {
      opening = null;
      was_closed = true;
      on_closed?.(reason);
    }).then((opened) => {
      if (was_closed) on_back?.();
      was_closed = false;
      return opened;
    }).catch((error) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  /** @param {string} plan @param {number} schema */
  const claim = async (plan, schema) =>
    transact(await database(), ["heads"], "readwrite", async (store) => {
      const head = /** @type {Head | undefined} */ (await result_of(store("heads").get(plan)));
      if (!head) return;
      if (head.schema > schema) throw new StorageProblem("newer", "A newer page saved this plan.");
      store("heads").put({ ...head, writer: tab });
    });

  /** @param {string} plan */
  const read = async (plan) =>
    transact(await database(), ["heads", "checkpoints", "records"], "readonly", async (store) => {
      const [head, keys, records] = await Promise.all([
        /** @type {Promise<Head | undefined>} */ (result_of(store("heads").get(plan))),
        result_of(store("checkpoints").getAllKeys(plan_range(plan))),
        /** @type {Promise<RecordRow[]>} */ (result_of(store("records").getAll(plan_range(plan)))),
      ]);
      return { head, sequences: keys.map((key) => Number(/** @type {any[]} */ (key)[1])), records };
    });

  /** @param {string} plan @param {number} sequence @returns {Promise<CheckpointRow | undefined>} */
  const read_checkpoint = async (plan, sequence) =>
    transact(await database(), ["checkpoints"], "readonly", (store) =>
      result_of(store("checkpoints").get([plan, sequence])),
    );

  return {
    ready: async () => void (await database()),

    /** Every plan's card, with the time of deletion on those that are marked. @returns {Promise<Card[]>} */
    list: async () => {
      const heads = /** @type {Head[]} */ (
        await transact(await database(), ["heads"], "readonly", (store) =>
          result_of(store("heads").getAll()),
        )
      );
      return heads.map(({ card, deleted, plan, changed }) => ({
        ...card, plan, stored: changed, ...(deleted ? { deleted } : {}),
      }));
    },

    /**
     * Reads a plan from its newest sound checkpoint and the records since, and with `write` makes this
     * tab the one that may write it.
     * @param {string} plan @param {boolean} write @param {number} schema
     * @returns {Promise<OpenedPlan>}
     */
    open: async (plan, write, schema) => {
      /** @type {import("./types.js").ReadOnlyReason | undefined} */
      let why_not = write ? undefined : "other_tab";
      if (write) {
        // Claimed before it is read, so that nothing is written between by the last owner.
        await claim(plan, schema).catch((error) => {
          why_not = error.code === "newer" ? "newer" : "unavailable";
        });
      }
      const { head, sequences, records } = await read(plan);
      if (!head) throw new StorageProblem("unavailable", "There is no such plan in this browser.");
      const sound = await newest_sound(sequences, (sequence) => read_checkpoint(plan, sequence));
      if (!sound) {
        throw new StorageProblem("unavailable", "The plan's stored copies are missing or damaged.");
      }
      const { checkpoint, passed_over } = sound;
      const tail = unbroken_tail(records, checkpoint.sequence);
      const sequence = checkpoint.sequence + tail.length;
      if (sequence !== head.sequence) why_not ??= "damaged";
      return {
        plan, schema: head.schema, sequence, writable: !why_not, ...(why_not ? { why_not } : {}),
        passed_over, records: tail.map(({ text }) => text), image: checkpoint.image,
      };
    },

    /** @param {string} plan @param {number} schema @param {Card} card @param {Uint8Array<ArrayBuffer>} image @param {string} text */
    create: async (plan, schema, card, image, text) => {
      const sha256 = await sha256_of(image);
      const time = Date.now();
      await transact(await database(), ["heads", "checkpoints"], "readwrite", async (store) => {
        const known = await result_of(store("heads").get(plan));
        if (known) throw new StorageProblem("fenced", "A plan of this id is in this browser already.");
        store("checkpoints").put({ plan, sequence: 0, schema, image, sha256, text, time });
        store("heads").put({ plan, sequence: 0, schema, writer: tab, card, changed: time,
          checkpoints: [{ sequence: 0, time }] });
      });
    },

    /** @param {string} plan @param {number} sequence @param {number} schema @param {string} text */
    save_record: async (plan, sequence, schema, text) =>
      transact(await database(), ["heads", "records"], "readwrite", async (store) => {
        const head = /** @type {Head} */ (await result_of(store("heads").get(plan)));
        check_fence(head, tab, schema);
        if (sequence !== head.sequence + 1) {
          throw new StorageProblem("fenced", `Revision ${sequence} does not follow ${head.sequence}.`);
        }
        const time = Date.now();
        store("records").put({ plan, sequence, schema, text, time });
        store("heads").put({ ...head, sequence, schema, changed: time });
      }),

    /** @param {string} plan @param {number} sequence @param {number} schema @param {Card} card @param {Uint8Array<ArrayBuffer>} image @param {string} text */
    checkpoint: async (plan, sequence, schema, card, image, text) => {
      const sha256 = await sha256_of(image);
      const stores = /** @type {const} */ (["heads", "records", "checkpoints"]);
      await transact(await database(), [...stores], "readwrite", async (store) => {
        const head = /** @type {Head} */ (await result_of(store("heads").get(plan)));
        check_fence(head, tab, schema);
        if (sequence > head.sequence) {
          throw new StorageProblem("fenced", `Revision ${sequence} has not been saved yet.`);
        }
        const time = Date.now();
        store("checkpoints").put({ plan, sequence, schema, image, sha256, text, time });
        const before = head.checkpoints.filter((other) => other.sequence !== sequence);
        const stored = [...before, { sequence, time }];
        const { drop, records_up_to } = thin(stored, time);
        for (const old of drop) store("checkpoints").delete([plan, old]);
        store("records").delete(IDBKeyRange.bound([plan, 0], [plan, records_up_to]));
        const checkpoints = stored.filter((kept) => !drop.includes(kept.sequence));
        store("heads").put({ ...head, schema, card, checkpoints });
      });
    },

    /** Marks a plan as deleted, or takes the mark back. @param {string} plan @param {boolean} deleted */
    mark_deleted: async (plan, deleted) =>
      transact(await database(), ["heads"], "readwrite", async (store) => {
        const head = /** @type {Head | undefined} */ (await result_of(store("heads").get(plan)));
        if (!head) return;
        if (head.schema > kSchema) throw new StorageProblem("newer", "A newer page saved this plan.");
        const { deleted: _before, ...rest } = head;
        store("heads").put(deleted ? { ...rest, deleted: Date.now() } : rest);
      }),

    /** Removes for good what was marked as deleted long enough ago. */
    purge: async () =>
      transact(
        await database(), ["heads", "records", "checkpoints", "handles"], "readwrite",
        async (store) => {
          const heads = /** @type {Head[]} */ (await result_of(store("heads").getAll()));
          for (const { plan, deleted, schema } of heads) {
            if (!deleted || Date.now() - deleted < kKeepDeletedMs || schema > kSchema) continue;
            store("records").delete(plan_range(plan));
            store("checkpoints").delete(plan_range(plan));
            store("handles").delete(plan);
            store("heads").delete(plan);
          }
        },
      ),

    /** The planning rounds that were loaded from files. @returns {Promise<RoundRow[]>} */
    list_rounds: async () =>
      transact(await database(), ["rounds"], "readonly", (store) => result_of(store("rounds").getAll())),
    /** @param {RoundRow} row */
    put_round: async (row) =>
      transact(await database(), ["rounds"], "readwrite", async (store) => void store("rounds").put(row)),
    /** @param {string} round @param {number} revision */
    delete_round: async (round, revision) =>
      transact(await database(), ["rounds"], "readwrite", async (store) =>
        void store("rounds").delete([round, revision]),
      ),

    /** For small facts of the page itself. @param {"handles" | "notes"} name @param {string} key */
    get: async (name, key) =>
      transact(await database(), [name], "readonly", (store) => result_of(store(name).get(key))),
    /** @param {"handles" | "notes"} name @param {object} row */
    put: async (name, row) =>
      transact(await database(), [name], "readwrite", async (store) => void store(name).put(row)),
  };
}
