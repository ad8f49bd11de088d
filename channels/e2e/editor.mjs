import { WIDE } from "./lotse.mjs";

/** Somebody at the newsroom of a product, signed in, at one page. */
export async function sitDown(browser, base, username, hash) {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce" });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  const editor = new Editor(context, page);
  await page.goto(new URL(`/newsroom${hash}`, base).href);
  await page.getByLabel("Benutzername").fill(username);
  await page.getByLabel("Passwort").fill(process.env.STAFF_PASSWORD);
  await page.keyboard.press("Enter");
  await page.locator("#page-title").waitFor();
  return editor;
}

class Editor {
  constructor(context, page) {
    this.context = context;
    this.page = page;
    this.root = page.locator("buerger-lotse-newsroom .root");
    this.dialog = page.locator("dialog");
  }

  /** Writes the text of an aspect and waits until it is kept. */
  async write(part, aspect, text) {
    await this.page.locator(`#text-${part}-${aspect}`).fill(text);
    await this.page.locator(`[data-part="${part}"] .saving[data-saving="saved"]`).waitFor();
  }

  /** Takes a step that asks nothing, or has a word for it: `{ confirm, … }` with fields to fill by their labels. */
  async take(step, { confirm, ...fields } = {}) {
    await this.page.getByRole("button", { name: step, exact: true }).click();
    if (confirm === undefined) return;
    for (const [label, value] of Object.entries(fields)) await this.dialog.getByLabel(label).fill(value);
    await this.dialog.getByRole("button", { name: confirm, exact: true }).click();
    await this.dialog.waitFor({ state: "detached" });
  }

  /** The step is not offered. */
  async cannot(step) {
    return (await this.page.getByRole("button", { name: step, exact: true }).count()) === 0;
  }

  stands(part, state) {
    return this.page.locator(`[data-part="${part}"] .badge`, { hasText: state }).waitFor();
  }

  reads(text) {
    return this.root.getByText(text).first().waitFor();
  }

  go(hash) {
    return this.page.evaluate((to) => (location.hash = to), hash);
  }

  /** Calls the newsroom's door as this page may, with the cookie of whoever is signed in. */
  post(path, body) {
    return this.page.evaluate(
      async ([to, json]) => {
        const headers = { "Content-Type": "application/json" };
        const answer = await fetch(to, { method: "POST", headers, body: JSON.stringify(json) });
        return { status: answer.status, body: await answer.json() };
      },
      [path, body],
    );
  }
}
