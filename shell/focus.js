// @ts-check
// Where the focus may go: into a modal dialog and back, round the regions with F6, never nowhere.


const kFocusable = "a[href], a[tabindex], button, input, select, textarea, [tabindex='0']";
const kRegions =
  "[data-role=banner], [data-role=navigation], [data-role=main], [data-role=complementary], " +
  "[data-role=contentinfo], [data-role=region]";

/** @param {Element} element */
export function first_focusable(element) {
  for (const found of element.querySelectorAll(kFocusable)) {
    if (found instanceof HTMLElement && found.tabIndex >= 0 && !found.closest("[data-leaving]")) {
      return found;
    }
  }
  return null;
}

/** Focuses an element, which may have to become focusable first. @param {HTMLElement} element */
export function give_focus(element) {
  if (element === document.activeElement) return;
  element.focus();
  if (element !== document.activeElement) {
    element.setAttribute("tabindex", "-1");
    element.focus();
  }
}

/** Words that scroll and hold nothing to focus take the focus themselves: keys have to scroll them. @param {HTMLElement} dialog */
function let_keys_scroll(dialog) {
  for (const region of /** @type {NodeListOf<HTMLElement>} */ (dialog.querySelectorAll("[data-role=scroll]"))) {
    if (region.scrollHeight <= region.clientHeight || first_focusable(region)) continue;
    region.tabIndex = 0;
    region.setAttribute("role", "group");
    region.setAttribute("aria-label", dialog.getAttribute("aria-label") ?? "");
  }
}

/** @param {HTMLElement} root the mirror */
export function make_focus_keeper(root) {
  /** @type {{ dialog: HTMLElement, opener: string }[]} open modal dialogs, the newest last */
  const dialogs = [];
  /** @type {Element[]} */
  let shut_out = [];

  // Everything beside the way from the root down to the dialog is inert: Tab, clicks and a screen
  // reader's browsing stay inside, as in the browser's own dialogs.
  const shut_others_out = () => {
    const wanted = new Set();
    let inner = dialogs.at(-1)?.dialog ?? root;
    for (; inner !== root && inner.parentElement; inner = inner.parentElement) {
      for (const sibling of inner.parentElement.children) if (sibling !== inner) wanted.add(sibling);
    }
    // They stand before the mirror, and lead away from the dialog.
    if (dialogs.length > 0) for (const skip of document.querySelectorAll(".skip")) wanted.add(skip);
    for (const element of shut_out) if (!wanted.has(element)) element.removeAttribute("inert");
    for (const element of wanted) element.setAttribute("inert", "");
    shut_out = [...wanted];
  };

  const modal_elements = () =>
    /** @type {HTMLElement[]} */ ([
      ...root.querySelectorAll("[data-role=dialog][aria-modal=true]:not([data-leaving])"),
    ]);

  return {
    /** The focus as it is before an announcement is applied. */
    remember: () => document.activeElement?.id ?? "",

    /**
     * Called before nodes are removed: a closing dialog hands the focus back first.
     * @param {Element[]} going
     * @param {(id: string) => boolean} stays whether the element of that id is still wanted
     */
    before_removal(going, stays) {
      while (dialogs.length > 0) {
        const { dialog, opener } = /** @type {{ dialog: HTMLElement, opener: string }} */ (dialogs.at(-1));
        const closes = going.some((element) => element.contains(dialog)) || !dialog.isConnected;
        if (!closes) return;
        dialogs.pop();
        shut_others_out();
        const back = stays(opener) ? document.getElementById(opener) : null;
        const target = back ?? root.querySelector("[data-role=main]");
        const focused = document.activeElement;
        // Past the last button, or after a click beside the dialog, nothing has the focus.
        const is_free = !focused || focused === document.body || focused === root || dialog.contains(focused);
        if (target instanceof HTMLElement && is_free) give_focus(target);
      }
    },

    /**
     * Called after an announcement has been applied.
     * @param {HTMLElement | null} asked the element that the program wants focused
     * @param {string} before the focused element's id before the announcement
     */
    settle(asked, before) {
      const open = modal_elements();
      for (const dialog of open) {
        if (!dialogs.some((known) => known.dialog === dialog)) dialogs.push({ dialog, opener: before });
      }
      const dialog = dialogs.at(-1)?.dialog;
      if (dialog) let_keys_scroll(dialog);
      if (asked) give_focus(asked);
      if (dialog && !dialog.contains(document.activeElement)) give_focus(first_focusable(dialog) ?? dialog);
      if (dialog || shut_out.length > 0) shut_others_out();
      const lost = before !== "" && document.activeElement === document.body;
      const main = root.querySelector("[data-role=main]");
      if (lost && main instanceof HTMLElement) give_focus(main);
    },

    /**
     * Called when another screen has taken the place of the last one. The focus goes to its heading,
     * unless what was pressed is still there, as a link of the navigation is.
     * @returns {string} the heading, when it is still to be said
     */
    arrive() {
      const heading = root.querySelector("[data-role=main] h1");
      const focused = document.activeElement;
      if (!(heading instanceof HTMLElement) || dialogs.length > 0) return "";
      const is_lost = !focused || focused === document.body || focused.matches("[data-role=main]");
      if (!is_lost && !focused.closest("[data-leaving]")) return heading.textContent ?? "";
      // Back returns to where the page was scrolled.
      heading.focus({ preventScroll: true });
      return "";
    },

    /** Moves to the next (or previous) region: its last focus is not kept, its start is. */
    cycle_regions(/** @type {boolean} */ backwards) {
      const dialog = dialogs.at(-1)?.dialog;
      if (dialog) return give_focus(first_focusable(dialog) ?? dialog);
      const regions = /** @type {HTMLElement[]} */ ([...root.querySelectorAll(kRegions)]).filter(
        (region) => !region.parentElement?.closest(kRegions) || region.dataset.role !== "region",
      );
      if (regions.length === 0) return;
      const at = regions.findIndex((region) => region.contains(document.activeElement));
      const step = backwards ? -1 : 1;
      const next = at < 0 ? 0 : (at + step + regions.length) % regions.length;
      give_focus(first_focusable(regions[next]) ?? regions[next]);
    },

    /** The dialog that has to answer Escape. */
    open_dialog: () => dialogs.at(-1)?.dialog ?? null,
  };
}
