// @ts-check
// The mirror: a real DOM over the canvas that says what the pixels mean.
//
// The program announces differences of its semantic tree; here they become elements, transparent and
// exactly over what is drawn, in reading order. A focused element is never removed or re-created.

import { order_children, retire } from "./children.js";
import { make_choices } from "./choices.js";
import { attributes_of, dom_id, note_id, note_of, shape_of, tag_of } from "./elements.js";
import { give_focus } from "./focus.js";
import { show_words, with_words } from "./plain.js";
import { is_text_field } from "./text_entry.js";

/** @import { Announcement, Choices, SemanticNode } from "./types.js" */

/**
 * @typedef {object} Entry
 * @property {SemanticNode} node
 * @property {HTMLElement} element
 * @property {HTMLElement} inner where its children live: itself, but for a scroll region
 * @property {HTMLElement} outer what its parent holds: itself, but for what the plain page puts its
 *   name and note beside
 * @property {string[]} children
 * @property {Text | null} own_text
 */

/**
 * @param {HTMLElement} root the #mirror element
 * @param {HTMLElement} notes a hidden element for the sentences that describe nodes
 * @param {ReturnType<typeof import("./text_entry.js").make_text_entry>} text_entry
 * @param {boolean} is_plain the elements are the page itself, not a mirror of a canvas
 */
export function make_mirror(root, notes, text_entry, is_plain) {
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  /** @type {WeakMap<Element, string>} */
  const ids = new WeakMap();
  /** @type {Map<string, Entry>} removed by the program, kept while they have the focus */
  const leaving = new Map();
  const choices = make_choices(root, (element) => entries.get(ids.get(element) ?? "")?.node);
  entries.set("root", {
    node: { id: "root", role: "root", name: "", rect: [0, 0, 0, 0] },
    element: root, inner: root, outer: root, children: [], own_text: null,
  });

  /** @param {SemanticNode} node @returns {Entry} */
  const create = (node) => {
    const element = document.createElement(tag_of(node));
    element.id = dom_id(node.id);
    element.dataset.role = node.role;
    let inner = element;
    if (node.role === "scroll") {
      inner = element.appendChild(document.createElement("div"));
      inner.className = "content";
      inner.setAttribute("role", "presentation");
    }
    ids.set(element, node.id);
    const outer = is_plain ? with_words(node, element) : element;
    return { node, element, inner, outer, children: [], own_text: null };
  };

  /** @param {SemanticNode} node */
  const set = (node) => {
    let entry = entries.get(node.id) ?? take_back(node);
    if (entry && node.id !== "root" && tag_of(entry.node) !== tag_of(node)) {
      const other = create(node);
      other.inner.append(...entry.inner.children);
      other.children = entry.children;
      const focused = entry.element === document.activeElement;
      entry.outer.replaceWith(other.outer);
      if (focused) give_focus(other.element);
      entry = other;
    }
    entry ??= create(node);
    entry.node = node;
    entries.set(node.id, entry);
    if (node.id !== "root") show(entry);
  };

  // A node may come back while its element still has the focus (a row scrolled out and in again).
  /** @param {SemanticNode} node */
  const take_back = (node) => {
    const entry = leaving.get(node.id);
    // On the plain page its name and note have gone already.
    if (!entry || tag_of(entry.node) !== tag_of(node) || entry.outer !== entry.element) return undefined;
    leaving.delete(node.id);
    entry.outer.removeAttribute("data-leaving");
    entry.children = [];
    return entry;
  };

  /** @param {Entry} entry */
  const show = (entry) => {
    const { node, element } = entry;
    element.dataset.role = node.role;
    if (is_plain) show_words(entry.outer, node);
    else place(entry);
    put_attributes(element, attributes_of(node, entry.children.length > 0));
    put_note(notes, node);
    put_text(entry);
    element.classList.toggle("unseen", node.hidden_visually_only === true);
    if (is_text_field(element)) text_entry.update(element, node);
    else put_state(entry, choices);
  };

  /** @param {Record<string, Choices>} changed */
  const set_lists = (changed) => {
    choices.set(changed);
    for (const entry of entries.values()) {
      if ((entry.node.options_key ?? "") in changed) put_state(entry, choices);
    }
  };

  /** @param {string} parent_id @param {string[]} children */
  const set_children = (parent_id, children) => {
    const parent = entries.get(parent_id);
    if (!parent) return;
    const had = parent.children.length > 0;
    parent.children = children;
    if (had !== children.length > 0 && parent_id !== "root") show(parent);
    const wanted = children.flatMap((id) => entries.get(id)?.outer ?? []);
    order_children(parent.inner, wanted);
  };

  // A node goes with everything still inside it.
  /** @param {string} id */
  const forget = (id) => {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    document.getElementById(note_id(id))?.remove();
    if (entry.element.contains(document.activeElement)) leaving.set(id, entry);
    for (const child of entry.children) {
      const inside = entries.get(child);
      if (inside && entry.element.contains(inside.element)) forget(child);
    }
  };

  /** @param {string} id */
  const remove = (id) => {
    const entry = entries.get(id);
    if (!entry || id === "root") return;
    forget(id);
    if (!entry.outer.parentElement?.closest("[data-leaving]")) retire(entry.outer);
    else if (!leaving.has(id)) entry.outer.remove();
  };

  // Takes what was kept only for the focus, once that has moved on.
  const sweep = () => {
    for (const [id, { outer }] of leaving) {
      if (outer.contains(document.activeElement)) continue;
      if (outer.hasAttribute("data-leaving") || !outer.isConnected) outer.remove();
      leaving.delete(id);
    }
  };

  /**
   * @param {Announcement} difference
   * @param {(going: HTMLElement[]) => void} before_removal
   */
  const apply = (difference, before_removal) => {
    if (difference.lists) set_lists(difference.lists);
    for (const node of difference.set ?? []) set(node);
    for (const [parent, children] of Object.entries(difference.children ?? {})) {
      set_children(parent, children);
    }
    const going = difference.remove ?? [];
    before_removal(going.flatMap((id) => entries.get(id)?.element ?? []));
    for (const id of going) remove(id);
    sweep();
  };

  return {
    apply,
    sweep,
    /** @param {string} id */
    entry: (id) => entries.get(id) ?? leaving.get(id),
    /** The node that an event's target belongs to. @param {EventTarget | null} target */
    entry_of: (target) => {
      for (let at = target; at instanceof Element && at !== root; at = at.parentElement) {
        const id = ids.get(at);
        if (id !== undefined) return entries.get(id) ?? leaving.get(id);
      }
      return undefined;
    },
    /** Shows again what the program holds, after it did not change what a person changed. */
    settle: (/** @type {string} */ id) => {
      const entry = entries.get(id);
      if (!entry) return;
      if (is_text_field(entry.element)) text_entry.settle(entry.element);
      else put_state(entry, choices);
    },
  };
}

