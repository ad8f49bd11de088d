import type { Cancel, Clock } from "./clock.ts";

export type Connection = "fine" | "lost" | "restored";

const BEFORE_SHOWING = 1500;
const SHOW_RESTORED = 5000;

/** What people are told about the connection: nothing about a short break, and for a moment that it is back. */
export class ConnectionSign {
  readonly #clock: Clock;
  readonly #changed: () => void;
  #cancel: Cancel | undefined;
  #state: Connection = "fine";
  #isUp = true;

  constructor(clock: Clock, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  get state(): Connection {
    return this.#state;
  }

  up(): void {
    if (this.#isUp) {
      return;
    }
    this.#isUp = true;
    this.#cancel?.();
    if (this.#state === "lost") {
      this.#set("restored");
      this.#cancel = this.#clock.after(SHOW_RESTORED, () => this.#set("fine"));
    }
  }

  down(): void {
    if (!this.#isUp) {
      return;
    }
    this.#isUp = false;
    this.#cancel?.();
    this.#cancel = this.#clock.after(BEFORE_SHOWING, () => this.#set("lost"));
  }

  #set(state: Connection): void {
    this.#state = state;
    this.#changed();
  }
}
