import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Drawn, LogWindow } from "./log-window.ts";

const AT_END = 4;

/** What has not been in sight yet. */
interface News {
  readonly first: Element | undefined;
}

/**
 * Keeps the newest message in sight: its beginning rather than its end when it is long, and nothing at all while the
 * citizen still has something of the last one to read. On low screens the whole panel scrolls instead of the log.
 */
export class LogScroll implements ReactiveController {
  readonly #host: Drawn;
  readonly #window: LogWindow;
  readonly #news: News;
  #shown = 0;
  #wasHidden = true;
  #wasAtEnd = true;
  #isFollowing = true;
  /** The text field that scrolls along, and where it was before the change. */
  #writtenIn: { readonly field: Element; readonly top: number } | undefined;

  constructor(host: ReactiveControllerHost & Drawn, window: LogWindow, news: News) {
    this.#host = host;
    this.#window = window;
    this.#news = news;
    host.addController(this);
  }

  hostUpdate(): void {
    const { scroller } = this.#window;
    this.#wasHidden = scroller === undefined;
    this.#wasAtEnd =
      scroller === undefined || scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < AT_END;
    this.#isFollowing = this.#hasReadLast();
    this.#writtenIn = writtenIn(scroller);
  }

  hostUpdated(): void {
    const { scroller } = this.#window;
    if (scroller === undefined) {
      return;
    }
    const messages = this.#messages();
    // A conversation that is continued is shown from its last message on.
    const firstNew = this.#shown === 0 ? messages.at(-1) : messages[this.#shown];
    const isOwn = firstNew !== undefined && messages.at(-1)?.matches(".citizen") === true;
    if (this.#wasHidden) {
      this.#comeBack(scroller);
    } else if (this.#writtenIn !== undefined && !isOwn) {
      scroller.scrollTop += this.#writtenIn.field.getBoundingClientRect().top - this.#writtenIn.top;
    } else if (firstNew !== undefined && (isOwn || this.#isFollowing)) {
      this.#window.bring(questionBefore(firstNew, scroller) ?? firstNew);
    } else if (firstNew === undefined && this.#wasAtEnd) {
      toEnd(scroller);
    }
    this.#shown = messages.length;
  }

  /** The conversation is shown again: what came meanwhile, else its end. */
  #comeBack(scroller: Element): void {
    const { first } = this.#news;
    if (first === undefined) {
      toEnd(scroller);
    } else {
      this.#window.bring(first);
    }
  }

  /** In a tab that nobody looks at, only the first of several messages is scrolled to: there the citizen goes on. */
  #hasReadLast(): boolean {
    const last = this.#messages().at(-1);
    const isWaitedFor = document.visibilityState === "visible" || this.#news.first === undefined;
    return last === undefined || (isWaitedFor && this.#window.showsEndOf(last));
  }

  #messages(): readonly Element[] {
    return [...this.#host.renderRoot.querySelectorAll(".message, .notice")];
  }
}

/** On low screens the text field scrolls along, and must not be taken away from somebody who is writing in it. */
function writtenIn(scroller: Element | undefined): { readonly field: Element; readonly top: number } | undefined {
  const field = scroller?.querySelector<HTMLTextAreaElement>("textarea:focus") ?? undefined;
  return field === undefined || field.value === "" ? undefined : { field, top: field.getBoundingClientRect().top };
}

/** On low screens the end is that of the text field, not of the conversation. */
function toEnd(scroller: Element): void {
  if (scroller.matches(".log")) {
    scroller.scrollTop = scroller.scrollHeight;
  }
}

/** The question that a new message answers, when both can be in sight. */
function questionBefore(message: Element, scroller: Element): Element | undefined {
  const question = message.previousElementSibling;
  return question?.matches(".citizen") === true && question.clientHeight < scroller.clientHeight / 3
    ? question
    : undefined;
}
