import type { Cancel, Clock } from "../../shared/connection/clock.ts";

const BEFORE_SHOWING = 1000;
const AT_MOST = 30_000;
const AFTER_TYPING = 6000;

/** Who is just preparing an answer; a quick answer shows no indicator at all. */
export class AnswerWatch {
  readonly #clock: Clock;
  readonly #changed: () => void;
  #cancel: Cancel | undefined;
  #role: "bot" | "agent" | undefined;

  constructor(clock: Clock, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  get role(): "bot" | "agent" | undefined {
    return this.#role;
  }

  /** The program was asked something. */
  expect(): void {
    this.#plan(BEFORE_SHOWING, () => this.#show("bot", AT_MOST));
  }

  /** The other side told that it is writing. */
  typing(role: "bot" | "agent"): void {
    this.#show(role, AFTER_TYPING);
  }

  settle(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#role = undefined;
  }

  #show(role: "bot" | "agent", milliseconds: number): void {
    this.#role = role;
    this.#plan(milliseconds, () => {
      this.settle();
      this.#changed();
    });
    this.#changed();
  }

  #plan(milliseconds: number, action: () => void): void {
    this.#cancel?.();
    this.#cancel = this.#clock.after(milliseconds, action);
  }
}
