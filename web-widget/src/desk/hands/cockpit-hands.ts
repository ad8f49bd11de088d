import type { Choice } from "../cockpit/period.ts";
import type { CockpitActions } from "../view/desk-view.ts";
import type { HandsPage } from "./hands-page.ts";

/** What a supervisor does in the cockpit. */
export class CockpitHands implements CockpitActions {
  readonly #page: HandsPage;

  constructor(page: HandsPage) {
    this.#page = page;
  }

  choose(change: Partial<Choice>): void {
    this.#page.problem("");
    void this.#page.open?.cockpit.choose(change).then((isDone) => isDone && this.#page.say("Die Kennzahlen sind neu."));
  }

  show(measure: string): void {
    this.#page.open?.cockpit.show(measure);
  }
}
