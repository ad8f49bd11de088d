const PAUSE = 3000;

/** Tells at most every three seconds that somebody is typing. */
export class TypingPace {
  readonly #tell: () => void;
  #isResting = false;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  typed(): void {
    if (this.#isResting) {
      return;
    }
    this.#isResting = true;
    setTimeout(() => (this.#isResting = false), PAUSE);
    this.#tell();
  }
}
