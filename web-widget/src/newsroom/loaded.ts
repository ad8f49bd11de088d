import { html, type TemplateResult } from "lit";
import { problemText } from "./problem-text.ts";
import type { Surroundings } from "./surroundings.ts";

/** Something read from the server, on its way, or not to be had; only the newest reading counts. */
export class Loaded<Value> {
  readonly #at: Surroundings;
  readonly #read: () => Promise<Value>;
  #value: Value | undefined;
  #problem = "";
  #turn = 0;

  constructor(at: Surroundings, read: () => Promise<Value>) {
    this.#at = at;
    this.#read = read;
  }

  get value(): Value | undefined {
    return this.#value;
  }

  async load(): Promise<void> {
    const turn = ++this.#turn;
    try {
      const value = await this.#read();
      if (turn === this.#turn) {
        this.#value = value;
        this.#problem = "";
      }
    } catch (problem) {
      if (turn === this.#turn) {
        this.#problem = problemText(problem);
        // A sign-in that has run out concerns more than this part of the page.
        this.#at.tellProblem(problem);
      }
    }
    this.#at.changed();
  }

  /** Puts in what the server has told on another way. */
  set(value: Value): void {
    this.#turn += 1;
    this.#value = value;
    this.#problem = "";
    this.#at.changed();
  }

  /** What is there; otherwise that it is coming, or the way to try again. */
  show(view: (value: Value) => TemplateResult): TemplateResult {
    if (this.#value !== undefined) {
      return view(this.#value);
    }
    return this.#problem === ""
      ? html`<p class="empty loading">Wird geladen …</p>`
      : html`<div class="empty failed-loading">
          <p>${this.#problem}</p>
          <button type="button" class="secondary" @click=${() => void this.load()}>Noch einmal versuchen</button>
        </div>`;
  }
}
