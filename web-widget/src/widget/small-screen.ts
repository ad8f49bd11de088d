import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Whether the open panel covers the whole screen; the same limit as in the style sheet. */
export class SmallScreen implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #query = matchMedia("(max-width: 30rem), (max-height: 30rem)");
  readonly #changed = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isSmall(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener("change", this.#changed);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener("change", this.#changed);
  }
}
