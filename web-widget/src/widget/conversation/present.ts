import type { Entry, OwnEntry } from "./entry.ts";
import { Exchange } from "./exchange.ts";
import type { ExchangeListener } from "./exchange-surroundings.ts";
import { Marks } from "./marks.ts";
import type { SessionSurroundings } from "./session.ts";
import type { Remembered } from "./tab-memory.ts";

/** The conversation that goes on in this tab, what the citizen has marked in it, and what was said before it. */
export class Present {
  readonly #surroundings: SessionSurroundings;
  readonly #listener: ExchangeListener;
  #past: readonly Entry[] = [];
  #conversations = 0;
  #exchange: Exchange;
  #marks: Marks;

  constructor(surroundings: SessionSurroundings, listener: ExchangeListener) {
    this.#surroundings = surroundings;
    this.#listener = listener;
    this.#exchange = this.#newExchange();
    this.#marks = this.#newMarks({});
  }

  get exchange(): Exchange {
    return this.#exchange;
  }

  get marks(): Marks {
    return this.#marks;
  }

  get past(): readonly Entry[] {
    return this.#past;
  }

  /** How many conversations there have been in this tab. */
  get count(): number {
    return this.#conversations;
  }

  /** What the tab remembers of the conversation that goes on. */
  resume(unsent: readonly OwnEntry[], marks: Pick<Remembered, "rated" | "ticked">): void {
    this.#exchange.takeOver(unsent);
    this.#marks = this.#newMarks(marks);
  }

  /** Another conversation takes its place. */
  leave(past: readonly Entry[]): void {
    this.#exchange.hangUp();
    this.#past = past;
    this.#marks = this.#newMarks({});
    this.#exchange = this.#newExchange();
    this.#surroundings.memory.forgetConversation();
  }

  /** So that a reload of the page loses nothing. */
  keep(): void {
    this.#surroundings.memory.update({ unsent: this.#exchange.unsent, ...this.#marks.kept });
  }

  #newExchange(): Exchange {
    this.#conversations += 1;
    return new Exchange(this.#surroundings, this.#listener, `${this.#conversations}-`);
  }

  #newMarks(marks: Pick<Remembered, "rated" | "ticked">): Marks {
    return new Marks(this.#surroundings.door, marks, () => this.#listener.changed());
  }
}
