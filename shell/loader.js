// @ts-check
// Gets the program: checks what the browser can do, fetches with true progress, compiles as it comes.
//
// The program comes in two parts (tools/web/split.mjs): the first draws the first screen, the second
// shares its memory and stands in its table once it has come.

import { StartProblem } from "./start_page.js";

/** @import { PageBridge } from "./types.js" */

const kFolder = new URL("../", import.meta.url);
const kWasmType = "application/wasm";
const kFaces = ["inter_regular.otf", "inter_semibold.otf", "inter_bold.otf"];

// The smallest module there is: compiling it shows whether the browser and its policies allow any.
const kEmptyModule = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

const kRescue = "Plans that are already in this browser are safe: open the rescue page to save them as files.";

/** Refuses, in words, a browser in which the program cannot run. */
export function check_browser() {
  if (typeof WebAssembly !== "object") {
    throw new StartProblem(
      "This browser cannot run the workbook: WebAssembly is switched off.",
      kRescue,
      "Ask IT to allow WebAssembly for this site. In Edge and Chrome it is usually switched off by the policy "
        + "“DefaultJavaScriptJitSetting”, by “Enhance your security on the web” in strict mode, or by "
        + "starting the browser without JIT; a site can be excepted with “JavaScriptJitAllowedForSites”.",
    );
  }
  try {
    new WebAssembly.Module(kEmptyModule);
  } catch (error) {
    throw new StartProblem(
      "This browser does not let the workbook’s program start.",
      kRescue,
      "Ask IT whether a filter changes this page’s security headers: the content security policy must "
        + `contain 'wasm-unsafe-eval'. (${error instanceof Error ? error.message : error})`,
    );
  }
}

/**
 * The files of this build from the page: path, SHA-256 and size of each.
 * @param {string} text @returns {[string, string, number][]}
 */
export function read_file_list(text) {
  try {
    const list = JSON.parse(text);
    return Array.isArray(list) ? list : [];
  } catch {
    return []; // the page is served from the source folder
  }
}

/** @param {[string, string, number][]} files @param {string} ending */
export function size_of(files, ending) {
  return files.find(([path]) => path.endsWith(ending))?.[2] ?? 0;
}

/** Tells how many bytes of a copy of the response have come. @param {Response} copy @param {(bytes: number) => void} on_bytes */
async function count(copy, on_bytes) {
  const reader = /** @type {ReadableStream<Uint8Array>} */ (copy.body).getReader();
  let done = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    done += chunk.value.byteLength;
    on_bytes(done);
  }
}

const kLater = "workbook_later.wasm";

/**
 * What stands for the functions of the second part until it has come. The bridge holds back what a
 * person does, so hardly anything calls one; what does gets the part at once, while everything waits.
 * @param {() => WebAssembly.Instance} first
 */
function placeholders(first) {
  const fetch_now = () => {
    const request = new XMLHttpRequest();
    request.open("GET", new URL(kLater, kFolder).href, false);
    request.overrideMimeType("text/plain; charset=x-user-defined"); // a byte a letter
    request.send();
    if (request.status !== 200) throw network_problem(kLater, request.status);
    const bytes = Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 0xff);
    new WebAssembly.Instance(new WebAssembly.Module(bytes), { primary: first().exports });
  };
  return new Proxy({}, {
    get: (_, place) => (/** @type {unknown[]} */ ...values) => {
      console.info(`The second part of the program was needed early (${String(place)}).`);
      fetch_now();
      const table = Object.values(first().exports).find((value) => value instanceof WebAssembly.Table);
      return /** @type {WebAssembly.Table} */ (table).get(Number(place))(...values);
    },
  });
}

/**
 * Puts the second part behind the first, once that is there.
 * @param {Promise<Response>} fetching @param {WebAssembly.Instance} first
 */
async function complete(fetching, first) {
  try {
    await WebAssembly.instantiateStreaming(await fetching, { primary: first.exports });
  } catch (error) {
    throw compile_problem(error);
  }
}