/** @param {Entry} entry */
function place({ node, element, inner }) {
  const [x, y, width, height] = node.rect;
  const style = element.style;
  style.left = `${x}px`;
  style.top = `${y}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
  if (node.size) style.fontSize = `${node.size}px`;
  if (node.content && inner !== element) {
    inner.style.width = `${node.content[0]}px`;
    inner.style.height = `${node.content[1]}px`;
  }
}

/** @param {Element} element @param {Record<string, string | null>} attributes */
function put_attributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** @param {HTMLElement} notes @param {SemanticNode} node */
function put_note(notes, node) {
  const text = note_of(node);
  let note = document.getElementById(note_id(node.id));
  if (!text) {
    note?.remove();
    return;
  }
  if (!note) {
    note = notes.appendChild(document.createElement("span"));
    note.id = note_id(node.id);
  }
  if (note.textContent !== text) note.textContent = text;
}

/** A name that is text stands first in its element; with children, these say it themselves. */
function put_text(/** @type {Entry} */ entry) {
  const { node, inner } = entry;
  const text = shape_of(node.role).naming === "text" && entry.children.length === 0 ? node.name : "";
  if (!entry.own_text && text) {
    entry.own_text = document.createTextNode(text);
    inner.prepend(entry.own_text);
  } else if (entry.own_text && entry.own_text.data !== text) {
    entry.own_text.data = text;
  }
}

/** What a person can change with one click: shown as the program has it. */
function put_state(/** @type {Entry} */ { node, element }, /** @type {ReturnType<typeof make_choices>} */ choices) {
  if (element instanceof HTMLInputElement) {
    element.checked = node.checked === true;
    element.indeterminate = node.checked === "mixed";
  } else if (element instanceof HTMLSelectElement) {
    choices.show(element, node);
  } else if (element instanceof HTMLTableCellElement) {
    element.colSpan = node.column_span ?? 1;
  }
}
