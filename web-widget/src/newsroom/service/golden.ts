import { html, nothing, type TemplateResult } from "lit";
import { fieldsOf } from "../../shared/staff/dialog-form.ts";
import { asArray, asNumber, asObject, asText } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import { canWrite, succeeds, type Surroundings } from "../surroundings.ts";
import { aspectName, ASPECTS } from "../words.ts";

/** A question whose right answer is known; no publication may break it unseen. */
interface GoldenQuestion {
  readonly id: number;
  readonly text: string;
  readonly aspect: string;
}

/** The golden questions of one service. */
export class Golden {
  readonly at: Surroundings;
  readonly questions: Loaded<readonly GoldenQuestion[]>;
  readonly #service: string;

  constructor(at: Surroundings, service: string) {
    this.at = at;
    this.#service = service;
    this.questions = new Loaded(at, async () =>
      asArray((await at.door.get("golden", { service }))["questions"])
        .map(asObject)
        .map((json) => ({ id: asNumber(json["id"]) ?? 0, text: asText(json["text"]), aspect: asText(json["aspect"]) })),
    );
  }

  async add(text: string, aspect: string): Promise<boolean> {
    return succeeds(this.at, async () => {
      await this.at.door.post("golden", { text, service: this.#service, aspect });
      await this.questions.load();
      this.at.say("Die Prüffrage ist angelegt.");
    });
  }

  async remove({ id }: GoldenQuestion): Promise<void> {
    await succeeds(this.at, async () => {
      await this.at.door.delete(`golden/${id}`);
      await this.questions.load();
      this.at.say("Die Prüffrage ist gelöscht.");
      this.at.focus("#golden-text");
    });
  }
}

export function goldenPage(golden: Golden): TemplateResult {
  const mayWrite = canWrite(golden.at);
  return html`<p class="quiet-text">
      Diese Fragen werden vor jeder Veröffentlichung gestellt. Dazu kommt von jedem Aspekt der erste Beispielsatz.
    </p>
    ${golden.questions.show((questions) =>
      questions.length === 0
        ? html`<p class="empty">
            Noch keine eigene Prüffrage. Tragen Sie Fragen ein, die immer richtig beantwortet werden müssen.
          </p>`
        : html`<ul class="service-list" role="list">
            ${questions.map((question) => item(question, golden, mayWrite))}
          </ul>`,
    )}
    ${mayWrite ? form(golden) : nothing}`;
}

function item(question: GoldenQuestion, golden: Golden, mayWrite: boolean): TemplateResult {
  return html`<li class="service-item">
    <span>„${question.text}“</span> <span class="quiet-text">${aspectName(question.aspect)}</span>
    ${
      mayWrite
        ? html`<button
            type="button"
            class="tool"
            aria-label=${`Löschen: ${question.text}`}
            @click=${() => void golden.remove(question)}
          >
            Löschen
          </button>`
        : nothing
    }
  </li>`;
}

function form(golden: Golden): TemplateResult {
  return html`<form
    class="card-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const element = event.currentTarget as HTMLFormElement;
      const field = fieldsOf(event);
      const text = field("text").trim();
      if (text === "") {
        golden.at.complain("Schreiben Sie bitte eine Frage.");
      } else {
        void golden.add(text, field("aspect")).then((isDone) => isDone && element.reset());
      }
    }}
  >
    <div class="two-fields">
      <div class="field">
        <label for="golden-text">Neue Prüffrage</label>
        <input id="golden-text" name="text" maxlength="300" autocomplete="off" />
      </div>
      <div class="field">
        <label for="golden-aspect">Richtig ist der Aspekt</label>
        <select id="golden-aspect" name="aspect">
          ${ASPECTS.map((aspect) => html`<option value=${aspect}>${aspectName(aspect)}</option>`)}
        </select>
      </div>
    </div>
    <button type="submit" class="primary">Prüffrage anlegen</button>
  </form>`;
}
