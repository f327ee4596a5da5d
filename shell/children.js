// @ts-check
// Keeps a parent's elements in the program's order without disturbing the one that has the focus:
// a focused element that is taken out of the document, or moved in it, loses the focus (and with it
// the place of a screen reader and the text being typed).

/**
 * Moves an element; where the browser can, with its focus and scroll position intact.
 * @param {Element} parent
 * @param {Element} element
 * @param {Node | null} before
 */
export function relocate(parent, element, before) {
  const focused = element.contains(document.activeElement) ? document.activeElement : null;
  if (parent.moveBefore && element.isConnected && parent.isConnected) {
    parent.moveBefore(element, before);
    return;
  }
  const scrolled = scroll_positions(element);
  parent.insertBefore(element, before);
  for (const [inner, left, top] of scrolled) inner.scrollTo(left, top);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** @param {Element} element @returns {[Element, number, number][]} */
function scroll_positions(element) {
  if (!element.isConnected) return [];
  return [element, ...element.querySelectorAll("[data-role=scroll]")]
    .filter((inner) => inner.scrollTop !== 0 || inner.scrollLeft !== 0)
    .map((inner) => [inner, inner.scrollLeft, inner.scrollTop]);
}

/**
 * Brings `wanted` into order under `parent`. Elements that are not wanted stay where they are: they
 * belong to a parent whose list follows, or are retired next.
 * @param {Element} parent
 * @param {Element[]} wanted
 */
export function order_children(parent, wanted) {
  const ours = new Set(wanted);
  const pinned = wanted.find(
    (element) => element.parentNode === parent && element.contains(document.activeElement),
  );
  /** @type {Element | null} */
  let after = null;
  for (let i = wanted.length - 1; i >= 0; i -= 1) {
    const element = wanted[i];
    const in_place = element.parentNode === parent && next_of(element, ours) === after;
    if (element !== pinned && !in_place) relocate(parent, element, after);
    after = element;
  }
}

/** @param {Element} element @param {Set<Element>} ours */
function next_of(element, ours) {
  let next = element.nextElementSibling;
  while (next && !ours.has(next)) next = next.nextElementSibling;
  return next;
}

/**
 * Takes an element out of the document; while the focus is inside it, only what has no part in that.
 * What is left is marked `data-leaving` and is for `sweep` to take once the focus has moved on.
 * @param {Element} top
 */
export function retire(top) {
  const focused = document.activeElement;
  if (!focused || !top.contains(focused)) {
    top.remove();
    return;
  }
  top.setAttribute("data-leaving", "");
  for (let inner = focused; inner !== top; inner = /** @type {Element} */ (inner.parentElement)) {
    for (const sibling of [...(inner.parentElement?.children ?? [])]) {
      if (sibling !== inner) sibling.remove();
    }
  }
}
