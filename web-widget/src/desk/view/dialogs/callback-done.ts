import type { TemplateResult } from "lit";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";
import { recognisedServices } from "../../state/desk-chat.ts";
import type { CallbackDetail } from "../../wire/callback-values.ts";
import type { OpenView } from "../desk-view.ts";
import { contactFields, documentedIn } from "./contact-fields.ts";

/** The documentation of a call-back or a message; every attempt is added to it by the server. */
export function callbackDone(callback: CallbackDetail, view: OpenView): TemplateResult {
  const { callbacks } = view.open;
  const present = callback.item.service === "" ? [] : [callback.item.service];
  const recognised = [...new Set([...present, ...recognisedServices(callback.messages)])];
  return dialogForm(
    {
      title: "Kontakt abschließen",
      body: contactFields({ recognised, note: "" }, view),
      confirm: "Abschließen",
      submit: (field) => view.actions.finish(() => callbacks.finish(callback, documentedIn(field))),
    },
    view,
  );
}
