import { html, nothing, type TemplateResult } from "lit";
import { fieldsOf } from "../../shared/staff/dialog-form.ts";
import { lines } from "../../shared/view/lines.ts";
import type { Loaded } from "../loaded.ts";
import { canWrite, succeeds, type Surroundings } from "../surroundings.ts";
import { aspectName, ASPECTS, dayAndTime, partName } from "../words.ts";
import { readComment, type Comment, type ServiceInfo } from "./service-values.ts";

/** What colleagues say to each other about a service; citizens never see it. */
export class Comments {
  readonly at: Surroundings;
  readonly info: Loaded<ServiceInfo>;
  readonly #service: string;

  constructor(at: Surroundings, service: string, info: Loaded<ServiceInfo>) {
    this.at = at;
    this.info = info;
    this.#service = service;
  }

  async add(text: string, variant: string, aspect: string): Promise<boolean> {
    return succeeds(this.at, async () => {
      const json = await this.at.door.post(`services/${encodeURIComponent(this.#service)}/comments`, {
        text,
        ...(variant === "" ? {} : { variant }),
        ...(aspect === "" ? {} : { aspect }),
      });
      const { value } = this.info;
      if (value !== undefined) {
        this.info.set({ ...value, comments: [...value.comments, readComment(json)] });
      }
      this.at.say("Der Kommentar ist gespeichert.");
    });
  }
}

export function commentsPage(comments: Comments): TemplateResult {
  return comments.info.show(
    ({ comments: all, variants }) =>
      html`${
        all.length === 0
          ? html`<p class="empty">Noch kein Kommentar. Kommentare sehen nur Sie und Ihre Kolleginnen und Kollegen.</p>`
          : html`<ul class="comments" role="list">
              ${all.map(comment)}
            </ul>`
      }
      ${canWrite(comments.at) ? form(comments, variants) : nothing}`,
  );
}

function comment({ at, author, text, variant, aspect }: Comment): TemplateResult {
  const about = [variant === "" ? "" : partName(variant), aspect === "" ? "" : aspectName(aspect)].filter(Boolean);
  return html`<li class="comment">
    <p class="comment-head">
      <strong>${author?.name ?? "Unbekannt"}</strong> <span class="time">${dayAndTime(at)}</span>
      ${about.length === 0 ? nothing : html`<span class="badge">${about.join(": ")}</span>`}
    </p>
    <p>${lines(text)}</p>
  </li>`;
}

function form(comments: Comments, variants: readonly string[]): TemplateResult {
  return html`<form
    class="card-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const element = event.currentTarget as HTMLFormElement;
      const field = fieldsOf(event);
      const text = field("text").trim();
      if (text !== "") {
        void comments.add(text, field("variant"), field("aspect")).then((isDone) => isDone && element.reset());
      }
    }}
  >
    <div class="field">
      <label for="comment-text">Neuer Kommentar</label>
      <textarea id="comment-text" name="text" rows="3" maxlength="4000"></textarea>
    </div>
    <div class="two-fields">
      <div class="field">
        <label for="comment-variant">Zu welchem Teil?</label>
        <select id="comment-variant" name="variant">
          <option value="">Zur ganzen Leistung</option>
          ${[...variants, "facts"].map((part) => html`<option value=${part}>${partName(part)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="comment-aspect">Zu welchem Aspekt?</label>
        <select id="comment-aspect" name="aspect">
          <option value="">Zu keinem bestimmten</option>
          ${ASPECTS.map((aspect) => html`<option value=${aspect}>${aspectName(aspect)}</option>`)}
        </select>
      </div>
    </div>
    <button type="submit" class="primary">Kommentar speichern</button>
  </form>`;
}
