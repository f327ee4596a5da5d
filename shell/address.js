// @ts-check
// The address names the plan and the screen, so that a link, a bookmark and Back work.

/** @param {string} hash such as "#plan=p1&screen=schemes" */
export function read_address(hash) {
  const members = new URLSearchParams(hash.replace(/^#/, ""));
  const plan = members.get("plan") ?? "";
  const screen = members.get("screen") ?? "";
  // From strangers: only what the program could have made.
  return {
    plan: /^[A-Za-z0-9_-]{1,100}$/.test(plan) ? plan : null,
    screen: /^[a-z0-9_]{1,60}$/.test(screen) ? screen : "",
  };
}

/** @param {string | null} plan @param {string} screen */
export function write_address(plan, screen) {
  const members = [];
  if (plan) members.push(`plan=${encodeURIComponent(plan)}`);
  if (screen) members.push(`screen=${encodeURIComponent(screen)}`);
  return `#${members.join("&")}`;
}

/** @param {(address: { plan: string | null, screen: string }) => void} on_change */
export function follow_address(on_change) {
  let shown = location.hash;
  window.addEventListener("popstate", () => {
    if (location.hash === shown) return;
    shown = location.hash;
    on_change(read_address(shown));
  });
  return {
    set: (/** @type {string | null} */ plan, /** @type {string} */ screen) => {
      const wanted = write_address(plan, screen);
      if (wanted === shown) return;
      const first = shown === "" || shown === "#";
      shown = wanted;
      // The bare address is the same place as the screen that it opens.
      if (first) history.replaceState(null, "", wanted);
      else history.pushState(null, "", wanted);
    },
  };
}
