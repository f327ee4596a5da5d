// @ts-check
// Text is edited in the browser's own fields. This module knows what the program last gave, what the
// person has typed since, and when that becomes a request.

/** @import { Request, SemanticNode } from "./types.js" */
/** @typedef {HTMLInputElement | HTMLTextAreaElement} TextField */

/**
 * @typedef {object} TextState
 * @property {SemanticNode} node
 * @property {string} base what the program knows: given by it, or already sent to it
 */

const kWeights = { regular: "400", semibold: "600", bold: "700" };

/** @param {unknown} element @returns {element is TextField} */
export function is_text_field(element) {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.type === "text")
  );
}

/** @param {(request: Request) => void} send @param {boolean} [is_plain] the fields look like the page's own */
export function make_text_entry(send, is_plain = false) {
  /** @type {WeakMap<Element, TextState>} */
  const states = new WeakMap();

  const field = () => {
    const focused = document.activeElement;
    return is_text_field(focused) && states.has(focused) ? focused : null;
  };

  /** @param {TextField} element */
  const changed = (element) => {
    const state = states.get(element);
    return state !== undefined && element.value !== state.base;
  };

  /** @param {TextField} element */
  const commit = (element) => {
    const state = states.get(element);
    if (!state || !changed(element)) return;
    state.base = element.value;
    send({ id: state.node.id, action: "set", value: element.value });
  };

  return {
    /**
     * Takes the program's node into its field. What a person is typing is never overwritten.
     * @param {TextField} element
     * @param {SemanticNode} node
     */
    update(element, node) {
      const value = String(node.value ?? "");
      const state = states.get(element);
      const typing = element === document.activeElement && changed(element);
      if (!typing) {
        if (element.value !== value) put_value(element, value);
        states.set(element, { node, base: value });
      } else if (state) {
        state.node = node;
      }
      if (is_plain) return;
      const style = element.style;
      style.fontWeight = kWeights[node.font ?? "regular"];
      style.fontSize = `${node.size ?? 16}px`;
      style.textAlign = node.align ?? "left";
      style.setProperty("--field-colour", node.colour ?? "#212b32");
      style.setProperty("--field-background", node.background ?? "#ffffff");
    },

    /** Shows again what the program holds, when it did not take what was sent. */
    settle(/** @type {TextField} */ element) {
      const state = states.get(element);
      if (!state || (element === document.activeElement && changed(element))) return;
      const value = String(state.node.value ?? "");
      state.base = value;
      if (element.value !== value) put_value(element, value);
    },

    on_input(/** @type {TextField} */ element) {
      const state = states.get(element);
      if (!state?.node.live_typing && !state?.node.previews) return;
      if (state.node.live_typing) state.base = element.value;
      send({ id: state.node.id, action: "typing", value: element.value });
    },

    /** @param {TextField} element @param {KeyboardEvent} event */
    on_key(element, event) {
      if (event.isComposing) return;
      if (event.key === "Enter" && (element instanceof HTMLInputElement || event.ctrlKey)) {
        const state = states.get(element);
        if (state?.node.live_typing) send({ id: state.node.id, action: "set", value: element.value });
        else commit(element);
        event.preventDefault();
      } else if (event.key === "Escape" && changed(element)) {
        const state = /** @type {TextState} */ (states.get(element));
        put_value(element, state.base);
        send({ id: state.node.id, action: "cancel" });
        event.preventDefault();
        event.stopPropagation();
      }
    },

    commit,
    field,
    is_changed: () => {
      const focused = field();
      if (!focused) return false;
      // A search is never committed: what stands in it was typed, and its undo is the field's.
      const is_search = states.get(focused)?.node.live_typing === true && focused.value !== "";
      return is_search || changed(focused);
    },
    commit_focused: () => {
      const focused = field();
      if (focused) commit(focused);
    },
  };
}

/** Sets the text without moving a caret that is in it. @param {TextField} element @param {string} value */
function put_value(element, value) {
  // In a table what is typed next replaces what came back, as when the cell got the focus.
  if (element === document.activeElement && element.closest("[data-role=row]")) {
    element.value = value;
    return element.select();
  }
  const caret = element === document.activeElement ? element.selectionStart : null;
  element.value = value;
  if (caret !== null) element.setSelectionRange(Math.min(caret, value.length), caret);
}
