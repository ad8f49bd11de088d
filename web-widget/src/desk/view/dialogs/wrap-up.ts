import { html, nothing, type TemplateResult } from "lit";
import { hasUnsaved, lastUnderstood, type DeskChat } from "../../state/desk-chat.ts";
import { OUTCOMES, type ServiceName } from "../../wire/desk-values.ts";
import type { OpenView } from "../desk-view.ts";
import { OUTCOME_NAMES } from "../words.ts";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";

/** The documentation of a contact: what it was about and what came of it, filled in from the dialogue. */
export function wrapUp(chat: DeskChat, view: OpenView): TemplateResult {
  const { advice, ending } = view.open;
  const recognised = recognisedServices(chat);
  const present = lastUnderstood(chat)?.service ?? "";
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
      <textarea id="wrap-up-note" name="note" rows="2" maxlength="1000"></textarea>
    </div>
    ${
      hasUnsaved(chat)
        ? html`<p class="hint-box">In diesem Chat steht noch ein Text, der nicht gesendet ist. Er geht verloren.</p>`
        : nothing
    }`;
  return dialogForm(
    {
      title: "Kontakt abschließen",
      body,
      confirm: "Abschließen",
      submit: (field) => {
        const outcome = OUTCOMES.find((one) => one === field("outcome")) ?? "solved";
        const documented = { service: field("service"), outcome, note: field("note").trim() };
        view.actions.finish(() => ending.close(chat, documented));
      },
    },
    view,
  );
}

function option({ id, name }: ServiceName, isSelected: boolean): TemplateResult {
  return html`<option value=${id} ?selected=${isSelected}>${name}</option>`;
}

/** Services the program recognised, the last one first. */
function recognisedServices(chat: DeskChat): readonly string[] {
  const all = chat.messages.flatMap(({ about }) => (about.service === undefined ? [] : [about.service]));
  return [...new Set(all.reverse())];
}
