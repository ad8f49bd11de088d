import type { Variant } from "../../shared/variant.ts";
import type { ConversationKey } from "./citizen-door.ts";
import type { OwnEntry } from "./entry.ts";

/** What a tab keeps of a conversation, so that a reload of the page does not lose it. */
export interface Remembered {
  readonly key?: ConversationKey;
  readonly variant?: Variant;
  readonly unsent?: readonly OwnEntry[];
  readonly rated?: readonly number[];
  readonly ticked?: readonly string[];
  readonly draft?: string;
}

/**
 * The widget's only storage: one entry in `sessionStorage`, which the browser deletes with the tab. It is neither read
 * nor written before the citizen has opened the chat (§ 25 TDDDG: only what the wished service needs); there is no
 * cookie and no `localStorage`. Where storage is blocked, everything works but a reload forgets.
 */
export class TabMemory {
  readonly #name: string;
  readonly #findStorage: () => Storage;
  #remembered: Remembered | undefined;

  constructor(name: string, findStorage: () => Storage) {
    this.#name = name;
    this.#findStorage = findStorage;
  }

  get remembered(): Remembered {
    this.#remembered ??= this.#load();
    return this.#remembered;
  }

  update(change: Remembered): void {
    this.#remembered = { ...this.remembered, ...change };
    this.#attempt((storage) => storage.setItem(this.#name, JSON.stringify(this.#remembered)));
  }

  /** Forgets the conversation but not what is being typed. */
  forgetConversation(): void {
    const { draft, variant } = this.remembered;
    this.#remembered = {};
    this.update({ ...(draft === undefined ? {} : { draft }), ...(variant === undefined ? {} : { variant }) });
  }

  clear(): void {
    this.#remembered = {};
    this.#attempt((storage) => storage.removeItem(this.#name));
  }

  #load(): Remembered {
    let loaded: Remembered = {};
    this.#attempt((storage) => {
      loaded = JSON.parse(storage.getItem(this.#name) ?? "{}") as Remembered;
    });
    return loaded;
  }

  #attempt(action: (storage: Storage) => void): void {
    try {
      action(this.#findStorage());
    } catch {
      // Blocked, full, or not ours: the tab then simply remembers nothing.
    }
  }
}
