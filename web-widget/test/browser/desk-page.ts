import type { Locator, Page } from "playwright-core";
import { PASSWORD } from "../fake-server/desk-samples.ts";
import { violationsOf } from "./accessibility.ts";
import type { PageWishes, WidgetPage } from "./widget-page.ts";

/** The agents' workplace in a browser. */
export class DeskPage {
  readonly page: Page;
  readonly root: Locator;
  readonly log: Locator;
  readonly messages: Locator;
  readonly answer: Locator;
  readonly queue: Locator;
  readonly own: Locator;
  readonly callbacks: Locator;
  readonly calls: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator("buerger-lotse-desk .root");
    this.log = page.getByRole("log");
    this.messages = this.log.locator(".message");
    this.answer = page.getByLabel("Ihre Antwort");
    this.queue = page.locator("section", { has: page.locator("#queue-title") });
    this.own = page.locator("section", { has: page.locator("#own-title") });
    this.callbacks = page.locator("section", { has: page.locator("#callback-title") });
    this.calls = page.locator("section", { has: page.locator("#call-title") });
    this.dialog = page.locator("dialog");
  }

  /** Opens the workplace and signs in. */
  static async open(
    visit: (wishes?: PageWishes) => Promise<WidgetPage>,
    wishes: PageWishes & { readonly username?: string } = {},
  ): Promise<DeskPage> {
    const { username = "agentin", ...others } = wishes;
    const desk = new DeskPage((await visit({ path: "/desk", ...others })).page);
    await desk.signIn(username);
    const opened = desk.page.getByRole("heading", { name: /^(Warteschlange|Gerade jetzt)/ });
    await opened.or(desk.log).first().waitFor({ state: "attached" });
    return desk;
  }

  async signIn(username: string, password = PASSWORD): Promise<void> {
    await this.page.getByLabel("Benutzername").fill(username);
    await this.page.getByLabel("Passwort").fill(password);
    await this.page.keyboard.press("Enter");
  }

  /** Takes the next chat, and waits until it stands open with the cursor in its answer. */
  async claimNext(): Promise<void> {
    await this.page.getByRole("button", { name: "Nächsten Chat annehmen" }).click();
    await this.page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.id === "message",
      undefined,
    );
  }

  /** Writes as soon as no dialog holds the keyboard any more, and sends. */
  async say(text: string): Promise<void> {
    await this.dialog.waitFor({ state: "hidden" });
    await this.answer.fill(text);
    await this.answer.press("Enter");
  }

  async waitFor(text: string): Promise<void> {
    await this.root.getByText(text).first().waitFor();
  }

  async button(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** The id or class of the element that has the keyboard focus. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return (inner?.id ?? "") ? (inner?.id ?? "") : (inner?.className ?? document.activeElement?.localName ?? "");
    });
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
      const root = document.querySelector("buerger-lotse-desk")?.shadowRoot;
      const boxes = [document.documentElement, ...(root?.querySelectorAll(".root, .desk > *, .log, dialog") ?? [])];
      return boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).map((box) => box.className || box.localName);
    });
  }
}
