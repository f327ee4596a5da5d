// @ts-check
// The words that stand on the page before, and instead of, the program.

/** What went wrong, what to do now, and what to ask IT for. */
export class StartProblem extends Error {
  /** @param {string} why @param {string} next @param {string} [ask] */
  constructor(why, next, ask = "") {
    super(why);
    this.name = "StartProblem";
    this.next = next;
    this.ask = ask;
  }
}

/** "1.2 MB of 1.5 MB", for the words beside the bar. @param {number} done @param {number} total */
export function progress_words(done, total) {
  const mb = (/** @type {number} */ bytes) => (bytes / 1_000_000).toFixed(1);
  return total > 0 ? `${mb(Math.min(done, total))} MB of ${mb(total)} MB` : `${mb(done)} MB`;
}

/** @param {HTMLElement} page */
export function make_start_page(page) {
  const find = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
  const bar = /** @type {HTMLProgressElement} */ (find("start-progress"));
  return {
    /** @param {string} words */
    say: (words) => {
      find("start-step").textContent = words;
    },
    /** @param {number} done @param {number} total */
    progress: (done, total) => {
      if (total > 0) bar.max = total;
      if (total > 0) bar.value = Math.min(done, total);
      find("start-bytes").textContent = progress_words(done, total);
    },
    /** Replaces the bar by the reason and what to do. @param {unknown} error */
    fail: (error) => {
      const problem = error instanceof StartProblem ? error
        : new StartProblem("The workbook could not start.", "Reload the page. If that does not help, "
          + "plans kept in this browser can be saved from the rescue page.",
          `Technical detail: ${error instanceof Error ? error.message : String(error)}`);
      find("start-why").textContent = problem.message;
      find("start-next").textContent = problem.next;
      find("start-ask").textContent = problem.ask;
      find("start-ask").hidden = problem.ask === "";
      find("start-problem").hidden = false;
      find("start-loading").hidden = true;
      document.body.dataset.state = "failed";
      find("start-problem").focus();
    },
    leave: () => {
      page.hidden = true;
      document.body.dataset.state = "running";
    },
  };
}
