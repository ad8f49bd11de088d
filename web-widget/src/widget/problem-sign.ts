import type { ReactiveControllerHost } from "lit";
import type { Texts } from "../shared/translations/texts.ts";
import type { Problem } from "./conversation/session.ts";
import { LiveText } from "../shared/view/live-text.ts";

/** The one thing that has gone wrong last, said aloud and shown until the citizen goes on. */
export class ProblemSign {
  readonly #alert: LiveText;
  #problem: Problem | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#alert = new LiveText(host, true);
  }

  get problem(): Problem | undefined {
    return this.#problem;
  }

  get text(): string {
    return this.#alert.text;
  }

  tell(problem: Problem | undefined, texts: Texts): void {
    this.#problem = problem;
    if (problem === undefined) {
      this.#alert.clear();
    } else {
      this.#alert.say(texts.problems[problem]);
    }
  }
}
