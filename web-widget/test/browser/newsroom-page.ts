import type { Locator, Page } from "playwright-core";
import { PASSWORD } from "../fake-server/desk-samples.ts";
import { violationsOf } from "./accessibility.ts";
import type { PageWishes, WidgetPage } from "./widget-page.ts";

export const PARKING = "bewohnerparkausweis";

/** The editors' workplace in a browser. */
export class NewsroomPage {
  readonly page: Page;
  readonly root: Locator;
  readonly dialog: Locator;
  readonly title: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator("buerger-lotse-newsroom .root");
    this.dialog = page.locator("dialog");
    this.title = page.locator("#page-title");
  }

  /** Opens a page of the newsroom and signs in. */
  static async open(
    visit: (wishes?: PageWishes) => Promise<WidgetPage>,
    wishes: PageWishes & { readonly username?: string; readonly hash?: string } = {},
  ): Promise<NewsroomPage> {
    const { username = "redaktion", hash = "", ...others } = wishes;
    const newsroom = new NewsroomPage((await visit({ path: `/newsroom${hash}`, ...others })).page);
    await newsroom.signIn(username);
    await newsroom.title.waitFor();
    return newsroom;
  }

  async signIn(username: string, password = PASSWORD): Promise<void> {
    await this.page.getByLabel("Benutzername").fill(username);
    await this.page.getByLabel("Passwort").fill(password);
    await this.page.keyboard.press("Enter");
  }

  async goTo(hash: string): Promise<void> {
    await this.page.evaluate((to) => (location.hash = to), hash);
    await this.page.waitForFunction(
      (to) =>
        location.hash === to &&
        document.querySelector("buerger-lotse-newsroom")?.shadowRoot?.activeElement?.id === "page-title",
      hash,
    );
  }

  /** The text of an aspect in a register. */
  text(register: "de" | "de-x-leicht", aspect: string): Locator {
    return this.page.locator(`#text-${register}-${aspect}`);
  }

  /** Writes a text once its part is there. */
  async write(register: "de" | "de-x-leicht", aspect: string, text: string): Promise<void> {
    await this.text(register, aspect).fill(text);
  }

  saving(part: string): Locator {
    return this.page.locator(`[data-part="${part}"] .saving`);
  }

  async isSaved(part: string): Promise<void> {
    await this.page.locator(`[data-part="${part}"] .saving[data-saving="saved"]`).waitFor();
  }

  step(name: string): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  async state(part: string, name: string): Promise<void> {
    await this.page.locator(`[data-part="${part}"] .badge`, { hasText: name }).waitFor();
  }

  async confirm(name: string): Promise<void> {
    await this.dialog.getByRole("button", { name, exact: true }).click();
  }

  async dialogGone(): Promise<void> {
    await this.dialog.waitFor({ state: "detached" });
  }

  async waitFor(text: string): Promise<void> {
    await this.root.getByText(text).first().waitFor();
  }

  /** The id of the element that has the keyboard focus, or else its class. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner === null || inner === undefined ? "" : inner.id || inner.className || inner.localName;
    });
  }

  async waitForFocus(id: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner?.id === wanted || inner?.getAttribute("data-step") === wanted;
    }, id);
  }

  async announced(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { announced: string[] }).announced);
  }

  async waitForAnnouncement(text: string): Promise<void> {
    await this.page.waitForFunction(
      (part) => (window as unknown as { announced: string[] }).announced.some((said) => said.includes(part)),
      text,
    );
  }

  async violations(exceptRules: readonly string[] = []): Promise<readonly string[]> {
    return violationsOf(this.page, exceptRules);
  }

  async overflowsSideways(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const root = document.querySelector("buerger-lotse-newsroom")?.shadowRoot;
      const boxes = [document.documentElement, ...(root?.querySelectorAll(".root, .page, dialog") ?? [])];
      return boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.className || box.localName);
    });
  }
}
