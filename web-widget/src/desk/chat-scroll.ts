import type { ReactiveController, ReactiveControllerHost } from "lit";

const NEAR = 80;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Keeps the end of the conversation in sight, but never while the agent has scrolled back to read. */
export class ChatScroll implements ReactiveController {
  readonly #host: Host;
  #chat: string | undefined;
  #isAtEnd = true;

  constructor(host: Host) {
    this.#host = host;
  }

  hostUpdate(): void {
    const log = this.#log();
    this.#isAtEnd = log === null || log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  }

  hostUpdated(): void {
    const log = this.#log();
    const chat = log?.dataset["chat"];
    if (log !== null && (this.#isAtEnd || chat !== this.#chat)) {
      log.scrollTop = log.scrollHeight;
    }
    this.#chat = chat;
  }

  #log(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(".log");
  }
}
