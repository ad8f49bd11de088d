import { BASE_URL, WIDE } from "./lotse.mjs";

/** An agent at the workplace, signed in and available. */
export async function sitDown(browser, username, options = {}) {
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
  const agent = new Agent(context, page);
  await page.goto(new URL("/desk", BASE_URL).href);
  await page.getByLabel("Benutzername").fill(username);
  await page.getByLabel("Passwort").fill(process.env.STAFF_PASSWORD);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Warteschlange" }).waitFor({ state: "attached" });
  return agent;
}

class Agent {
  constructor(context, page) {
    this.context = context;
    this.page = page;
    this.queue = page.locator("section", { has: page.locator("#queue-title") });
    this.messages = page.getByRole("log").locator(".message");
    this.answer = page.getByLabel("Ihre Antwort");
    this.dialog = page.locator("dialog");
  }

  /** Waits until the chat with these last words waits, and takes it by keyboard. */
  async claim(words) {
    const entry = this.queue.getByRole("listitem").filter({ hasText: words }).getByRole("button");
    await entry.first().focus();
    await this.page.keyboard.press("Enter");
    await this.page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.id === "message");
  }

  /** Writes into the field that has the focus, and sends. */
  async say(text) {
    await this.answer.focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.messages.getByText(text).last().waitFor();
  }

  reads(text) {
    return this.messages.getByText(text).first().waitFor();
  }

  policyViolations() {
    return this.page.evaluate(() => window.policyViolations);
  }
}
