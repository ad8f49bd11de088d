import { html, nothing, type TemplateResult } from "lit";
import { OUTCOMES, type ServiceName, type WrapUp } from "../../wire/desk-values.ts";
import type { OpenView } from "../desk-view.ts";
import { OUTCOME_NAMES, stopWatch } from "../words.ts";

/** What is known already of a contact that is to be documented. */
export interface KnownContact {
  /** Services that were talked about, the last one first. */
  readonly recognised: readonly string[];
  readonly note: string;
  /** Since when the documentation has been due, in milliseconds of the epoch; nothing where nobody counts. */
  readonly since?: number;
}

/** The fields of a contact's documentation, filled in from what is known. */
export function contactFields({ recognised, note, since }: KnownContact, view: OpenView): TemplateResult {
  const { advice } = view.open;
  const [present = ""] = recognised;
  return html`${since === undefined ? nothing : timer(since, view)}
    <fieldset class="outcomes">
      <legend>Was kam dabei heraus?</legend>
      ${OUTCOMES.map(
        (outcome) =>
          html`<label
            ><input
              type="radio"
              name="outcome"
              value=${outcome}
              ?checked=${outcome === "solved"}
              ?autofocus=${outcome === "solved"}
            />${OUTCOME_NAMES[outcome]}</label
          >`,
      )}
    </fieldset>
    <div class="field">
      <label for="service">Worum ging es?</label>
      <select id="service" name="service">
        ${
          recognised.length === 0
            ? nothing
            : html`<optgroup label="Im Gespräch erkannt">
                ${recognised.map((id) => option({ id, name: advice.serviceName(id) }, id === present))}
              </optgroup>`
        }
        <option value="" ?selected=${present === ""}>Etwas anderes</option>
        <optgroup label="Alle Leistungen">
          ${advice.services.filter(({ id }) => !recognised.includes(id)).map((service) => option(service, false))}
        </optgroup>
      </select>
    </div>
    <div class="field">
      <label for="wrap-up-note">Wunsch oder Bemerkung (freiwillig, ohne Namen)</label>
      <textarea id="wrap-up-note" name="note" rows="2" maxlength="1000" .defaultValue=${note}></textarea>
    </div>`;
}

/** What was filled in. */
export function documentedIn(field: (name: string) => string): WrapUp {
  const outcome = OUTCOMES.find((one) => one === field("outcome")) ?? "solved";
  return { service: field("service"), outcome, note: field("note").trim() };
}

function timer(since: number, { now }: OpenView): TemplateResult {
  const seconds = Math.max(0, Math.floor((now.getTime() - since) / 1000));
  return html`<p class="quiet-text timer" role="timer" aria-live="off">Nachbearbeitung: ${stopWatch(seconds)}</p>`;
}

function option({ id, name }: ServiceName, isSelected: boolean): TemplateResult {
  return html`<option value=${id} ?selected=${isSelected}>${name}</option>`;
}
