import type { ReactiveControllerHost } from "lit";

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Moves the keyboard focus, and only ever after something the citizen did: never because a message has arrived. */
export class FocusKeeper {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  now(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Once it is shown. */
  later(selector: string): void {
    void this.#host.updateComplete.then(() => this.now(selector));
  }

  /**
   * A button that was pressed is about to go, and would take the focus with it. On a touch screen the text field would
   * bring up the keyboard over the answer, so there the conversation itself gets the focus.
   */
  beforeButtonGoes(): void {
    this.now(matchMedia("(pointer: coarse)").matches ? ".log" : "#message");
  }
}
