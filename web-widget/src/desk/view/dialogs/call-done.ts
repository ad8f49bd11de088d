import type { TemplateResult } from "lit";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";
import type { OwnCall } from "../../state/calls.ts";
import { recognisedServices } from "../../state/desk-chat.ts";
import type { OpenView } from "../desk-view.ts";
import { contactFields, documentedIn } from "./contact-fields.ts";

/** The documentation of a call that a switchboard led; what was read out counts as what it was about. */
export function callDone({ item, messages, related, note }: OwnCall, view: OpenView): TemplateResult {
  const { calls, script } = view.open;
  const spoken = script.script === undefined ? [] : [script.script.service];
  const recognised = [...new Set([...spoken, ...recognisedServices([...related, ...messages])])];
  const endedAt = Date.parse(item.endedAt);
  const known = { recognised, note, since: Number.isNaN(endedAt) ? view.dialogSince : endedAt };
  return dialogForm(
    {
      title: "Anruf abschließen",
      body: contactFields(known, view),
      confirm: "Abschließen",
      submit: (field) => view.actions.finish(() => calls.wrapUp(item.callId, documentedIn(field))),
    },
    view,
  );
}
