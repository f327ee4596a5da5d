// @ts-check
// The IndexedDB database: its stores, how it is opened, and transactions as promises.
// The rescue page uses this module too, so it knows nothing of the program.

export const kDatabaseName = "better_care_workbook";
const kVersion = 2;
const kOpenTimeoutMs = 10_000;

/** @typedef {"heads" | "records" | "checkpoints" | "handles" | "notes" | "rounds"} StoreName */

/** Why the browser's storage cannot be used, in words. */
export class StorageProblem extends Error {
  /** @param {import("./types.js").SaveCode} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = "StorageProblem";
    this.code = code;
  }
}

/** @param {unknown} error @returns {StorageProblem} */
export function as_problem(error) {
  if (error instanceof StorageProblem) return error;
  const name = error instanceof DOMException || error instanceof Error ? error.name : "";
  const said = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  if (name === "QuotaExceededError") {
    return new StorageProblem("quota", "This browser's storage is full.");
  }
  return new StorageProblem("unavailable", `This browser's storage did not work (${said || name}).`);
}

/** Brings the database on from an older version, 0 when it is new. @param {IDBDatabase} database @param {number} from */
function create_stores(database, from) {
  if (from < 1) create_plan_stores(database);
  if (from < 2) database.createObjectStore("rounds", { keyPath: ["round", "revision"] });
}

/** @param {IDBDatabase} database */
function create_plan_stores(database) {
  database.createObjectStore("heads", { keyPath: "plan" });
  database.createObjectStore("records", { keyPath: ["plan", "sequence"] });
  database.createObjectStore("checkpoints", { keyPath: ["plan", "sequence"] });
  database.createObjectStore("handles", { keyPath: "plan" });
  database.createObjectStore("notes", { keyPath: "name" });
}

/**
 * Opens the database, creating it if need be.
 * @param {(reason: string) => void} when_closed the browser or another tab closed it under us
 * @returns {Promise<IDBDatabase>}
 */
export function open_database(when_closed) {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === "undefined") {
      reject(new StorageProblem("unavailable", "This browser offers the page no storage."));
      return;
    }
    const too_long = setTimeout(
      () => reject(new StorageProblem("unavailable", "This browser's storage does not answer.")),
      kOpenTimeoutMs,
    );
    const request = indexedDB.open(kDatabaseName, kVersion);
    request.onupgradeneeded = (event) => create_stores(request.result, event.oldVersion);
    request.onerror = () => {
      clearTimeout(too_long);
      const newer = request.error?.name === "VersionError";
      const words = "The plans here were stored by a newer version of this page.";
      reject(newer ? new StorageProblem("newer", words) : as_problem(request.error));
    };
    request.onsuccess = () => {
      clearTimeout(too_long);
      const database = request.result;
      database.onversionchange = () => {
        database.close();
        when_closed("A newer version of this page was opened in another tab.");
      };
      database.onclose = () => when_closed("The browser closed this page's storage.");
      resolve(database);
    };
  });
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
export function result_of(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Runs `work` in one transaction and resolves when that is complete; a write is then flushed to disk.
 * It is committed as soon as `work` is done, without waiting for the answers to its last writes.
 * `work` may wait for requests of this transaction and for nothing else. If it throws, the transaction
 * is aborted and nothing has changed.
 * @template T
 * @param {IDBDatabase} database
 * @param {StoreName[]} stores
 * @param {"readonly" | "readwrite"} mode
 * @param {(store: (name: StoreName) => IDBObjectStore) => Promise<T>} work
 * @returns {Promise<T>}
 */
export function transact(database, stores, mode, work) {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, mode, { durability: "strict" });
    /** @type {T} */
    let result;
    /** @type {unknown} */
    let thrown;
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = () => reject(as_problem(thrown ?? transaction.error));
    work((name) => transaction.objectStore(name)).then(
      (value) => {
        result = value;
        try {
          transaction.commit?.();
        } catch {
          // It had ended already: oncomplete or onabort says how.
        }
      },
      (error) => {
        thrown = error;
        try {
          transaction.abort();
        } catch {
          reject(as_problem(error)); // it had ended already
        }
      },
    );
  });
}

/** All keys of one plan in a store keyed by plan and sequence. @param {string} plan @param {number} [from] */
export function plan_range(plan, from = -1) {
  return IDBKeyRange.bound([plan, from], [plan, Number.MAX_SAFE_INTEGER]);
}
