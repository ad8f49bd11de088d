import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { DirectiveResult } from "lit/directive.js";
import type { OpenView } from "../desk-view.ts";
import { callDone } from "./call-done.ts";
import { callbackDone } from "./callback-done.ts";
import { cannedForm } from "./canned-form.ts";
import { chatLink } from "./chat-link.ts";
import { giveBack, signOut, stepIn } from "./questions.ts";
import { shortcuts } from "./shortcuts.ts";
import { telephone } from "./telephone.ts";
import { transfer } from "./transfer.ts";
import { wrapUp } from "./wrap-up.ts";

/**
 * The one dialog of the desk, native and modal: the browser keeps the focus inside and gives it back afterwards. The
 * element opens it once it is there.
 */
export function dialog(view: OpenView): DirectiveResult | typeof nothing {
  if (view.dialog === undefined) {
    return nothing;
  }
  return keyed(
    view.dialog,
    html`<dialog aria-labelledby="dialog-title" @close=${() => view.actions.dialogClosed()}>${content(view)}</dialog>`,
  );
}

function content(view: OpenView): TemplateResult | typeof nothing {
  const { dialog: shown } = view;
  switch (shown?.kind) {
    case undefined:
      return nothing;
    case "wrapUp":
      return wrapUp(shown.chat, view);
    case "transfer":
      return transfer(shown.chat, shown.colleagues, view);
    case "giveBack":
      return giveBack(shown.chat, view);
    case "stepIn":
      return stepIn(shown.chat, view);
    case "callbackDone":
      return callbackDone(shown.callback, view);
    case "callDone":
      return callDone(shown.call, view);
    case "chatLink":
      return chatLink(shown, view);
    case "telephone":
      return telephone(shown.telephone, view);
    case "canned":
      return cannedForm(shown.reply, view);
    case "shortcuts":
      return shortcuts(view);
    case "signOut":
      return signOut(view);
  }
}
