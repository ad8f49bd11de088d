import { createRequire } from "node:module";

// The browser and axe are those of the widget's own tests.
const require = createRequire(new URL("../../web-widget/package.json", import.meta.url));
const { chromium } = require("playwright-core");
const sparticuz = await import(require.resolve("@sparticuz/chromium"));
const axeSource = require("axe-core").source;

export const BASE_URL = process.env.BASE_URL;
export const WIDE = { width: 1280, height: 800 };
export const SMALL = { width: 320, height: 640 };

export async function launch() {
  const executablePath = await sparticuz.default.executablePath();
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--font-render-hinting=none"],
  });
}

/** Musterstadt's page with the widget, and everything that must not happen there. */
export async function visit(browser, options = {}) {
  const context = await browser.newContext({
    viewport: WIDE,
    reducedMotion: "reduce",
    ...options,
  });
  context.setDefaultTimeout(30_000);
  await context.addInitScript(() => {
    window.policyViolations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      window.policyViolations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  const lotse = new Lotse(context, page);
  await page.goto(BASE_URL);
  return lotse;
}

class Lotse {
  complaints = [];
  requests = [];
  sockets = [];

  constructor(context, page) {
    this.context = context;
    this.page = page;
    this.widget = page.locator("buerger-lotse");
    this.messages = this.widget.locator(".message");
    this.textarea = this.widget.locator("textarea");
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("websocket", (socket) => this.sockets.push(socket.url()));
  }

  async open() {
    await this.widget.locator(".opener").click();
    await this.messages.first().waitFor();
  }

  /** Asks, and gives the answer. */
  async ask(text) {
    const count = await this.messages.count();
    await this.textarea.fill(text);
    await this.textarea.press("Enter");
    const answer = this.messages.nth(count + 1);
    await answer.waitFor();
    return answer;
  }

  async switchRegister() {
    const count = await this.messages.count();
    await this.widget.getByRole("switch").click();
    const answer = this.messages.nth(count + 1);
    await answer.waitFor();
    return answer;
  }

  texts() {
    return this.messages.locator(".bubble").allInnerTexts();
  }

  /** What axe finds, as lines to read. */
  async violations() {
    await this.page.evaluate(axeSource);
    const found = await this.page.evaluate(() =>
      window.axe.run({
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      }),
    );
    return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target}`));
  }

  policyViolations() {
    return this.page.evaluate(() => window.policyViolations);
  }

  /** Addresses of requests and sockets that went anywhere else than to our server. */
  foreignRequests() {
    const own = new URL(BASE_URL).host;
    return [...this.requests, ...this.sockets].filter((url) => !url.startsWith("data:") && new URL(url).host !== own);
  }

  close() {
    return this.context.close();
  }
}
