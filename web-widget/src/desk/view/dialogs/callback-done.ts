import { html, nothing, type TemplateResult } from "lit";
import type { CallbackDetail } from "../../wire/callback-values.ts";
import { OUTCOMES } from "../../wire/desk-values.ts";
import type { OpenView } from "../desk-view.ts";
import { OUTCOME_NAMES } from "../words.ts";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";

/** The documentation of a call-back or a message; every attempt is added to it by the server. */
export function callbackDone(callback: CallbackDetail, view: OpenView): TemplateResult {
  const { advice, callbacks } = view.open;
  const present = callback.item.service;
  const body = html`<fieldset class="outcomes">
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
        <option value="" ?selected=${present === ""}>Etwas anderes</option>
        ${
          present === "" || advice.services.some(({ id }) => id === present)
            ? nothing
            : html`<option value=${present} selected>${advice.serviceName(present)}</option>`
        }
        ${advice.services.map(({ id, name }) => html`<option value=${id} ?selected=${id === present}>${name}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="callback-done-note">Bemerkung (freiwillig, ohne Namen)</label>
      <textarea id="callback-done-note" name="note" rows="2" maxlength="1000"></textarea>
    </div>`;
  return dialogForm(
    {
      title: "Kontakt abschließen",
      body,
      confirm: "Abschließen",
      submit: (field) => {
        const outcome = OUTCOMES.find((one) => one === field("outcome")) ?? "solved";
        const documented = { service: field("service"), outcome, note: field("note").trim() };
        view.actions.finish(() => callbacks.finish(callback, documented));
      },
    },
    view,
  );
}
