// @ts-check
// Gets the program: checks what the browser can do, fetches with true progress, compiles as it comes.

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

/**
 * Fetches and starts the program.
 * @param {PageBridge} bridge
 * @param {number} total size of the program, for the bar
 * @param {(done: number, total: number) => void} on_progress
 * @returns {Promise<{ exports: Record<string, any>, memory: WebAssembly.Memory }>}
 */
export async function load_program(bridge, total, on_progress) {
  const fetching = fetch_program(total, on_progress);
  fetching.catch(() => {}); // looked at below, after the glue has come
  const glue = await import(new URL("workbook.js", kFolder).href).catch((error) => {
    throw network_problem("workbook.js", error);
  });
  return new Promise((resolve, reject) => {
    /** @type {WebAssembly.Memory | undefined} */
    let memory;
    const module_arguments = {
      bridge,
      /** @param {WebAssembly.Imports} imports @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} done */
      instantiateWasm: (imports, done) => {
        fetching
          .then((response) => WebAssembly.instantiateStreaming(response, imports))
          .then(({ instance, module }) => {
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
        if (memory) resolve({ exports, memory });
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

/** @param {number} total @param {(done: number, total: number) => void} on_progress */
async function fetch_program(total, on_progress) {
  const url = new URL("workbook.wasm", kFolder);
  const response = await fetch(url).catch((error) => {
    throw network_problem("workbook.wasm", error);
  });
  if (!response.ok || !response.body) throw network_problem("workbook.wasm", response.status);
  count(response.clone(), (done) => on_progress(done, total)).catch(() => {}); // the response itself tells
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
