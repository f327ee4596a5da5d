// @ts-check
// Which element stands for which role of the semantic tree, and what its attributes are.
//
// Everything here is a pure function of a node, so that it can be tested without a browser.

/** @import { Role, SemanticNode } from "./types.js" */

/**
 * @typedef {object} Shape
 * @property {string} tag
 * @property {string} [aria] an explicit ARIA role: where the element alone does not carry it, or where
 *   absolute positioning takes it away (tables and lists)
 * @property {string} [type] of an input or a button
 * @property {"press" | "toggle" | "choose" | "text"} [acts] what a person can do with it
 * @property {"text" | "label"} naming the name is its text, or a label on a container
 */

/** @type {Record<Role, Shape>} */
const kShapes = {
  root: { tag: "div", naming: "label" },
  banner: { tag: "header", aria: "banner", naming: "label" },
  navigation: { tag: "nav", naming: "label" },
  main: { tag: "main", naming: "label" },
  complementary: { tag: "aside", aria: "complementary", naming: "label" },
  contentinfo: { tag: "footer", aria: "contentinfo", naming: "label" },
  region: { tag: "section", aria: "region", naming: "label" },
  group: { tag: "div", aria: "group", naming: "label" },
  form: { tag: "form", aria: "form", naming: "label" },
  heading: { tag: "h2", naming: "text" },
  text: { tag: "p", naming: "text" },
  list: { tag: "ul", aria: "list", naming: "label" },
  list_item: { tag: "li", aria: "listitem", naming: "text" },
  button: { tag: "button", type: "button", acts: "press", naming: "text" },
  link: { tag: "a", aria: "link", acts: "press", naming: "text" },
  checkbox: { tag: "input", type: "checkbox", acts: "toggle", naming: "label" },
  choice: { tag: "select", acts: "choose", naming: "label" },
  textbox: { tag: "input", type: "text", acts: "text", naming: "label" },
  multiline: { tag: "textarea", acts: "text", naming: "label" },
  table: { tag: "table", aria: "table", naming: "label" },
  row_group: { tag: "tbody", aria: "rowgroup", naming: "label" },
  row: { tag: "tr", aria: "row", naming: "label" },
  column_header: { tag: "th", aria: "columnheader", naming: "text" },
  row_header: { tag: "th", aria: "rowheader", naming: "text" },
  cell: { tag: "td", aria: "cell", naming: "text" },
  dialog: { tag: "div", aria: "dialog", naming: "label" },
  status: { tag: "div", aria: "status", naming: "text" },
  alert: { tag: "div", aria: "alert", naming: "text" },
  image: { tag: "div", aria: "img", naming: "label" },
  progress: { tag: "div", aria: "progressbar", naming: "label" },
  scroll: { tag: "div", naming: "label" },
  tooltip: { tag: "div", aria: "tooltip", naming: "text" },
  menu: { tag: "div", aria: "menu", naming: "label" },
  menu_item: { tag: "button", type: "button", aria: "menuitem", acts: "press", naming: "text" },
  tab_list: { tag: "div", aria: "tablist", naming: "label" },
  tab: { tag: "button", type: "button", aria: "tab", acts: "press", naming: "text" },
};

/** @param {string} role @returns {Shape} */
export function shape_of(role) {
  return kShapes[/** @type {Role} */ (role)] ?? kShapes.group;
}

/** @param {SemanticNode} node */
export function tag_of(node) {
  if (node.role === "heading") return `h${Math.min(6, Math.max(1, node.level ?? 2))}`;
  return shape_of(node.role).tag;
}

/** What a click, Enter or Space on this node does; null when it only shows something. */
export function action_kind(/** @type {SemanticNode} */ node) {
  if (node.role === "row") return node.pressable ? "press" : null;
  return shape_of(node.role).acts ?? null;
}

/** The id of the mirrored element, for aria references. */
export function dom_id(/** @type {string} */ id) {
  return `node:${id}`;
}

/** The id of the hidden sentence that describes a node. */
export function note_id(/** @type {string} */ id) {
  return `note:${id}`;
}

/** What is read out after name and value: what is wrong, then the unit, then the explanation. */
export function note_of(/** @type {SemanticNode} */ node) {
  const parts = [node.error, node.role === "textbox" ? node.hint : "", node.description];
  return parts.filter(Boolean).join(" ");
}

/** "Ctrl+Shift+Z" as aria-keyshortcuts wants it. */
export function aria_keys(/** @type {string} */ keys) {
  return keys.replace(/\bCtrl\b/g, "Control").replace(/\bCmd\b/g, "Meta");
}

