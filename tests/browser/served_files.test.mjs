// What of the page lies in build/web, as it is served.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

test("the page that is served fetches no module of the page one by one", async () => {
  const web = new URL("../../build/web/", import.meta.url);
  const folder = (await readdir(web)).find((name) => name.startsWith("v-"));
  const served = (await readdir(new URL(`${folder}/shell/`, web))).filter((name) => /\.js(\.br)?$/.test(name));
  assert.deepEqual(served.sort(), ["app.js", "app.js.br", "rescue.js", "rescue.js.br"]);
  const text = await readFile(new URL(`${folder}/shell/app.js`, web), "utf8");
  assert.doesNotMatch(text, /\bfrom\s*"\.\/|^import\s*"/m);
});
