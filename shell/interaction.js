// @ts-check
// What a person does on the mirror's elements, told to the program as requests.

import { action_kind } from "./elements.js";
import { is_text_field } from "./text_entry.js";

/** @import { Entry } from "./semantics.js" */
/** @import { Request } from "./types.js" */

/**
 * @param {object} parts
 * @param {HTMLElement} parts.root
 * @param {ReturnType<typeof import("./semantics.js").make_mirror>} parts.mirror
 * @param {ReturnType<typeof import("./text_entry.js").make_text_entry>} parts.text_entry
 * @param {ReturnType<typeof import("./focus.js").make_focus_keeper>} parts.focus
 * @param {(request: Request) => void} parts.send
 */
export function listen(parts) {
  const { root, mirror, text_entry, send } = parts;

  root.addEventListener("click", (event) => {
    const entry = pressable(mirror.entry_of(event.target));
    if (!entry) return;
    const kind = action_kind(entry.node);
    if (entry.node.disabled) {
      event.preventDefault();
      return;
    }
    if (kind !== "press") return;
    // Ctrl+click on a link is the browser's: the address opens in another tab.
    if (entry.node.href && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    send({ id: entry.node.id, action: "press" });
  });

  /** A press on a cell is a press on its row. @param {Entry | undefined} entry */
  const pressable = (entry) => {
    if (!entry || action_kind(entry.node)) return entry;
    return mirror.entry_of(entry.element.closest("[data-role=button], [data-role=link], [data-role=row]"));
  };

  root.addEventListener("change", (event) => {
    const entry = mirror.entry_of(event.target);
    const element = event.target;
    if (!entry || is_text_field(element)) return;
    if (entry.node.disabled || entry.node.read_only) return mirror.settle(entry.node.id);
    const value = element instanceof HTMLInputElement ? String(element.checked)
      : element instanceof HTMLSelectElement ? element.value : "";
    send({ id: entry.node.id, action: "set", value });
  });

  // A select that may not be changed must not open either.
  root.addEventListener("mousedown", (event) => {
    const entry = mirror.entry_of(event.target);
    if (entry?.node.role === "choice" && (entry.node.disabled || entry.node.read_only)) {
      event.preventDefault();
      entry.element.focus();
    }
  });

  root.addEventListener("input", (event) => {
    if (is_text_field(event.target)) text_entry.on_input(event.target);
  });

  root.addEventListener("keydown", (event) => on_key(parts, event));
  // Past its last button, or after a click beside it, the focus is not in the dialog.
  window.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    const dialog = mirror.entry_of(event.target) ? undefined : mirror.entry_of(parts.focus.open_dialog());
    if (!dialog) return;
    send({ id: dialog.node.id, action: "dismiss" });
    event.preventDefault();
  });

  // A number is replaced by what is typed, as in a spreadsheet; a second click places the caret.
  /** @type {EventTarget | null} */
  let selected_by_focus = null;
  root.addEventListener("focusin", (event) => {
    const entry = mirror.entry_of(event.target);
    if (!entry) return;
    send({ id: entry.node.id, action: "focus" });
    const is_number = entry.node.input === "decimal" || entry.node.input === "numeric";
    if (!is_number || !(event.target instanceof HTMLInputElement)) return;
    event.target.select();
    selected_by_focus = event.target;
  });
  root.addEventListener("mouseup", (event) => {
    // The end of the click that gave the focus would take the selection away again.
    if (event.target === selected_by_focus) event.preventDefault();
    selected_by_focus = null;
  });

  root.addEventListener("focusout", (event) => {
    const entry = mirror.entry_of(event.target);
    if (!entry) return;
    if (is_text_field(entry.element)) text_entry.commit(entry.element);
    send({ id: entry.node.id, action: "blur" });
    queueMicrotask(mirror.sweep);
  });

  root.addEventListener(
    "scroll",
    (event) => {
      const entry = mirror.entry_of(event.target);
      if (entry?.node.role !== "scroll") return;
      const { scrollLeft, scrollTop } = entry.element;
      send({ id: entry.node.id, action: "scroll", value: `${scrollLeft},${scrollTop}` });
    },
    { capture: true, passive: true },
  );

  // A press beside an open menu, on nothing that takes the focus itself, closes it.
  root.addEventListener("pointerdown", (event) => {
    const menu = root.querySelector("[data-role=menu]:not([data-leaving])");
    const entry = menu ? mirror.entry_of(menu) : undefined;
    const at = mirror.entry_of(event.target);
    if (entry && (!at || at.node.role === "scroll") && !menu?.contains(/** @type {Node} */ (event.target))) {
      send({ id: entry.node.id, action: "dismiss" });
    }
  });

  root.addEventListener("submit", (event) => event.preventDefault());
}

