import type { FakeServer } from "../fake-server/fake-server.ts";
import { SMALL, type PageWishes, type WidgetPage } from "./widget-page.ts";
import type { Locator } from "playwright-core";

const PATIENCE = 20_000;

/** More than a screen shows. */
export const LONG = Array.from({ length: 30 }, (_, index) => `Das ist Satz ${index + 1} einer langen Nachricht.`).join(
  "\n",
);

/** A person who takes the chat and writes while the citizen reads a long answer, and what the widget tells of it. */
export class WritingAgent {
  readonly #server: () => FakeServer;
  readonly #visit: (wishes?: PageWishes) => Promise<WidgetPage>;

  constructor(server: () => FakeServer, visit: (wishes?: PageWishes) => Promise<WidgetPage>) {
    this.#server = server;
    this.#visit = visit;
  }

  /** The answer is message 3, in sight from its beginning; the agent's is message 4. */
  async interrupts(wishes: PageWishes = {}, text = "Guten Tag, was kann ich tun?"): Promise<WidgetPage> {
    const lotse = await this.#visit({ viewport: SMALL, ...wishes });
    await lotse.open();
    await lotse.ask("Was kostet ein Personalausweis?");
    await this.isTold(3);
    this.#server().conversation.setStatus("agent");
    this.writes(text);
    await lotse.messages.nth(3).waitFor();
    return lotse;
  }

  writes(text: string): void {
    this.#server().conversation.say("agent", text, "Ayla Demir");
  }

  /** The messages that the widget has told as seen. */
  get told(): readonly number[] {
    return this.#frames.flatMap(({ type, seq }) => (type === "seen" && seq !== undefined ? [seq] : []));
  }

  /** Waits until a message is told as seen. */
  async isTold(seq: number): Promise<void> {
    await this.#until(`message ${seq} is told as seen`, () => this.told.includes(seq));
  }

  /** Waits until everything is here that the widget has told so far: this comes after it. */
  async hasHeardAll(lotse: WidgetPage): Promise<void> {
    await lotse.widget.getByText("Sie schreiben jetzt mit einem Menschen.").waitFor();
    // Typing is told once in a few seconds only.
    const isTyping = () => this.#frames.some(({ type }) => type === "typing");
    await this.#until("typing is told", isTyping, () => lotse.textarea.pressSequentially("a"));
  }

  get #frames(): readonly { readonly type: string; readonly seq?: number }[] {
    return this.#server().conversation.framesIn;
  }

  async #until(what: string, isSo: () => boolean, meanwhile = () => Promise.resolve()): Promise<void> {
    const limit = Date.now() + PATIENCE;
    while (!isSo()) {
      if (Date.now() > limit) {
        throw new Error(`not within ${PATIENCE} ms: ${what}; told as seen: ${this.told.join(", ")}`);
      }
      await meanwhile();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** The button that leads to a message below. */
export function newsButton(lotse: WidgetPage): Locator {
  return lotse.widget.getByRole("button", { name: "Neue Nachricht" });
}
