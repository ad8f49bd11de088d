import { newId } from "../../shared/connection/new-id.ts";
import type { CallbackActions, OpenDesk } from "../view/desk-view.ts";
import type { AttemptOutcome, CallbackDetail, CallbackItem } from "../wire/callback-values.ts";
import type { HandsPage } from "./hands-page.ts";

const DONE: Readonly<Record<AttemptOutcome, string>> = {
  reached: "Der Versuch ist notiert: erreicht.",
  notReached: "Der Versuch ist notiert: nicht erreicht.",
  wrongNumber: "Der Versuch ist notiert: falsche Nummer.",
};

/** What the agent does with call-backs and messages: carries it out, and moves the focus. */
export class CallbackHands implements CallbackActions {
  readonly #page: HandsPage;
  /** The answer that is being sent keeps its id until it is stored. */
  #answerId = newId();

  constructor(page: HandsPage) {
    this.#page = page;
  }

  take(item: CallbackItem): void {
    this.#page.problem("");
    void this.#page.open?.callbacks.take(item).then((isTaken) => isTaken && this.#page.goTo("chat", "#callback-head"));
  }

  attempt(outcome: AttemptOutcome): void {
    const note = this.#page.field("callback-note")?.value.trim() ?? "";
    this.#with((callback, open) =>
      open.callbacks.attempt(callback, outcome, note).then((isKept) => {
        if (isKept) {
          this.#page.say(DONE[outcome]);
          this.#goOn(outcome === "reached");
        }
      }),
    );
  }

  answer(): void {
    const field = this.#page.field("callback-answer");
    const text = field?.value.trim() ?? "";
    if (text === "") {
      this.#page.problem("Der Text ist leer. Schreiben Sie bitte etwas.");
      return;
    }
    this.#with((callback, open) =>
      open.callbacks.answer(callback, this.#answerId, text).then((isSent) => {
        if (isSent && field !== null) {
          field.value = "";
          this.#answerId = newId();
          this.#page.say("Die Antwort ist gesendet.");
          this.#goOn(true);
        }
      }),
    );
  }

  release(): void {
    this.#with((callback, open) => open.callbacks.release(callback).then((isDone) => isDone && this.#goOn(false)));
  }

  finish(): void {
    const callback = this.#page.open?.desk.state.callback;
    if (callback !== undefined) {
      this.#page.problem("");
      this.#page.show({ kind: "callbackDone", callback });
    }
  }

  dismiss(): void {
    this.#page.open?.callbacks.dismiss();
    this.#goOn(false);
  }

  #with(act: (callback: CallbackDetail, open: OpenDesk) => Promise<unknown>): void {
    const { open } = this.#page;
    const callback = open?.desk.state.callback;
    this.#page.problem("");
    if (open !== undefined && callback !== undefined) {
      void act(callback, open);
    }
  }

  #goOn(isStillOpen: boolean): void {
    if (isStillOpen) {
      this.#page.goTo("chat", "#callback-done", "#callback-head");
    } else {
      this.#page.goTo("lists", "#callback-title");
    }
  }
}
