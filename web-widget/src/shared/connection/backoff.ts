const SHORTEST_CEILING = 200;
const LONGEST_CEILING = 5000;

/**
 * How long to wait before trying again: a random part of a ceiling that doubles with each failure ("full jitter"), so
 * that the browsers of a whole town do not come back in the same moment after the server was away.
 */
export class Backoff {
  readonly #random: () => number;
  #failures = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  next(): number {
    const ceiling = Math.min(LONGEST_CEILING, SHORTEST_CEILING * 2 ** this.#failures);
    this.#failures += 1;
    return this.#random() * ceiling;
  }

  reset(): void {
    this.#failures = 0;
  }
}
