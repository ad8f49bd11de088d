import type { CitizenDoor, ConversationKey } from "./citizen-door.ts";

/** Which answers of a conversation the citizen has rated; each can be rated once. */
export class Ratings {
  readonly #door: CitizenDoor;
  readonly #changed: () => void;
  readonly #rated: Set<number>;

  constructor(door: CitizenDoor, rated: readonly number[], changed: () => void) {
    this.#door = door;
    this.#changed = changed;
    this.#rated = new Set(rated);
  }

  get rated(): ReadonlySet<number> {
    return this.#rated;
  }

  /** Counts as rated at once; false, and open again, when the server did not take it. */
  async rate(key: ConversationKey, seq: number, helpful: boolean): Promise<boolean> {
    if (this.#rated.has(seq)) {
      return true;
    }
    this.#rated.add(seq);
    this.#changed();
    try {
      await this.#door.rate(key, seq, helpful);
      return true;
    } catch {
      this.#rated.delete(seq);
      this.#changed();
      return false;
    }
  }
}
