import type { ReactiveController, ReactiveControllerHost } from "lit";

const NEAR = 80;
const AT_END = 4;
const MARGIN = 12;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Keeps the newest message in sight: its beginning rather than its end when it is long, and nothing at all while the
 * citizen has scrolled back to read. On low screens the whole panel scrolls instead of the log.
 */
export class LogScroll implements ReactiveController {
  readonly #host: Host;
  #shown = 0;
  /** How far above the end the citizen was before the change. */
  #distance = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const scroller = this.#scroller();
    this.#distance = scroller === null ? 0 : scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
  }

  hostUpdated(): void {
    const messages = [...this.#host.renderRoot.querySelectorAll(".message, .notice")];
    const firstNew = messages[this.#shown];
    const scroller = this.#scroller();
    const isOwn = messages.at(-1)?.matches(".citizen") === true;
    if (scroller !== null && scroller.clientHeight > 0) {
      if (firstNew !== undefined && (this.#distance < NEAR || isOwn)) {
        const target = questionBefore(firstNew, scroller) ?? firstNew;
        scroller.scrollTop += target.getBoundingClientRect().top - scroller.getBoundingClientRect().top - MARGIN;
      }
      if (firstNew === undefined && this.#distance < AT_END) {
        this.toEnd();
      }
      this.#shown = messages.length;
    }
  }

  /** The panel is shown again: back to the end. */
  toEnd(): void {
    const scroller = this.#scroller();
    if (scroller?.matches(".log") === true) {
      scroller.scrollTop = scroller.scrollHeight;
    }
  }

  #scroller(): Element | null {
    const log = this.#host.renderRoot.querySelector(".log");
    return log !== null && getComputedStyle(log).overflowY === "visible" ? log.closest(".panel") : log;
  }
}

/** The question that a new message answers, when both can be in sight. */
function questionBefore(message: Element, scroller: Element): Element | undefined {
  const question = message.previousElementSibling;
  return question?.matches(".citizen") === true && question.clientHeight < scroller.clientHeight / 3
    ? question
    : undefined;
}
