import { html, nothing, type TemplateResult } from "lit";
import { downIcon } from "../../../shared/view/icons.ts";
import type { WidgetView } from "../widget-view.ts";

/** Leads to a message that lies below what is in sight. The announcer has said the message: so this is no live region. */
export function news({ isNewsBelow, texts, actions }: WidgetView): TemplateResult {
  return html`<div class="news">
    ${
      isNewsBelow
        ? html`<button type="button" @click=${() => actions.unseen.show()}>
            <span>${downIcon}${texts.newMessage}</span>
          </button>`
        : nothing
    }
  </div>`;
}
