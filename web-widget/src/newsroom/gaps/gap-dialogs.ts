import { html, nothing, type TemplateResult } from "lit";
import { dialogForm } from "../../shared/staff/dialog-form.ts";
import type { Json } from "../../shared/wire/json.ts";
import { changes } from "../service/view/gate-view.ts";
import { aspectName, ASPECTS, count, partName } from "../words.ts";
import type { Effect, Gap, GapList } from "./gap.ts";
import type { GapsRoom, Lesson } from "./gaps-room.ts";

/** A sentence for the bot to learn: tried out first, then saved. */
export function lessonDialog(lesson: Lesson, gap: Gap, list: GapList, room: GapsRoom): TemplateResult {
  const read = (field: (name: string) => string): Json =>
    lesson === "phrase"
      ? {
          question: field("question"),
          service: field("service"),
          ...(field("aspect") === "" ? {} : { aspect: field("aspect") }),
        }
      : { question: field("question"), authority: field("authority") };
  const { effect, isTrying } = room;
  return dialogForm(
    {
      title: lesson === "phrase" ? "Als Beispielsatz lernen" : "Andere Stelle zuständig",
      body: html`<div class="lesson" @change=${() => room.forgetEffect()}>
          ${questionField(gap)} ${lesson === "phrase" ? serviceFields(gap, room) : authorityField(list)}
        </div>
        <div class="effect" role="status">${effectView(effect, isTrying)}</div>`,
      confirm: effect === undefined ? "Wirkung ausprobieren" : "Speichern",
      submit: (field) => {
        const what = read(field);
        if (isTrying) {
          return;
        }
        void (effect === undefined ? room.tryOut(gap, lesson, what) : room.save(gap, lesson, what));
      },
    },
    room.at,
  );
}

/** A draft with the agent's text, or one that the editor writes now. */
export function draftDialog(gap: Gap, room: GapsRoom): TemplateResult {
  return dialogForm(
    {
      title: "Antwort entwerfen",
      body: html`${serviceFields(gap, room)}
        <div class="field">
          <label for="gap-variant">Sprache</label>
          <select id="gap-variant" name="variant">
            ${["de", "de-x-leicht"].map((variant) => html`<option value=${variant}>${partName(variant)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="gap-text">Text</label>
          <textarea id="gap-text" name="text" rows="5" maxlength="4000" .value=${gap.agentText}></textarea>
        </div>`,
      confirm: "Entwurf anlegen",
      submit: (field) => {
        const text = field("text").trim();
        if (text === "") {
          room.at.complain("Schreiben Sie bitte einen Text für den Entwurf.");
        } else {
          const aspect = field("aspect") || "overview";
          void room.draft(gap, { service: field("service"), aspect, variant: field("variant"), text });
        }
      },
    },
    room.at,
  );
}

function questionField({ questions }: Gap): TemplateResult {
  return html`<div class="field">
    <label for="gap-question">Frage</label>
    <input
      id="gap-question"
      name="question"
      maxlength="300"
      required
      autofocus
      autocomplete="off"
      value=${questions[0] ?? ""}
      list="gap-questions"
    />
    <datalist id="gap-questions">${questions.map((question) => html`<option value=${question}></option>`)}</datalist>
  </div>`;
}

function serviceFields({ candidates }: Gap, room: GapsRoom): TemplateResult {
  const likely = candidates.map(({ service }) => service);
  const aspect = candidates[0]?.aspect ?? "";
  return html`<div class="field">
      <label for="gap-service">Leistung</label>
      <select id="gap-service" name="service">
        ${
          candidates.length === 0
            ? nothing
            : html`<optgroup label="Vielleicht gemeint">
                ${candidates.map(({ service, name }) => html`<option value=${service}>${name}</option>`)}
              </optgroup>`
        }
        <optgroup label="Alle Leistungen">
          ${room.services
            .filter(([id]) => !likely.includes(id))
            .map(([id, name]) => html`<option value=${id}>${name}</option>`)}
        </optgroup>
      </select>
    </div>
    <div class="field">
      <label for="gap-aspect">Aspekt</label>
      <select id="gap-aspect" name="aspect">
        <option value="">Der naheliegende</option>
        ${ASPECTS.map((one) => html`<option value=${one} ?selected=${one === aspect}>${aspectName(one)}</option>`)}
      </select>
    </div>`;
}

function authorityField({ authorities }: GapList): TemplateResult {
  return html`<div class="field">
    <label for="gap-authority">Zuständig ist</label>
    <select id="gap-authority" name="authority">
      ${authorities.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
    </select>
  </div>`;
}

function effectView(effect: Effect | undefined, isTrying: boolean): TemplateResult | typeof nothing {
  if (isTrying) {
    return html`<p class="loading">Ein Modell wird zur Probe trainiert. Das dauert bis zu 10 Sekunden …</p>`;
  }
  if (effect === undefined) {
    return nothing;
  }
  const { asked, better, worse, changed } = effect;
  return html`<p class=${worse > 0 ? "bad" : "good"}>
      ${count(asked, "Frage", "Fragen")} gestellt: ${better} besser, ${worse} schlechter,
      ${Math.max(0, changed.length - better - worse)} anders beantwortet.
    </p>
    ${changes(changed, "Geänderte Antworten")}`;
}
