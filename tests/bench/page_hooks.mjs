// What the benches put into the page before its own scripts run: listeners and stopwatches, which
// leave the product as it is. Both functions run in the browser.

/**
 * @typedef {object} PageBench
 * @property {number} asked animation frames asked for so far
 * @property {number[]} frames how long the work of each animation frame took
 * @property {number[]} slices how long each slice of long work took
 * @property {number | null} ready when the first screen was there and nothing more to do
 * @property {number[]} keys from each key going down to the layout after it
 * @property {number[]} saves from each Enter to "saved"
 * @property {number[]} shown from each Enter to the frame that shows the new revision
 */

/** @returns {void} */
export function install_bench() {
  /** @type {PageBench} */
  const bench = { asked: 0, frames: [], slices: [], ready: null, keys: [], saves: [], shown: [] };
  /** @type {any} */ (window).bench = bench;

  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (work) => {
    bench.asked += 1;
    return ask((now) => {
      const start = performance.now();
      work(now);
      bench.frames.push(performance.now() - start);
    });
  };

  const pause = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (work, options) =>
    pause((deadline) => {
      const start = performance.now();
      work(deadline);
      bench.slices.push(performance.now() - start);
    }, options);

  let key_down = 0;
  /** @type {{ time: number, revision: string | undefined, shown: boolean } | null} */
  let commit = null;
  const mirror = () => document.getElementById("mirror");
  window.addEventListener("keydown", (event) => {
    key_down = performance.now();
    if (event.key === "Enter") commit = { time: key_down, revision: mirror()?.dataset.revision, shown: false };
  }, true);
  window.addEventListener("input", () => {
    void document.body.offsetHeight; // the layout that it caused belongs to it
    bench.keys.push(performance.now() - key_down);
  });

  const look = () => {
    const state = mirror()?.dataset;
    if (!state) return;
    if (bench.ready === null && state.idle === "yes" && state.screen) bench.ready = performance.now();
    if (!commit || state.revision === commit.revision) return;
    if (!commit.shown) bench.shown.push(performance.now() - commit.time);
    commit.shown = true;
    if (state.saved !== "yes") return;
    bench.saves.push(performance.now() - commit.time);
    commit = null;
  };
  new MutationObserver(look).observe(document, {
    subtree: true, attributes: true, attributeFilter: ["data-idle", "data-screen", "data-revision", "data-saved"],
  });
}

/**
 * How long `act` took, and the longest time for which nothing else could run in the `wait_ms` after it.
 * @param {"pagehide" | "nothing"} act @param {number} wait_ms @returns {Promise<{ call: number, longest: number }>}
 */
export function longest_block(act, wait_ms) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const start = performance.now();
    if (act === "pagehide") window.dispatchEvent(new Event("pagehide"));
    const call = performance.now() - start;
    const end = performance.now() + wait_ms;
    let longest = 0;
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (now > end) resolve({ call, longest });
      else port2.postMessage(0);
    };
    port2.postMessage(0);
  });
}
