import type { Cancel, Clock } from "../../src/shared/connection/clock.ts";

/** A clock that stands still until a test moves it on. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #plans = new Set<{ readonly due: number; readonly action: () => void }>();

  after(milliseconds: number, action: () => void): Cancel {
    const plan = { due: this.#now + milliseconds, action };
    this.#plans.add(plan);
    return () => this.#plans.delete(plan);
  }

  /** Lets the time pass, doing in their order what was planned for it; then everything that follows at once. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (let next = this.#nextUntil(end); next !== undefined; next = this.#nextUntil(end)) {
      this.#plans.delete(next);
      this.#now = next.due;
      next.action();
      await settled();
    }
    this.#now = end;
    await settled();
  }

  #nextUntil(end: number) {
    return [...this.#plans].filter((plan) => plan.due <= end).sort((one, other) => one.due - other.due)[0];
  }
}

/** Waits until everything that was promised has come. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
