import { after, afterEach, before, beforeEach } from "node:test";
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from "playwright-core";
import { FakeServer } from "../fake-server/fake-server.ts";
import { violationsOf } from "./accessibility.ts";
import { listenToLiveRegions } from "./live-regions.ts";

export const WIDE = { width: 1280, height: 800 };
export const SMALL = { width: 320, height: 640 };
/** What a window of 1280 by 1024 has at a zoom of 400 %. */
export const ZOOMED = { width: 320, height: 256 };

/** The page of Musterstadt, or another one, in a browser, and the widget on it. */
export class WidgetPage {
  readonly page: Page;
  readonly widget: Locator;
  readonly panel: Locator;
  readonly messages: Locator;
  readonly textarea: Locator;

  constructor(page: Page) {
    this.page = page;
    this.widget = page.locator("buerger-lotse");
    this.panel = this.widget.locator(".panel");
    this.messages = this.widget.locator(".message");
    this.textarea = this.widget.locator("textarea");
  }

  /** Opens the chat and waits for the greeting. */
  async open(): Promise<void> {
    await this.widget.locator(".opener").click();
    await this.messages.first().waitFor();
  }

  /** Asks, and waits for the answer. */
  async ask(text: string): Promise<Locator> {
    const count = await this.messages.count();
    await this.textarea.fill(text);
    await this.textarea.press("Enter");
    const answer = this.messages.nth(count + 1);
    await answer.waitFor();
    return answer;
  }

  async menu(entry: string): Promise<void> {
    await this.widget.locator("summary").click();
    await this.widget.getByRole("button", { name: entry }).click();
  }

  async switchRegister(): Promise<void> {
    const count = await this.messages.count();
    await this.widget.getByRole("switch").click();
    await this.messages.nth(count + 1).waitFor();
  }

  /** The texts of the messages, without their hidden sender names and states. */
  async texts(): Promise<readonly string[]> {
    return this.messages.locator(".bubble").allInnerTexts();
  }

  /** The class or id of the element that has the keyboard focus, inside the widget or on the page. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => {
      const outer = document.activeElement;
      const inner = outer?.shadowRoot?.activeElement ?? outer;
      return inner === null ? "" : inner.id || inner.className || inner.localName;
    });
  }

  async announced(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { announced: string[] }).announced);
  }

  /** Waits until something was announced that contains the text. */
  async waitForAnnouncement(text: string): Promise<void> {
    await this.page.waitForFunction(
      (part) => (window as unknown as { announced: string[] }).announced.some((said) => said.includes(part)),
      text,
    );
  }

  /** What axe finds, as lines to read; nothing is what we want. */
  async violations(exceptRules: readonly string[] = []): Promise<readonly string[]> {
    return violationsOf(this.page, exceptRules);
  }

  async overflowsSideways(): Promise<boolean> {
    return this.page.evaluate(() => {
      const panel = document.querySelector("buerger-lotse")?.shadowRoot?.querySelector(".panel");
      const boxes = [document.documentElement, ...(panel === null || panel === undefined ? [] : [panel])];
      return boxes.some((box) => box.scrollWidth > box.clientWidth);
    });
  }
}

/** What a test may wish. */
export interface PageWishes extends BrowserContextOptions {
  readonly path?: string;
}

/** A fresh fake server for each test of the file, and pages in the one browser of the run. */
export function setUpBrowser(): {
  readonly server: () => FakeServer;
  readonly visit: (wishes?: PageWishes) => Promise<WidgetPage>;
} {
  let browser: Browser;
  let server: FakeServer;
  let address: string;

  before(async () => {
    browser = await chromium.connect(process.env["BROWSER_ENDPOINT"] ?? "");
  });
  beforeEach(async () => {
    server = new FakeServer();
    address = await server.start();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await server.stop();
  });
  after(() => browser.close());

  return {
    server: () => server,
    async visit({ path = "/", ...options }: PageWishes = {}) {
      const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce", ...options });
      context.setDefaultTimeout(20_000);
      await context.addInitScript(listenToLiveRegions);
      const page = await context.newPage();
      await page.goto(address + path);
      return new WidgetPage(page);
    },
  };
}
