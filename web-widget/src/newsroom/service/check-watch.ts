import { readFindings, type Finding } from "../../shared/staff/finding.ts";
import type { Cancel } from "../../shared/connection/clock.ts";
import type { Surroundings } from "../surroundings.ts";

const PAUSE = 600;

interface Checked {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Has texts checked whenever the editor pauses; one at a time, and silently off where there is no check. */
export class CheckWatch {
  readonly #at: Surroundings;
  readonly #checked = new Map<string, Checked>();
  readonly #planned = new Map<string, Cancel>();
  #queue: Promise<void> = Promise.resolve();
  #isOff = false;

  constructor(at: Surroundings) {
    this.#at = at;
  }

  /** What was found in a text; nothing while another text was checked than the one that stands there now. */
  findings(variant: string, aspect: string, text: string): readonly Finding[] {
    const checked = this.#checked.get(keyOf(variant, aspect));
    return checked?.text === text ? checked.findings : [];
  }

  /** Checks after a pause, or at once when the text has only just been opened. */
  watch(variant: string, aspect: string, text: string, pause = PAUSE): void {
    const key = keyOf(variant, aspect);
    this.#planned.get(key)?.();
    if (this.#isOff || this.#checked.get(key)?.text === text) {
      return;
    }
    if (text.trim() === "") {
      this.#checked.delete(key);
      return;
    }
    const check = () => {
      this.#queue = this.#queue.then(() => this.#check(variant, aspect, text));
    };
    this.#planned.set(key, this.#at.clock.after(pause, check));
  }

  async #check(variant: string, aspect: string, text: string): Promise<void> {
    if (this.#isOff) {
      return;
    }
    try {
      const json = await this.#at.door.post("checks", { text, variant });
      this.#checked.set(keyOf(variant, aspect), { text, findings: readFindings(json["findings"]) });
      this.#at.changed();
    } catch {
      // The check only helps: where it cannot be had, people write without it.
      this.#isOff = this.#checked.size === 0;
    }
  }
}

function keyOf(variant: string, aspect: string): string {
  return `${variant} ${aspect}`;
}
