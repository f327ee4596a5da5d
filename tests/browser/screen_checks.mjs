// What holds on every screen and axe-core cannot see, because it knows neither the canvas nor what is
// to the left and right of a scrolled page. Each check gives sentences, one a fault.

/** @typedef {import("./driver.mjs").Tab} Tab */

/** Ids, names, places, headings and the order of what can be acted on. @param {Tab} tab */
export async function faults_of_meaning(tab) {
  const unnamed = await nameless(tab);
  const others = await tab.page.evaluate(() => {
    const kTarget = 24; // WCAG 2.5.8, CSS pixels
    const mirror = /** @type {HTMLElement} */ (document.getElementById("mirror"));
    const is_there = (/** @type {Element} */ element) =>
      !element.closest("[inert], [hidden], [data-leaving]") && element.checkVisibility();
    const all = (/** @type {string} */ what, /** @type {Element} */ inside = mirror) =>
      /** @type {HTMLElement[]} */ ([...inside.querySelectorAll(what)].filter(is_there));
    const called = (/** @type {HTMLElement} */ element) => {
      const name = element.getAttribute("aria-label") ?? element.textContent;
      return `${element.dataset.role ?? element.tagName} ${name} (${element.id})`;
    };
    /** @type {string[]} */
    const faults = [];

    const seen = new Set();
    for (const { id } of document.querySelectorAll("[id]")) {
      if (seen.has(id)) faults.push(`two elements have the id ${id}`);
      seen.add(id);
    }

    const headings = all("h1, h2, h3, h4, h5, h6", document.body);
    const first = headings.filter(({ tagName }) => tagName === "H1");
    const is_dialog = mirror.querySelector("[data-role=dialog]:not([data-leaving])") !== null;
    if (first.length !== (is_dialog ? 0 : 1)) faults.push(`${first.length} headings of the first level`);
    let level = is_dialog ? 1 : 0;
    for (const heading of headings) {
      const own = Number(heading.tagName.slice(1));
      if (own > level + 1) faults.push(`a level is left out before ${called(heading)}`);
      level = own;
    }

    const targets = all("button, a, input, select, textarea")
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    // A target that is too small may still be hit when no other is near: nothing else within a circle
    // of 24 pixels around its middle.
    const middle = (/** @type {DOMRect} */ box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });
    const is_small = (/** @type {DOMRect} */ box) => box.width < kTarget - 0.5 || box.height < kTarget - 0.5;
    const distance = (/** @type {DOMRect} */ from, /** @type {DOMRect} */ to) => {
      const { x, y } = middle(from);
      if (is_small(to)) return Math.hypot(x - middle(to).x, y - middle(to).y) - kTarget / 2;
      return Math.hypot(Math.max(to.left - x, 0, x - to.right), Math.max(to.top - y, 0, y - to.bottom));
    };
    for (const { element, box } of targets) {
      const is_near = (/** @type {typeof targets[0]} */ other) =>
        other.element !== element && distance(box, other.box) < kTarget / 2;
      if (box.width === 0 || box.height === 0) faults.push(`no place on the canvas: ${called(element)}`);
      else if (is_small(box) && targets.some(is_near)) {
        const size = `${Math.round(box.width)} by ${Math.round(box.height)} pixels`;
        faults.push(`${size}, too near to others: ${called(element)}`);
      }
    }

    for (const element of all("[tabindex]", document.body)) {
      if (element.tabIndex > 0) faults.push(`out of the order of the page: ${called(element)}`);
    }
    return faults;
  });
  return [...unnamed, ...others];
}

const kActed = new Set(["button", "link", "checkbox", "combobox", "textbox", "searchbox", "menuitem",
  "menuitemcheckbox", "tab", "radio", "switch", "slider", "spinbutton", "listbox"]);

/** What can be acted on and has no name in the browser's own accessibility tree. @param {Tab} tab */
async function nameless(tab) {
  const session = await tab.by("main").session();
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes
    .filter((node) => !node.ignored && kActed.has(String(node.role?.value)) && !String(node.name?.value ?? "").trim())
    .map((node) => `no name: ${node.role?.value} ${node.properties?.map(({ name }) => name).join(" ")}`);
}

/** The page itself never scrolls sideways, and only a region with a name may, round a table. @param {Tab} tab */
export async function faults_of_width(tab) {
  return tab.page.evaluate(() => {
    /** @type {string[]} */
    const faults = [];
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) faults.push(`the page is ${page.scrollWidth} pixels wide`);
    const scrolls_sideways = (/** @type {Element} */ region) => region.scrollWidth > region.clientWidth + 1;
    for (const region of document.querySelectorAll("#mirror [data-role=scroll]")) {
      const name = region.getAttribute("aria-label") ?? "";
      const is_round_table = name !== "" && region.querySelector(":scope > .content > [data-role=table]") !== null;
      if (scrolls_sideways(region) && !is_round_table) faults.push(`${name || region.id} scrolls sideways`);
    }
    for (const element of document.querySelectorAll("#mirror [data-role]:not([data-leaving], [data-leaving] *)")) {
      const region = element.parentElement?.closest("[data-role=scroll]");
      if ((region && scrolls_sideways(region)) || element.classList.contains("unseen")) continue;
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.right > page.clientWidth + 1 || box.left < -1)) {
        faults.push(`beyond the edge of the screen: ${element.id}`);
      }
    }
    return faults;
  });
}

/**
 * Goes through the whole page with Tab, or back with Shift+Tab: every stop once, in the order of the
 * page, none of them hidden under something else, and each seen to have the focus.
 * @param {Tab} tab @param {"Tab" | "Shift+Tab"} key
 */
export async function faults_of_walk(tab, key) {
  const stops = await tab.page.evaluate((backwards) => {
    const kStops = "a, button, input, select, textarea, [tabindex='0']";
    const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(kStops)])
      .filter((element) => element.tabIndex >= 0 && !element.closest("[inert]") && element.checkVisibility());
    if (backwards) all.reverse();
    all[0].focus();
    return all.map(({ id }) => id);
  }, key === "Shift+Tab");
  /** @type {string[]} */
  const faults = [];
  for (const [i, wanted] of stops.entries()) {
    if (i > 0) await tab.press(key);
    await tab.idle();
    const { id, fault } = await look_at_focus(tab);
    if (id !== wanted) return [...faults, `${key} leads to ${id || "nothing"} instead of ${wanted}`];
    if (fault) faults.push(`${fault} after ${key}: ${id}`);
  }
  return faults;
}

/** @param {Tab} tab */
async function look_at_focus(tab) {
  return tab.page.evaluate(() => {
    const element = /** @type {HTMLElement} */ (document.activeElement);
    const box = element.getBoundingClientRect();
    const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
    const is_hit = (/** @type {number} */ x, /** @type {number} */ y) => {
      const hit = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    };
    if (!parts.some((x) => parts.some((y) => is_hit(x, y)))) return { id: element.id, fault: "hidden" };
    if (!element.closest("#mirror")) return { id: element.id, fault: "" }; // the browser's own look

    // The ring is drawn on the canvas, yellow with a dark edge.
    const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById("canvas"));
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    const beyond = 8;
    const [x, y] = [box.left, box.top].map((edge) => Math.round((edge - beyond) * scale));
    const [width, height] = [box.width, box.height].map((side) => Math.round((side + 2 * beyond) * scale));
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const { data } = context.getImageData(x, y, width, height);
    let yellow = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 0xff && data[at + 1] === 0xeb && data[at + 2] === 0x3b) yellow += 1;
    }
    return { id: element.id, fault: yellow < 40 ? "no ring" : "" };
  });
}
