import { html, nothing, type TemplateResult } from "lit";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";
import { callOf } from "../../state/calls.ts";
import { hasUnsaved, recognisedServices, type DeskChat } from "../../state/desk-chat.ts";
import type { OpenView } from "../desk-view.ts";
import { contactFields, documentedIn } from "./contact-fields.ts";

/** The documentation of a chat, or of a call with the bot: what it was about and what came of it. */
export function wrapUp(chat: DeskChat, view: OpenView): TemplateResult {
  const { desk, ending } = view.open;
  const hungUpAt = Date.parse(callOf(chat, desk.state)?.endedAt ?? "");
  const since = Number.isNaN(hungUpAt) ? view.dialogSince : hungUpAt;
  const known = { recognised: recognisedServices(chat.messages), note: "", since };
  return dialogForm(
    {
      title: "Kontakt abschließen",
      body: html`${contactFields(known, view)}
      ${
        hasUnsaved(chat)
          ? html`<p class="hint-box">In diesem Chat steht noch ein Text, der nicht gesendet ist. Er geht verloren.</p>`
          : nothing
      }`,
      confirm: "Abschließen",
      submit: (field) => view.actions.finish(() => ending.close(chat, documentedIn(field))),
    },
    view,
  );
}
