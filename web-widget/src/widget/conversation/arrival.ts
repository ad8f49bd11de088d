import type { Variant } from "../../shared/variant.ts";
import type { ConversationKey } from "./citizen-door.ts";
import type { Exchange } from "./exchange.ts";
import type { Present } from "./present.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import type { SessionSurroundings } from "./session.ts";

/** Who wants to know how the citizen arrives. */
export interface ArrivalListener {
  arriving(): void;
  arrived(): void;
  notReached(): void;
  /** The server does not know the tab's conversation any more. */
  rejected(): void;
  linkOver(): void;
}

/** The ways into a conversation: a new one, the one that the tab remembers, and the chat of a call by its link. */
export class Arrival {
  readonly #surroundings: SessionSurroundings;
  readonly #present: Present;
  readonly #listener: ArrivalListener;
  /** Of the chat of a call, until it has opened or is known to be over. */
  #link: string | undefined;

  constructor(surroundings: SessionSurroundings, present: Present, listener: ArrivalListener) {
    this.#surroundings = surroundings;
    this.#present = present;
    this.#listener = listener;
  }

  /** Continues what the tab remembers, else starts a conversation. */
  async open(variant: Variant): Promise<void> {
    const { key, unsent = [], ...marks } = this.#surroundings.memory.remembered;
    if (key === undefined) {
      return this.start(variant);
    }
    this.#present.resume(unsent, marks);
    return this.#continue(key);
  }

  /** Opens the chat of a call in place of the tab's own conversation; a link that is over leaves that where it is. */
  async openLink(link: string, variant: Variant): Promise<void> {
    this.#link = link;
    this.#listener.arriving();
    try {
      const { key, messages } = await this.#surroundings.door.openLink(link);
      this.#link = undefined;
      this.#present.leave([]);
      this.#surroundings.memory.update({ key, variant });
      this.#listener.arrived();
      this.#present.exchange.begin(key, messages);
    } catch (problem) {
      if (problem instanceof Refusal && problem.isFinal) {
        this.#link = undefined;
        this.#listener.linkOver();
        return this.open(variant);
      }
      this.#listener.notReached();
    }
  }

  /** Takes the same way again after the server could not be reached. */
  async tryAgain(variant: Variant): Promise<void> {
    if (this.#link !== undefined) {
      return this.openLink(this.#link, variant);
    }
    const { key } = this.#surroundings.memory.remembered;
    return key === undefined ? this.start(variant) : this.#continue(key);
  }

  async start(variant: Variant): Promise<void> {
    await this.#reach(async (exchange) => {
      const { key, messages } = await this.#surroundings.door.start(variant);
      if (exchange === this.#present.exchange) {
        this.#surroundings.memory.update({ key, variant });
        this.#listener.arrived();
        exchange.begin(key, []);
        exchange.readThrough(messages);
      }
    });
  }

  async #continue(key: ConversationKey): Promise<void> {
    await this.#reach(async (exchange) => {
      const { messages, status, queue } = await this.#surroundings.door.read(key, 0);
      if (exchange === this.#present.exchange) {
        this.#listener.arrived();
        exchange.begin(key, messages);
        exchange.statusTold(status ?? "bot", queue);
      }
    });
  }

  /** Runs a call that may find the server away or the conversation gone. */
  async #reach(call: (exchange: Exchange) => Promise<void>): Promise<void> {
    const { exchange } = this.#present;
    this.#present.keep();
    this.#listener.arriving();
    try {
      await call(exchange);
    } catch (problem) {
      if (exchange !== this.#present.exchange) {
        return;
      }
      const isGone = problem instanceof Refusal && problem.isFinal;
      if (isGone && this.#surroundings.memory.remembered.key !== undefined) {
        this.#listener.rejected();
      } else {
        this.#listener.notReached();
      }
    }
  }
}
