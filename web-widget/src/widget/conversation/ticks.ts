/** Which entries of checklists the citizen has ticked off; known on this device only, never sent. */
export class Ticks {
  readonly #changed: () => void;
  readonly #ticked: Set<string>;

  constructor(ticked: readonly string[], changed: () => void) {
    this.#changed = changed;
    this.#ticked = new Set(ticked);
  }

  /** In a form to be kept. */
  get ticked(): readonly string[] {
    return [...this.#ticked];
  }

  has(seq: number, entryId: string): boolean {
    return this.#ticked.has(keyOf(seq, entryId));
  }

  set(seq: number, entryId: string, isDone: boolean): void {
    if (isDone) {
      this.#ticked.add(keyOf(seq, entryId));
    } else {
      this.#ticked.delete(keyOf(seq, entryId));
    }
    this.#changed();
  }
}

function keyOf(seq: number, entryId: string): string {
  return `${seq}/${entryId}`;
}
