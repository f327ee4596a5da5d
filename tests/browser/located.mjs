// Something on the page found by its role and accessible name, as a screen reader finds it.

const kTimeoutMs = 10_000;
const kPollMs = 25;

/** Roles of the accessibility tree that a test calls by another word. */
const kRoles = { choice: "combobox", text: "paragraph", column_header: "columnheader", row_header: "rowheader" };

export class Located {
  /** @param {import("./driver.mjs").Tab} tab @param {string} role @param {string | RegExp} [name] */
  constructor(tab, role, name) {
    this.tab = tab;
    this.role = /** @type {Record<string, string>} */ (kRoles)[role] ?? role;
    this.name = name;
  }

  toString() {
    return `${this.role}${this.name === undefined ? "" : ` ${this.name}`}`;
  }

  /** Every match now, in the order of the document. */
  async all() {
    const session = await this.session();
    const { root } = await session.send("DOM.getDocument", { depth: 0 });
    const { nodes } = await session.send("Accessibility.queryAXTree", {
      nodeId: root.nodeId,
      role: this.role,
      ...(typeof this.name === "string" ? { accessibleName: this.name } : {}),
    });
    const pattern = this.name instanceof RegExp ? this.name : null;
    return nodes.filter((node) => !node.ignored && (!pattern || pattern.test(String(node.name?.value ?? ""))));
  }

  async session() {
    // One session a tab: a new one each time would leave its DOM agent behind.
    const tab = /** @type {{ ax_session?: Promise<import("puppeteer-core").CDPSession> }} */ (this.tab);
    tab.ax_session ??= this.tab.page.createCDPSession();
    return tab.ax_session;
  }

  async count() {
    return (await this.all()).length;
  }

  async exists() {
    return (await this.count()) > 0;
  }

  /** The accessibility node, waited for. */
  async node() {
    const until = Date.now() + kTimeoutMs;
    for (;;) {
      const [found] = await this.all().catch(() => []);
      if (found) return found;
      if (Date.now() > until) throw new Error(`There is no ${this} on the page.`);
      await new Promise((resolve) => setTimeout(resolve, kPollMs));
    }
  }

  /** Waits until there is none. */
  async gone() {
    const until = Date.now() + kTimeoutMs;
    while (await this.exists()) {
      if (Date.now() > until) throw new Error(`There is still a ${this} on the page.`);
      await new Promise((resolve) => setTimeout(resolve, kPollMs));
    }
  }

  async wait() {
    await this.node();
    return this;
  }

  /** Calls a function in the page with the element. @template T @param {(element: any, argument: any) => T} work @param {unknown} [argument] @returns {Promise<T>} */
  async evaluate(work, argument) {
    const session = await this.session();
    const { backendDOMNodeId } = await this.node();
    const { object } = await session.send("DOM.resolveNode", { backendNodeId: backendDOMNodeId });
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId,
      functionDeclaration: `function (argument) { return (${work})(this, argument); }`,
      arguments: [{ value: argument }],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Scrolls it into view and gives its middle in page pixels. */
  async middle() {
    return this.evaluate((element) => {
      element.scrollIntoView({ block: "nearest", inline: "nearest" });
      const box = element.getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
  }

  /** A real click in its middle; fails when something else lies over it. */
  async click() {
    const { x, y } = await this.middle();
    const hit = await this.evaluate(
      (element, at) => {
        const top = document.elementFromPoint(at.x, at.y);
        return top !== null && (element.contains(top) || top.contains(element)) ? "" : `${top?.outerHTML.slice(0, 200)}`;
      },
      { x, y },
    );
    if (hit) throw new Error(`A click on ${this} would hit ${hit}`);
    await this.tab.page.mouse.click(x, y);
    await this.tab.idle();
  }

  async focus() {
    await this.evaluate((element) => element.focus());
  }

  /** Replaces the text of a field, as a person does: focus, select all, type. @param {string} text @param {string} [then] a key, such as "Enter" */
  async fill(text, then) {
    await this.focus();
    await this.tab.press("Control+a");
    if (text === "") await this.tab.press("Backspace");
    else await this.tab.type(text);
    if (then) await this.tab.press(then);
    await this.tab.idle();
  }

  /** Chooses an option of a list by its label. @param {string} label */
  async choose(label) {
    await this.evaluate((element, wanted) => {
      const option = [...element.options].find((each) => each.label === wanted);
      if (!option) throw new Error(`There is no option ${wanted}.`);
      element.focus();
      element.value = option.value;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }, label);
    await this.tab.idle();
  }

  /** @returns {Promise<string>} */
  async text() {
    return this.evaluate((element) => element.textContent);
  }

  /** @returns {Promise<string>} */
  async value() {
    return this.evaluate((element) => element.value);
  }

  /** @returns {Promise<boolean>} */
  async checked() {
    return this.evaluate((element) => element.checked);
  }

  /** @param {string} name @returns {Promise<string | null>} */
  async attribute(name) {
    return this.evaluate((element, key) => element.getAttribute(key), name);
  }
}
