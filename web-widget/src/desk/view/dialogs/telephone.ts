import { html, type TemplateResult } from "lit";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";
import type { OwnTelephone } from "../../wire/call-values.ts";
import type { OpenView } from "../desk-view.ts";

const MOST_CALLS = 3;

/** Where this agent is called, and how many calls they take at once. */
export function telephone({ phone, calls }: OwnTelephone, view: OpenView): TemplateResult {
  return dialogForm(
    {
      title: "Mein Telefon",
      body: html`<div class="field">
          <label for="own-phone">Nummer, unter der Sie angerufen werden</label>
          <input
            id="own-phone"
            name="phone"
            type="tel"
            autocomplete="off"
            autofocus
            value=${phone}
            aria-describedby="own-phone-hint"
          />
          <p class="quiet-text" id="own-phone-hint">Leer: die Nummer des Servicecenters.</p>
        </div>
        <div class="field">
          <label for="own-calls">Anrufe gleichzeitig</label>
          <select id="own-calls" name="calls">
            ${[...Array(MOST_CALLS + 1).keys()].map(
              (number) =>
                html`<option value=${number} ?selected=${number === calls}>
                  ${number === 0 ? "Keine: nur Chats" : number}
                </option>`,
            )}
          </select>
        </div>`,
      confirm: "Speichern",
      submit: (field) => {
        const wished = { phone: field("phone").trim(), calls: Number(field("calls")) };
        view.actions.finish(() => view.open.calls.setTelephone(wished));
      },
    },
    view,
  );
}
