// @ts-check
// One writer a plan: a Web Lock decides between tabs, a broadcast channel lets one tab ask another.
// Where the browser has no Web Locks (a page served without HTTPS), the fence of storage.js alone
// keeps two writers apart.

const kPatienceMs = 3000;
// The lock of a tab that was closed or reloaded comes free a moment after the tab is gone.
const kMomentMs = 2500;

/**
 * @param {object} options
 * @param {string} options.tab this tab's id
 * @param {(plan: string) => Promise<void>} options.on_release asked to give a plan up: flush first
 * @param {(plan: string, why?: "left") => void} options.on_lost the lock was taken without asking, or
 *   given up when the page was left
 * @param {() => void} options.on_change another tab changed the list of plans
 */
export function make_locks({ tab, on_release, on_lost, on_change }) {
  /** @type {Map<string, () => void>} how to let go of each plan that this tab holds */
  const held = new Map();
  const channel =
    typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("better_care_workbook");
  // A page that the browser keeps frozen, to go back to, may have been left in the middle of opening the
  // database, which then waits for it. A message is more than a frozen page may get: it is thrown out.
  channel?.postMessage({ kind: "here", tab });
  const lock_name = (/** @type {string} */ plan) => `plan:${plan}`;

  /** @type {Map<string, Promise<boolean>>} requests under way: a second would wait behind its own tab */
  const asked_for = new Map();

  /** @type {Map<string, AbortController>} requests that end when a living tab says it holds the plan */
  const waiting = new Map();

  // A tab on its way out can still hear questions, and must not answer that it is there.
  let is_leaving = false;
  /** @type {string[]} what it held until then */
  let given_up = [];

  /** @param {string} plan @param {LockOptions} options @returns {Promise<boolean>} */
  const request = (plan, options) =>
    new Promise((answer) => {
      let given = false;
      navigator.locks
        .request(lock_name(plan), options, (lock) => {
          given = true;
          return new Promise((/** @type {(value?: unknown) => void} */ let_go) => {
            held.set(plan, let_go);
            answer(true);
          });
        })
        .catch(() => {
          // Either it was never given (timed out), or another tab stole it.
          if (!given) return answer(false);
          if (held.delete(plan)) on_lost(plan);
        });
    });

  /** Waits for a tab that is going, not for one that says it is there. @param {string} plan */
  const request_soon = (plan) => {
    const patience = new AbortController();
    waiting.set(plan, patience);
    const timer = setTimeout(() => patience.abort(), kMomentMs);
    // A browser that is still setting the request up when it is given up never ends it: whoever waits
    // is answered here, and a lock that is given all the same goes back.
    /** @type {Promise<boolean>} */
    const out_of_patience = new Promise((answer) => {
      patience.signal.addEventListener("abort", () => answer(false), { once: true });
    });
    channel?.postMessage({ kind: "whose", plan, tab });
    const asked = request(plan, { signal: patience.signal });
    void asked.then((is_given) => {
      if (is_given && patience.signal.aborted) release(plan);
    });
    return Promise.race([asked, out_of_patience]).finally(() => {
      clearTimeout(timer);
      waiting.delete(plan);
    });
  };

  const release = (/** @type {string} */ plan) => {
    const let_go = held.get(plan);
    held.delete(plan);
    let_go?.();
  };

  if (channel) {
    channel.onmessage = async ({ data }) => {
      if (data?.tab === tab) return;
      if (data?.kind === "changed") on_change();
      if (data?.kind === "held") waiting.get(data.plan)?.abort();
      if (data?.kind === "whose" && held.has(data.plan) && !is_leaving) {
        channel.postMessage({ kind: "held", plan: data.plan, tab });
      }
      if (data?.kind === "release" && held.has(data.plan)) {
        await on_release(data.plan);
        release(data.plan);
      }
    };
  }

  return {
    /** @param {string} plan @returns {Promise<boolean>} whether this tab now holds the plan */
    take: async (plan) => {
      if (held.has(plan) || !navigator.locks) return true;
      const asked = asked_for.get(plan) ?? request_soon(plan);
      asked_for.set(plan, asked);
      return asked.finally(() => asked_for.delete(plan));
    },
    /** Asks the tab that holds the plan; one that does not answer (frozen, crashed) loses it. */
    take_over: async (/** @type {string} */ plan) => {
      if (held.has(plan) || !navigator.locks) return true;
      channel?.postMessage({ kind: "release", plan, tab });
      const asked = await request(plan, { signal: AbortSignal.timeout(kPatienceMs) });
      return asked || request(plan, { steal: true });
    },
    release,
    holds: (/** @type {string} */ plan) => held.has(plan),
    /** Whether some other tab holds the plan. @param {string} plan */
    held_elsewhere: async (plan) => {
      if (held.has(plan) || !navigator.locks) return false;
      const { held: all } = await navigator.locks.query();
      return (all ?? []).some(({ name }) => name === lock_name(plan));
    },
    /** The page is going: its plans are for others once what it writes is written. @param {Promise<unknown>} written */
    leave: async (written) => {
      is_leaving = true;
      await written.catch(() => undefined);
      if (!is_leaving) return;
      given_up = [...held.keys()];
      given_up.forEach(release);
    },
    /** The page is there again, out of the browser's cache of pages. */
    come_back: () => {
      is_leaving = false;
      for (const plan of given_up.splice(0)) on_lost(plan, "left");
    },
    tell_changed: () => channel?.postMessage({ kind: "changed", tab }),
  };
}
