import type { ReactiveController, ReactiveControllerHost } from "lit";

const PAUSE = 100;
const FORGET_AFTER = 15_000;

/**
 * The text of a live region. A screen reader says a text only when it changes: so the region is emptied first and filled
 * a moment later. What is only to be heard is forgotten after a while: nobody should find it when reading the page.
 */
export class LiveText implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isLasting: boolean;
  #text = "";
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** A lasting text is one that is also shown: it stays until it is cleared. */
  constructor(host: ReactiveControllerHost, isLasting = false) {
    this.#host = host;
    this.#isLasting = isLasting;
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  /** Says the text; what comes within the pause is said together. */
  say(text: string): void {
    this.#waiting.push(text);
    this.#show("");
    this.#after(PAUSE, () => {
      this.#show(this.#waiting.join(" "));
      this.#waiting = [];
      if (!this.#isLasting) {
        this.#after(FORGET_AFTER, () => this.#show(""));
      }
    });
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
    this.#show("");
  }

  hostDisconnected(): void {
    this.clear();
  }

  #show(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }

  #after(milliseconds: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, milliseconds);
  }
}
