// @ts-check
// What the fields hold in which one of several is chosen.
//
// A list that many of them share is told once, by a key, and put into a field where somebody is about to
// choose: in all of them it would be thousands of elements. Until then a field holds what it has chosen.

/** @import { Choices, SemanticNode } from "./types.js" */

/**
 * @param {HTMLElement} root
 * @param {(element: Element) => SemanticNode | undefined} node_of
 */
export function make_choices(root, node_of) {
  /** @type {Map<string, Choices>} */
  const lists = new Map();

  /** @param {HTMLSelectElement} element @param {SemanticNode} node @param {boolean} is_whole */
  const show = (element, node, is_whole = element === document.activeElement) => {
    const list = node.options_key === undefined ? node.options ?? [] : lists.get(node.options_key) ?? [];
    const is_all = is_whole || node.options_key === undefined;
    put(element, is_all ? list : list.filter(({ value }) => value === node.value), node);
  };

  for (const about_to_choose of ["pointerdown", "focusin"]) {
    root.addEventListener(about_to_choose, ({ target }) => {
      const node = target instanceof HTMLSelectElement ? node_of(target) : undefined;
      if (node?.options_key !== undefined) show(/** @type {HTMLSelectElement} */ (target), node, true);
    }, { capture: true });
  }

  return {
    show,
    /** @param {Record<string, Choices>} changed */
    set: (changed) => {
      for (const [key, list] of Object.entries(changed)) lists.set(key, list);
    },
  };
}

/** @param {HTMLSelectElement} element @param {Choices} choices @param {SemanticNode} node */
function put(element, choices, node) {
  const same =
    element.options.length === choices.length &&
    choices.every(({ value, label }, i) => {
      const shown = element.options[i];
      return shown.value === value && shown.label === label;
    });
  if (!same) element.replaceChildren(...choices.map(({ value, label }) => new Option(label, value)));
  const value = String(node.value ?? "");
  if (element.value !== value) element.value = value;
}
