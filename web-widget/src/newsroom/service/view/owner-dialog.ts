import { html, type TemplateResult } from "lit";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";
import type { ServiceInfo } from "../service-values.ts";
import type { ServiceRoom } from "../service-room.ts";

/** Who answers for a service, and when its texts are looked at again. */
export function ownerDialog({ owner, reviewDue }: ServiceInfo, room: ServiceRoom): TemplateResult {
  return dialogForm(
    {
      title: "Zuständigkeit und Prüfung",
      body: html`<div class="field">
          <label for="owner">Zuständig für die Texte</label>
          <input id="owner" name="owner" maxlength="200" autocomplete="off" autofocus value=${owner} />
        </div>
        <div class="field">
          <label for="review-due">Nächste Prüfung am</label>
          <input id="review-due" name="reviewDue" type="date" value=${reviewDue} />
        </div>`,
      confirm: "Speichern",
      submit: (field) => {
        void room.setOwner(field("owner").trim(), field("reviewDue"));
      },
    },
    room.at,
  );
}
