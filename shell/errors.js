// @ts-check
// Errors of the page itself: shown in words, logged, never swallowed.

/** @param {unknown} error */
export function words_of(error) {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return String(error ?? "no details");
}

/** Shows each error once on a bar over everything. */
export function make_error_bar() {
  const bar = /** @type {HTMLElement} */ (document.getElementById("errors"));
  const list = /** @type {HTMLElement} */ (document.getElementById("errors-list"));
  const button = (/** @type {string} */ id) => /** @type {HTMLButtonElement} */ (document.getElementById(id));
  const shown = new Set();

  /** @param {string} sentence what this means to the person @param {unknown} error */
  const show = (sentence, error) => {
    console.error(sentence, error);
    const text = `${sentence} (${words_of(error)})`;
    if (shown.has(text)) return;
    shown.add(text);
    const line = document.createElement("li");
    line.textContent = text;
    list.append(line);
    bar.hidden = false;
  };

  button("errors-close").addEventListener("click", () => {
    bar.hidden = true;
    shown.clear();
    list.replaceChildren();
  });
  button("errors-reload").addEventListener("click", () => location.reload());
  button("errors-copy").addEventListener("click", () => {
    navigator.clipboard?.writeText(list.innerText).catch((error) => console.warn(error));
  });

  const sentence = "Something in the page went wrong. What the status line calls saved is saved.";
  window.addEventListener("error", (event) => {
    // A ResizeObserver that answers a frame late is no fault.
    if (event.message?.includes("ResizeObserver loop")) return;
    show(sentence, event.error ?? event.message);
  });
  window.addEventListener("unhandledrejection", (event) => show(sentence, event.reason));
  return show;
}
