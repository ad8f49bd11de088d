import type { ReactiveController, ReactiveControllerHost } from "lit";
import { FocusKeeper } from "../shared/view/focus-keeper.ts";
import { LogScroll } from "./log-scroll.ts";
import { LogWindow, type Drawn } from "./log-window.ts";
import type { UnseenActions } from "./view/widget-actions.ts";

type Host = ReactiveControllerHost & Drawn;

/**
 * The messages of the other side that have come but have not been in sight: knows whether one of them lies below, leads
 * to it, and tells when it has been in sight. Nothing is in sight of a citizen who looks at another tab.
 */
export class Unseen implements ReactiveController, UnseenActions {
  readonly #host: Host;
  readonly #window: LogWindow;
  readonly #focus: FocusKeeper;
  readonly #tellSeen: (seq: number) => void;
  #lastSeen: Element | undefined;
  #isBelow = false;

  constructor(host: Host, tellSeen: (seq: number) => void) {
    this.#host = host;
    this.#tellSeen = tellSeen;
    this.#window = new LogWindow(host);
    this.#focus = new FocusKeeper(host);
    // Scrolls first: only then is it known what is in sight.
    new LogScroll(host, this.#window, this);
    host.addController(this);
  }

  get first(): Element | undefined {
    return this.#messages()[0];
  }

  /** Whether a message lies below that has not been in sight. */
  get isBelow(): boolean {
    return this.#isBelow;
  }

  /** Shows the first one below. */
  show(): void {
    const message = this.#messages().find((one) => this.#window.isAbove(one));
    this.#focus.beforeButtonGoes();
    if (message !== undefined) {
      this.#window.bring(message);
    }
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener("scroll", this.#look, { capture: true, passive: true });
    addEventListener("resize", this.#look);
    document.addEventListener("visibilitychange", this.#look);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener("scroll", this.#look, { capture: true });
    removeEventListener("resize", this.#look);
    document.removeEventListener("visibilitychange", this.#look);
  }

  hostUpdated(): void {
    this.#look();
  }

  readonly #look = (): void => {
    const isLookedAt = document.visibilityState === "visible";
    const seen = isLookedAt ? this.#messages().findLast((one) => this.#window.shows(one)) : undefined;
    if (seen !== undefined) {
      this.#lastSeen = seen;
      this.#tellSeen(Number(seen.dataset["seq"]));
    }
    const isBelow = this.#messages().some((one) => this.#window.isAbove(one));
    if (isBelow !== this.#isBelow) {
      this.#isBelow = isBelow;
      this.#buttonChanges();
    }
  };

  #buttonChanges(): void {
    const { scroller } = this.#window;
    if (!this.#isBelow && scroller !== undefined && this.#host.renderRoot.querySelector(".news :focus") !== null) {
      const place = scroller.scrollTop;
      this.#focus.beforeButtonGoes();
      scroller.scrollTop = place;
    }
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#clearFocused());
  }

  /** The button must not lie on what has the focus: the style sheet keeps the room for it free of that. */
  #clearFocused(): void {
    const focused = this.#host.renderRoot.querySelector(".message :focus");
    if (focused !== null && this.#isBelow && this.#window.showsWhole(focused)) {
      focused.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
  }

  #messages(): readonly HTMLElement[] {
    const messages = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(".message[data-seq]:not(.citizen)")];
    return messages.slice(messages.findIndex((one) => one === this.#lastSeen) + 1);
  }
}