/** @param {Parameters<typeof listen>[0]} parts @param {KeyboardEvent} event */
function on_key({ mirror, text_entry, focus, send }, event) {
  const entry = mirror.entry_of(event.target);
  if (!entry || event.isComposing) return;
  const { node, element } = entry;
  if (is_text_field(element)) text_entry.on_key(element, event);
  if (event.key === "Enter" && element instanceof HTMLInputElement && is_text_field(element)) {
    const dialog = mirror.entry_of(focus.open_dialog());
    if (dialog) send({ id: dialog.node.id, action: "submit" });
  }
  if (event.defaultPrevented) return;
  if (event.key === "Escape") {
    // The innermost answers: a menu, else the dialog that is open.
    const open = element.closest("[data-role=menu]") ?? focus.open_dialog();
    const answering = open ? mirror.entry_of(open) : undefined;
    if (answering) send({ id: answering.node.id, action: "dismiss" });
    else if (is_text_field(element)) send({ id: node.id, action: "cancel" });
    else return; // the program hears Escape as a key
    event.preventDefault();
  } else if (node.role === "link" && event.key === "Enter" && !node.href && !node.disabled) {
    send({ id: node.id, action: "press" });
    event.preventDefault();
  } else if (node.role === "tab" || node.role === "menu_item") {
    move_among(element, node.role, event);
  } else if (/^Arrow(Down|Up)$/.test(event.key) && move_among_found(element, event.key === "ArrowDown" ? 1 : -1)) {
    event.preventDefault();
  } else if (node.disabled && (node.role === "choice" || node.role === "checkbox")) {
    if (event.key !== "Tab") event.preventDefault();
  }
}

/** From the search of a dialog down into what it found, and back up. @param {HTMLElement} element @param {1 | -1} step */
function move_among_found(element, step) {
  const dialog = element.closest("[data-role=dialog]");
  const search = dialog?.querySelector("input[inputmode=search]");
  if (!dialog || !search) return false;
  const stops = /** @type {HTMLElement[]} */ ([search, ...dialog.querySelectorAll("[data-role=link]")]);
  const at = stops.indexOf(element);
  if (at < 0) return false;
  stops[Math.max(0, Math.min(at + step, stops.length - 1))].focus();
  return true;
}

/** Arrow keys, Home and End move along tabs and menu items. */
function move_among(
  /** @type {HTMLElement} */ element,
  /** @type {string} */ role,
  /** @type {KeyboardEvent} */ event,
) {
  const container = element.closest(role === "tab" ? "[data-role=tab_list]" : "[data-role=menu]");
  const items = /** @type {HTMLElement[]} */ ([
    ...(container?.querySelectorAll(`[data-role=${role}]`) ?? []),
  ]);
  const at = items.indexOf(element);
  const steps = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 };
  const ends = { Home: 0, End: items.length - 1 };
  const next = { ...steps, ...ends }[event.key];
  if (next === undefined || items.length === 0) return;
  items[(next + items.length) % items.length].focus();
  event.preventDefault();
}