const flag = (/** @type {unknown} */ value) => (value === undefined ? null : String(value));

/**
 * Every attribute that the mirror ever sets on an element, null where it must be absent.
 * @param {SemanticNode} node
 * @param {boolean} has_children a container of other nodes takes no name from its own text
 * @returns {Record<string, string | null>}
 */
export function attributes_of(node, has_children) {
  const shape = shape_of(node.role);
  const kind = action_kind(node);
  const labelled = node.role === "scroll" ? is_sideways(node)
    : shape.naming === "label" || (has_children && kind === "press");
  const note = note_of(node);
  /** @type {Record<string, string | null>} */
  const attributes = {
    role: aria_role(node),
    type: shape.type ?? null,
    "aria-label": labelled && node.name && !node.label_id ? node.name : null,
    "aria-labelledby": node.label_id ? dom_id(node.label_id) : null,
    "aria-describedby": note ? note_id(node.id) : null,
    "aria-invalid": node.error ? "true" : null,
    "aria-pressed": flag(node.pressed),
    "aria-checked": node.role === "menu_item" ? flag(node.checked) : null,
    "aria-expanded": flag(node.expanded),
    "aria-selected": node.role === "tab" ? String(node.selected ?? false)
      : node.role === "row" ? flag(node.selected) : null,
    "data-press": node.role === "row" && node.pressable ? "" : null,
    "aria-current": node.current === true ? "page" : node.current ? String(node.current) : null,
    "aria-disabled": node.disabled ? "true" : null,
    "aria-required": node.required ? "true" : null,
    "aria-keyshortcuts": node.keys ? aria_keys(node.keys) : null,
    "aria-rowcount": flag(node.row_count),
    "aria-colcount": flag(node.column_count),
    "aria-rowindex": flag(node.row_index),
    "aria-colindex": flag(node.column_index),
    "aria-colspan": flag(node.column_span),
    "aria-sort": node.sort ?? null,
    "aria-live": node.live ?? null,
    "aria-modal": node.modal ? "true" : null,
    "aria-valuenow": node.role === "progress" ? flag(node.now) : null,
    "aria-valuemin": node.role === "progress" ? flag(node.min ?? 0) : null,
    "aria-valuemax": node.role === "progress" ? flag(node.max ?? 100) : null,
    "aria-valuetext": node.role === "progress" ? flag(node.value) : null,
    "aria-readonly": node.role === "choice" && node.read_only ? "true" : null,
    href: node.role === "link" && node.href?.startsWith("#") ? node.href : null,
    scope: node.role === "column_header" ? "col" : node.role === "row_header" ? "row" : null,
    tabindex: tab_index(node),
  };
  if (kind === "text") Object.assign(attributes, text_attributes(node));
  return attributes;
}

// A table that is wider than its place is a part to know of. What scrolls up and down is not: it would
// be named twice, as what it is in and as itself, and on a narrow screen holds all other landmarks.
const is_sideways = (/** @type {SemanticNode} */ node) =>
  node.role === "scroll" && node.name !== "" && (node.content?.[0] ?? 0) > node.rect[2];

/** @param {SemanticNode} node */
function aria_role(node) {
  if (is_sideways(node)) return "region";
  if (node.role === "menu_item" && node.checked !== undefined) return "menuitemcheckbox";
  return shape_of(node.role).aria ?? null;
}

/** @param {SemanticNode} node */
function tab_index(node) {
  // A link without an address is focusable only when told so; what takes focus by request, likewise.
  if (node.role === "link") return "0";
  const by_request = ["heading", "main", "dialog", "region", "alert", "cell", "row_header"];
  return by_request.includes(node.role) ? "-1" : null;
}

/** @param {SemanticNode} node @returns {Record<string, string | null>} */
function text_attributes(node) {
  const prose = node.role === "multiline" || (node.input ?? "text") === "text";
  const modes = { text: null, decimal: "decimal", numeric: "numeric", date: null, search: "search" };
  return {
    inputmode: modes[node.input ?? "text"],
    enterkeyhint: node.input === "search" ? "search" : null,
    maxlength: node.max_length ? String(node.max_length) : null,
    // On numbers the hint is the unit, which is drawn beside the field.
    placeholder: prose || node.input === "search" ? node.hint ?? null : null,
    readonly: node.read_only || node.disabled ? "" : null,
    spellcheck: prose ? "true" : "false",
    autocomplete: node.autofill ?? "off",
  };
}
