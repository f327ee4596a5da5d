// @ts-check
// The plain page: the same program, and what it announces as ordinary text, tables and forms, with no
// canvas. For whom the canvas does not work, and for paper.

import { dom_id, note_of } from "./elements.js";

/** @import { SemanticNode } from "./types.js" */

export const kIsPlain = typeof location !== "undefined" && new URLSearchParams(location.search).has("plain");

// The size that the program lays its screens out for: wide enough that tables stay tables.
export const kPlainSize = { width: 1280, height: 800, scale: 1 };

// On the canvas these have their names and notes drawn beside them.
const kLabelled = ["textbox", "multiline", "choice", "checkbox", "image", "progress"];

/** Puts a place for name and note around an element that does not show its own. @param {SemanticNode} node @param {HTMLElement} element */
export function with_words(node, element) {
  if (!kLabelled.includes(node.role)) return element;
  const outer = document.createElement("div");
  outer.className = "plain-field";
  const is_field = node.role !== "image" && node.role !== "progress";
  const label = document.createElement(is_field ? "label" : "p");
  if (label instanceof HTMLLabelElement) label.htmlFor = dom_id(node.id);
  // It is said with the element already.
  else label.setAttribute("aria-hidden", "true");
  const note = document.createElement("p");
  note.setAttribute("aria-hidden", "true");
  note.className = "plain-note";
  outer.append(...(node.role === "checkbox" ? [element, label] : [label, element]), note);
  return outer;
}

/** @param {HTMLElement} outer @param {SemanticNode} node */
export function show_words(outer, node) {
  if (!kLabelled.includes(node.role)) return;
  const [label, note] = outer.querySelectorAll(":scope > label, :scope > p");
  const value = node.role === "progress" && node.value !== undefined ? `: ${node.value}` : "";
  put(label, node.name + value);
  put(note, note_of(node));
  note.classList.toggle("plain-wrong", Boolean(node.error));
}

/** @param {Element} element @param {string} text */
function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Makes the page the plain one. @param {HTMLElement} mirror */
export function begin_plain(mirror) {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("plain.css", import.meta.url).href;
  document.head.append(style);
  document.body.classList.add("plain");
  mirror.className = "plain-page";
}

/** Links from each version of the page to the other keep the plan and the screen. */
export function link_versions() {
  for (const link of document.querySelectorAll("[data-version]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const search = link instanceof HTMLElement && link.dataset.version === "plain" ? "?plain" : "";
      location.assign(location.pathname + search + location.hash);
    });
  }
}
