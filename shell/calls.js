// @ts-check
// What the program asks of the page, sent to whoever does it; a call that throws is still answered.

/** @import { Call, ProgramEvent } from "./types.js" */
/** @typedef {(call: Call, bytes: Uint8Array<ArrayBuffer> | null) => void | Promise<void>} Handler */
/** @typedef {(event: ProgramEvent, bytes?: Uint8Array | null) => void} Answer */

const kAsset = /^assets\/[A-Za-z0-9_][A-Za-z0-9_./-]*$/;

/** Only what lies under assets/. @param {string} path */
export function is_asset_path(path) {
  return kAsset.test(path) && !path.includes("..") && !path.includes("//");
}

/**
 * @param {Record<string, Handler>} handlers
 * @param {Answer} answer
 * @param {(by: number) => void} count_call
 */
export function make_dispatch(handlers, answer, count_call) {
  return async (/** @type {Call} */ call, /** @type {Uint8Array<ArrayBuffer> | null} */ bytes) => {
    const handler = handlers[call.call];
    count_call(1);
    try {
      if (!handler) throw new Error(`The page does not know the call "${call.call}".`);
      await handler(call, bytes);
    } catch (error) {
      console.error(`The call "${call.call}" failed.`, error);
      const why = error instanceof Error ? error.message : String(error);
      answer({ event: "call_failed", token: call.token, call: call.call, plan: call.plan, why });
    } finally {
      count_call(-1);
    }
  };
}

/**
 * The calls that need no module of their own.
 * @param {object} parts
 * @param {Answer} parts.answer
 * @param {(plan: string | null, screen: string) => void} parts.set_address
 * @param {() => Promise<void>} parts.flush
 * @param {() => void} parts.reload
 * @returns {Record<string, Handler>}
 */
export function page_calls({ answer, set_address, flush, reload }) {
  return {
    fetch_asset: async ({ path, token }) => {
      const name = String(path);
      try {
        if (!is_asset_path(name)) throw new Error("not an asset");
        const response = await fetch(new URL(`../${name}`, import.meta.url));
        if (!response.ok) throw new Error(`the server answered ${response.status}`);
        answer({ event: "asset", token, path: name }, new Uint8Array(await response.arrayBuffer()));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        answer({ event: "asset_failed", token, path: name, why });
      }
    },
    ask_persistence: async ({ token }) => {
      const supported = typeof navigator.storage?.persist === "function";
      const granted = supported && (await navigator.storage.persist().catch(() => false));
      answer({ event: "persistence", token, granted, supported });
    },
    set_address: ({ plan, screen }) => set_address(plan || null, String(screen ?? "")),
    reload_for_update: async () => {
      await flush();
      reload();
    },
  };
}
