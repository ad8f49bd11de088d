import { parseJson } from "../../shared/wire/json.ts";
import { readRemembered, type Remembered } from "../state/remembered.ts";

/**
 * The desk's only storage: one entry in `sessionStorage` for each person who signs in, gone with the tab. Whoever signs
 * in after somebody else does not see that one's drafts.
 */
export class DeskMemory {
  readonly #findStorage: () => Storage;
  readonly #name: string;
  #kept = "";
  #isClosed = false;

  constructor(findStorage: () => Storage, municipality: string, username: string) {
    this.#findStorage = findStorage;
    this.#name = `buergerlotse-desk ${municipality} ${username}`;
  }

  read(): Remembered {
    this.#isClosed = false;
    let text: string | null = null;
    this.#attempt((storage) => (text = storage.getItem(this.#name)));
    return readRemembered(parseJson(text));
  }

  keep(remembered: Remembered): void {
    const text = JSON.stringify(remembered);
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
      // Blocked or full: the desk then works, but a reload forgets.
    }
  }
}
