// @ts-check
// Files in and out. Each way is found by trying it: a policy may forbid what the browser offers.
// Out: a granted file handle, then a download, then (asked for by the program) copying as text.

import { safe_file_name } from "./file_names.js";

/** @import { Call, ProgramEvent } from "./types.js" */
/** @typedef {(event: ProgramEvent, bytes?: Uint8Array | null) => void} Answer */

/** Checked before a file is read. */
export const kMaxFileBytes = 64 * 1024 * 1024;

const kTypes = [{ description: "Better Care plan", accept: { "application/json": [".json"] } }];
const kRevokeAfterMs = 60_000;

/** Why a file of this size is not read; "" when it is. @param {number} bytes */
export function size_refusal(bytes) {
  if (bytes <= kMaxFileBytes) return "";
  const size = Math.ceil(bytes / (1024 * 1024));
  return `The file has ${size} MB; the largest that can be opened has 64 MB.`;
}

const error_name = (/** @type {unknown} */ error) => (error instanceof Error || error instanceof DOMException ? error.name : "");

/** @param {Answer} answer @param {ReturnType<typeof import("./storage.js").make_storage>} storage */
export function make_files(answer, storage) {
  /** @type {Map<string, FileSystemFileHandle>} handles of files opened in this tab */
  const opened = new Map();

  /** @param {File} file @param {string} purpose @param {Call["token"]} token @param {FileSystemFileHandle} [handle] */
  const give = async (file, purpose, token, handle) => {
    const why = size_refusal(file.size);
    const remedy = "Open a smaller file.";
    if (why) return answer({ event: "file_refused", token, name: file.name, purpose, why, remedy });
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const handle_key = handle ? crypto.randomUUID() : undefined;
      if (handle && handle_key) opened.set(handle_key, handle);
      answer({ event: "file", token, name: file.name, size: file.size, purpose, handle_key }, bytes);
    } catch {
      answer({
        event: "file_refused", token, name: file.name, purpose,
        why: "The file could not be read.",
        remedy: "It may have been moved or opened by another program: copy it to a folder of yours.",
      });
    }
  };

  /** @param {string} accept @returns {Promise<{ file: File, handle?: FileSystemFileHandle } | null>} */
  const pick = async (accept) => {
    if (window.showOpenFilePicker) {
      try {
        const [handle] = await window.showOpenFilePicker({ multiple: false });
        return { file: await handle.getFile(), handle };
      } catch (error) {
        if (error_name(error) === "AbortError") return null;
        // Forbidden here: the plain file field may still work.
      }
    }
    return new Promise((resolve) => {
      const input = document.createElement("input");
      input.type = "file";
      input.accept = accept;
      input.hidden = true;
      /** @param {File} [file] */
      const done = (file) => {
        input.remove();
        resolve(file ? { file } : null);
      };
      input.addEventListener("change", () => done(input.files?.[0]));
      input.addEventListener("cancel", () => done());
      document.body.append(input); // one that is nowhere may be collected while the picker is open
      input.click();
    });
  };

  /** @param {FileSystemFileHandle} handle */
  const ask_permission = async (handle) => {
    if (handle.queryPermission && (await handle.queryPermission({ mode: "readwrite" })) !== "granted") {
      const now = await handle.requestPermission?.({ mode: "readwrite" });
      if (now !== "granted") throw new DOMException("not granted", "NotAllowedError");
    }
  };

  /** @param {FileSystemFileHandle} handle @param {Uint8Array<ArrayBuffer>} bytes */
  const write = async (handle, bytes) => {
    await ask_permission(handle);
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
  };

  /** Remembers a handle and how the file looked, to notice when someone else changes it. @param {string} plan @param {FileSystemFileHandle} handle */
  const remember = async (plan, handle) => {
    const { lastModified, size } = await handle.getFile();
    await storage.put("handles", { plan, handle, last_modified: lastModified, size }).catch(() => {});
  };

  /** The plan's granted file, unless it has changed outside. @param {string} plan */
  const known_handle = async (plan) => {
    try {
      const row = await storage.get("handles", plan);
      if (!row) return null;
      // After a restart the browser asks again; only then can we see whether someone else saved it.
      await ask_permission(row.handle);
      const { lastModified, size } = await row.handle.getFile();
      if (lastModified !== row.last_modified || size !== row.size) return null;
      return /** @type {FileSystemFileHandle} */ (row.handle);
    } catch {
      return null; // the file or the storage is gone
    }
  };

  /** @param {Call} call @param {Uint8Array<ArrayBuffer>} bytes */
  const save = async (call, bytes) => {
    const { plan, token } = call;
    const name = safe_file_name(String(call.name ?? ""));
    const saved = (/** @type {string} */ how, /** @type {string} */ file_name) =>
      answer({ event: "file_saved", token, plan, name: file_name, how, purpose: call.purpose, time: Date.now() });
    try {
      let handle = plan && !call.ask ? await known_handle(plan) : null;
      if (!handle && window.showSaveFilePicker) {
        handle = await window.showSaveFilePicker({ suggestedName: name, types: types_for(name) });
      }
      if (handle) {
        await write(handle, bytes);
        if (plan) await remember(plan, handle);
        return saved("handle", handle.name);
      }
    } catch (error) {
      if (error_name(error) === "AbortError") {
        return answer({ event: "file_cancelled", token, plan });
      }
      // Forbidden or not writable: a download may still work.
    }
    try {
      download(new Blob([bytes], { type: String(call.mime ?? "application/octet-stream") }), name);
      saved("download", name);
    } catch (error) {
      const why = `This browser does not let the page save a file (${error_name(error)}).`;
      const remedy = plan ? "Copy the plan as text and paste it into a document." : "Try another browser.";
      answer({ event: "file_failed", token, plan, why, remedy, purpose: call.purpose, can_copy: Boolean(plan) });
    }
  };

  return {
    give,
    /** Ties the file that a plan was opened from to that plan. @param {string} plan @param {unknown} key */
    adopt: async (plan, key) => {
      const handle = opened.get(String(key));
      if (handle) await remember(plan, handle).catch(() => {});
    },
    /** @type {Record<string, (call: Call, bytes: Uint8Array<ArrayBuffer> | null) => Promise<void>>} */
    handlers: {
      pick_file: async (call) => {
        const picked = await pick(String(call.accept ?? ""));
        if (!picked) return answer({ event: "file_cancelled", token: call.token });
        return give(picked.file, String(call.purpose ?? "open"), call.token, picked.handle);
      },
      save_file: (call, bytes) => save(call, bytes ?? new Uint8Array()),
      copy_text: async ({ text, token }) => {
        const copied = await copy_text(String(text ?? ""));
        answer({ event: copied ? "copied" : "copy_failed", token });
      },
    },
  };
}

/** @param {string} name */
function types_for(name) {
  return name.endsWith(".json") ? kTypes : undefined;
}

/** @param {Blob} blob @param {string} name */
export function download(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), kRevokeAfterMs);
}

/** @param {string} text @returns {Promise<boolean>} */
async function copy_text(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or no HTTPS: the older way needs a selection.
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "off-screen";
    const focused = document.activeElement;
    document.body.append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}

/** Files may be dropped anywhere on the page. @param {ReturnType<typeof make_files>["give"]} give */
export function accept_drops(give) {
  const carries_files = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");
  window.addEventListener("dragover", (event) => {
    if (!carries_files(event) || !event.dataTransfer) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
  });
  window.addEventListener("drop", (event) => {
    if (!carries_files(event)) return;
    event.preventDefault();
    for (const item of event.dataTransfer?.items ?? []) {
      const file = item.getAsFile();
      if (!file) continue;
      const handle = item.getAsFileSystemHandle?.() ?? Promise.resolve(null);
      handle.catch(() => null).then((found) =>
        give(file, "open", undefined, found?.kind === "file" ? /** @type {FileSystemFileHandle} */ (found) : undefined),
      );
    }
  });
}
