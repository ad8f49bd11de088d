/** Where the widget is drawn. */
export interface Drawn {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A message has begun to be in sight with its first line of text, in pixels from the top of its bubble. */
const FIRST_LINE = 40;
const MARGIN = 12;
/** Heights are not whole numbers. */
const ROUNDING = 1;

/** The part of the conversation that can be seen: of the log, or on low screens, where everything scrolls, of the panel. */
export class LogWindow {
  readonly #host: Drawn;

  constructor(host: Drawn) {
    this.#host = host;
  }

  /** What scrolls; nothing while the conversation is hidden. */
  get scroller(): Element | undefined {
    const log = this.#host.renderRoot.querySelector(".log");
    if (log?.checkVisibility() !== true) {
      return undefined;
    }
    return getComputedStyle(log).overflowY === "visible" ? (log.closest(".panel") ?? undefined) : log;
  }

  /** Whether the beginning of a message is in sight. */
  shows(message: Element): boolean {
    const { top, bottom } = this.#edges;
    const begins = bubbleOf(message).top;
    return begins >= top - MARGIN && begins + FIRST_LINE <= bottom;
  }

  /** Whether a message begins only below what is in sight. */
  isAbove(message: Element): boolean {
    return bubbleOf(message).top + FIRST_LINE > this.#edges.bottom;
  }

  showsEndOf(message: Element): boolean {
    return bubbleOf(message).bottom <= this.#edges.bottom + ROUNDING;
  }

  showsWhole(element: Element): boolean {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= this.#edges.top - ROUNDING && bottom <= this.#edges.bottom + ROUNDING;
  }

  /** Scrolls the beginning of a message to the top. */
  bring(message: Element): void {
    this.scroller?.scrollBy({
      top: message.getBoundingClientRect().top - this.#edges.top - MARGIN,
      behavior: "instant",
    });
  }

  /** Of something hidden the lower edge lies endlessly far away: nothing is below it. */
  get #edges(): { readonly top: number; readonly bottom: number } {
    return this.scroller?.getBoundingClientRect() ?? { top: Infinity, bottom: Infinity };
  }
}

function bubbleOf(message: Element): DOMRect {
  return (message.querySelector(".bubble") ?? message).getBoundingClientRect();
}
