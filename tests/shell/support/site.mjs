// The page put together around the fake program, served with the real headers.

import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../browser/driver.mjs";

const kHere = dirname(fileURLToPath(import.meta.url));
const kShell = join(kHere, "../../../shell");
const kEntries = ["index.html", "rescue.html", "service_worker.js", "manifest.webmanifest"];

// (module (memory (export "memory") 4))
const kMemoryModule = Buffer.from([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 3, 1, 0, 4, 7, 10, 1, 6, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 2, 0,
]);

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** Writes one build into a folder. A different `build` is a different version. */
async function assemble(folder, build) {
  const versioned = join(folder, `v-${build}`);
  await mkdir(versioned, { recursive: true });
  await cp(kShell, join(versioned, "shell"), { recursive: true });
  await cp(join(kHere, "fake_program.js"), join(versioned, "workbook.js"));
  await writeFile(join(versioned, "workbook.wasm"), kMemoryModule);
  await writeFile(join(versioned, "workbook_later.wasm"), kMemoryModule.subarray(0, 8)); // nothing in it
  await mkdir(join(versioned, "fonts"));
  for (const face of ["regular", "semibold", "bold"]) await writeFile(join(versioned, `fonts/inter_${face}.otf`), "");
  await mkdir(join(versioned, "assets/rounds"), { recursive: true });
  await writeFile(join(versioned, "assets/rounds/one.json"), '{"round":"one"}');
  const list = [];
  for (const entry of await readdir(versioned, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.d\.ts$|\.md$|jsconfig\.json$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const bytes = await readFile(path);
    list.push([path.slice(versioned.length + 1), sha256(bytes), bytes.length]);
  }
  for (const name of kEntries) {
    const text = await readFile(join(kShell, name), "utf8");
    const whole = text.replaceAll("__BUILD__", build).replaceAll("__FILES__", JSON.stringify(list));
    await writeFile(join(folder, name), whole);
  }
}

/** A served page: `url`, `upload(build)` a new version, `stop` and `start` the server, `remove`. */
export async function make_site() {
  const folder = await mkdtemp(join(tmpdir(), "workbook-site-"));
  await assemble(folder, "aaaa");
  let server = await serve(folder);
  const { url, port } = server;
  return {
    url,
    folder,
    upload: (build) => assemble(folder, build),
    stop: async () => {
      await server?.close();
      server = null;
    },
    start: async () => {
      server ??= await serve(folder, port);
    },
    remove: async () => {
      await server?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