/**
 * Fetches and starts the program.
 * @param {PageBridge} bridge
 * @param {number} total size of its first part, for the bar
 * @param {(done: number, total: number) => void} on_progress
 * @returns {Promise<{ exports: Record<string, any>, memory: WebAssembly.Memory, whole: Promise<void> }>}
 *   `whole` when the second part is there too
 */
export async function load_program(bridge, total, on_progress) {
  const fetching = fetch_part("workbook.wasm", (done) => on_progress(done, total));
  fetching.catch(() => {}); // looked at below, after the glue has come
  const fetching_later = fetch_part(kLater);
  fetching_later.catch(() => {}); // looked at when the first part is there
  const glue = await import(new URL("workbook.js", kFolder).href).catch((error) => {
    throw network_problem("workbook.js", error);
  });
  return new Promise((resolve, reject) => {
    /** @type {WebAssembly.Memory | undefined} */
    let memory;
    /** @type {WebAssembly.Instance} */
    let first;
    /** @type {Promise<void>} */
    let whole;
    const module_arguments = {
      bridge,
      /** @param {WebAssembly.Imports} imports @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} done */
      instantiateWasm: (imports, done) => {
        fetching
          .then((response) => WebAssembly.instantiateStreaming(response, { ...imports, placeholder: placeholders(() => first) }))
          .then(({ instance, module }) => {
            first = instance;
            whole = complete(fetching_later, first);
            whole.catch(() => {}); // looked at by whoever starts the page
            // An optimised build renames its exports; there is only one memory.
            const values = [...Object.values(instance.exports), ...Object.values(imports).flatMap((group) => Object.values(group))];
            memory = /** @type {any} */ (values.find((value) => value instanceof WebAssembly.Memory));
            done(instance, module);
          })
          .catch((error) => reject(compile_problem(error)));
        return {};
      },
      print: (/** @type {string} */ text) => console.info(text),
      printErr: (/** @type {string} */ text) => console.warn(text),
    };
    glue.default(module_arguments).then(
      (/** @type {Record<string, any>} */ exports) => {
        if (memory) resolve({ exports, memory, whole });
        else reject(new StartProblem("The workbook’s program has no memory.", "Reload the page."));
      },
      (/** @type {unknown} */ error) => reject(compile_problem(error)),
    );
  });
}

/** The font files of the program's typeface: regular, semibold, bold. */
export function load_faces() {
  return Promise.all(kFaces.map(async (file) => {
    const response = await fetch(new URL(`fonts/${file}`, kFolder)).catch((error) => {
      throw network_problem(file, error);
    });
    if (!response.ok) throw network_problem(file, response.status);
    return new Uint8Array(await response.arrayBuffer());
  }));
}

/** @param {string} file @param {(done: number) => void} [on_progress] without: in no hurry */
async function fetch_part(file, on_progress) {
  const priority = on_progress ? "high" : "low";
  const response = await fetch(new URL(file, kFolder), { priority }).catch((error) => {
    throw network_problem(file, error);
  });
  if (!response.ok || !response.body) throw network_problem(file, response.status);
  if (on_progress) count(response.clone(), on_progress).catch(() => {}); // the response itself tells
  // The browser keeps what it compiled only for a response as it came. A server that does not know
  // .wasm is served as well: then the type is ours.
  if (response.headers.get("Content-Type") === kWasmType) return response;
  return new Response(response.body, { headers: { "Content-Type": kWasmType } });
}

/** @param {string} file @param {unknown} error */
function network_problem(file, error) {
  if (error instanceof StartProblem) return error;
  return new StartProblem(
    `Part of the workbook could not be fetched (${file}).`,
    "Check the connection and reload the page. Once it has opened it also works without one.",
    `If other sites work, ask IT whether a filter blocks .wasm, .js or .otf files from this address. (${error})`,
  );
}

/** @param {unknown} error */
function compile_problem(error) {
  if (error instanceof StartProblem) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new StartProblem(
    "The workbook’s program arrived but could not be started.",
    `Reload the page. ${kRescue}`,
    `If it happens again, ask IT whether a filter changes downloaded files. (${detail})`,
  );
}
