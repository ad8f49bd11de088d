import { parseJson } from "../wire/json.ts";

/**
 * A workplace's only storage: one entry in `sessionStorage` for each person who signs in, gone with the tab. Whoever
 * signs in after somebody else does not see that one's drafts.
 */
export class StaffMemory<Kept> {
  readonly #findStorage: () => Storage;
  readonly #name: string;
  readonly #understand: (json: unknown) => Kept;
  #kept = "";
  #isClosed = false;

  /** Reads through `understand`, which takes what is damaged for nothing. */
  constructor(findStorage: () => Storage, name: string, understand: (json: unknown) => Kept) {
    this.#findStorage = findStorage;
    this.#name = name;
    this.#understand = understand;
  }

  read(): Kept {
    this.#isClosed = false;
    let text: string | null = null;
    this.#attempt((storage) => (text = storage.getItem(this.#name)));
    return this.#understand(parseJson(text));
  }

  keep(kept: Kept): void {
    const text = JSON.stringify(kept);
    if (text !== this.#kept && !this.#isClosed) {
      this.#kept = text;
      this.#attempt((storage) => storage.setItem(this.#name, text));
    }
  }

  /** Forgets everything; an answer that is still on its way writes nothing back. */
  clear(): void {
    this.#isClosed = true;
    this.#kept = "";
    this.#attempt((storage) => storage.removeItem(this.#name));
  }

  #attempt(action: (storage: Storage) => void): void {
    try {
      action(this.#findStorage());
    } catch {
      // Blocked or full: the workplace then works, but a reload forgets.
    }
  }
}
