// @ts-check
// The rescue page: lists every plan that this browser keeps and saves it as a file. It needs neither
// WebAssembly nor the program, and writes nothing into the storage.

import { newest_sound } from "./checkpoints.js";
import { as_problem, open_database, plan_range, result_of, transact } from "./database.js";
import { rescue_file_name } from "./file_names.js";
import { download } from "./files.js";
import { rescue_text } from "./rescue_file.js";

/** @import { Card, CheckpointRow, Head, RecordRow } from "./types.js" */

const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

const say = (/** @type {string} */ words) => {
  find("rescue-state").textContent = words;
};

/** @param {IDBDatabase} database @param {string} plan */
async function read_plan(database, plan) {
  const stores = /** @type {const} */ (["checkpoints", "records"]);
  const { keys, records } = await transact(database, [...stores], "readonly", async (store) => ({
    keys: await result_of(store("checkpoints").getAllKeys(plan_range(plan))),
    records: /** @type {RecordRow[]} */ (await result_of(store("records").getAll(plan_range(plan)))),
  }));
  const sequences = keys.map((/** @type {IDBValidKey} */ key) => Number(/** @type {any[]} */ (key)[1]));
  const sound = await newest_sound(sequences, (sequence) =>
    transact(database, ["checkpoints"], "readonly", (store) =>
      /** @type {Promise<CheckpointRow | undefined>} */ (result_of(store("checkpoints").get([plan, sequence]))),
    ),
  );
  return sound ? { checkpoint: sound.checkpoint, records } : null;
}

/** @param {IDBDatabase} database @param {Head} head */
async function save(database, head) {
  const read = await read_plan(database, head.plan);
  if (!read) {
    say("All stored copies of this plan are damaged; nothing could be saved.");
    return;
  }
  const name = rescue_file_name({ ...head.card, plan: head.plan }, new Date());
  download(new Blob([rescue_text(read.checkpoint, read.records)], { type: "application/json" }), name);
  say(`Saved as ${name}.`);
}

/** @param {unknown} value a time as the program or the page wrote it */
function time_words(value) {
  const time = new Date(/** @type {any} */ (value));
  if (Number.isNaN(time.getTime())) return String(value ?? "");
  return time.toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}

/** @param {unknown} bytes */
function size_words(bytes) {
  return typeof bytes === "number" ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString("en-GB")} KB` : "";
}

/** @param {IDBDatabase} database @param {Head} head */
function row_of(database, head) {
  const card = /** @type {Card} */ (head.card ?? { plan: head.plan });
  const name = String(card.area || card.title || head.plan);
  const row = document.createElement("tr");
  const cell = (/** @type {string} */ tag, /** @type {string} */ text, kind = "") => {
    const made = row.appendChild(document.createElement(tag));
    made.textContent = text;
    made.className = kind;
    return made;
  };
  cell("th", head.deleted ? `${name} (deleted ${time_words(head.deleted)})` : name).setAttribute("scope", "row");
  cell("td", String(card.round ?? ""));
  cell("td", time_words(head.changed ?? card.changed));
  cell("td", size_words(card.size), "number");
  row.classList.toggle("deleted", head.deleted !== undefined);
  const button = cell("td", "").appendChild(document.createElement("button"));
  button.type = "button";
  button.className = "action";
  button.textContent = "Save file";
  button.setAttribute("aria-label", `Save file: ${name}`);
  button.addEventListener("click", () => {
    save(database, head).catch((error) => say(`The plan could not be saved. ${as_problem(error).message}`));
  });
  return row;
}

async function start() {
  const database = await open_database((reason) => say(`${reason} Reload this page to go on.`));
  const heads = /** @type {Head[]} */ (
    await transact(database, ["heads"], "readonly", (store) => result_of(store("heads").getAll()))
  );
  heads.sort((a, b) => Number(b.changed ?? 0) - Number(a.changed ?? 0));
  find("rescue-plans").replaceChildren(...heads.map((head) => row_of(database, head)));
  find("rescue-table").hidden = heads.length === 0;
  const count = heads.length === 1 ? "One plan is" : `${heads.length} plans are`;
  say(heads.length === 0 ? "There are no plans in this browser." : `${count} in this browser.`);
}

start().catch((error) => {
  console.error(error);
  say(`The plans could not be read. ${as_problem(error).message}`);
});
