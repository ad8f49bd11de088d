import type { Cancel } from "../../shared/connection/clock.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import type { Desk } from "./desk.ts";

const PAUSE = 700;
const SHORTEST = 8;

/** Has drafts to readers of Leichte Sprache checked whenever the agent pauses; silently off where there is no check. */
export class LanguageWatch {
  readonly #desk: Desk;
  #cancel: Cancel | undefined;
  #isOff = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  typed(id: string, text: string): void {
    this.#cancel?.();
    if (!this.#isOff && text.trim().length >= SHORTEST) {
      this.#cancel = this.#desk.clock.after(PAUSE, () => void this.#check(id, text));
    }
  }

  async #check(id: string, text: string): Promise<void> {
    try {
      const findings = await this.#desk.door.check(text, "de-x-leicht");
      this.#isOff = findings === undefined;
      this.#desk.apply({ type: "checked", id, text, findings: findings ?? [] });
    } catch (problem) {
      // A check that fails once is not worth a word; the next pause tries again.
      if (problem instanceof Refusal && problem.status === 401) {
        this.#desk.signedOut();
      }
    }
  }
}
