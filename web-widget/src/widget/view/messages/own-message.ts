import { html, type TemplateResult } from "lit";
import { textsOf, type Texts } from "../../../shared/translations/texts.ts";
import type { OwnEntry } from "../../conversation/entry.ts";
import { failedIcon, savedIcon, sendingIcon } from "../../../shared/view/icons.ts";
import { lines } from "../../../shared/view/lines.ts";
import type { WidgetActions } from "../widget-actions.ts";

/** What the citizen wrote, with what has become of it in words. */
export function ownMessage(own: OwnEntry, actions: WidgetActions): TemplateResult {
  const texts = textsOf(own.variant);
  return html`<article class="message citizen" lang="de" data-variant=${own.variant}>
    <h3 class="visually-hidden">${texts.said(texts.you)}</h3>
    <div class="bubble"><p>${lines(own.text)}</p></div>
    ${sendState(own, texts, actions)}
  </article>`;
}

function sendState(own: OwnEntry, texts: Texts, actions: WidgetActions): TemplateResult {
  switch (own.state) {
    case "sending":
      return html`<p class="send-state">${sendingIcon}${texts.sending}</p>`;
    case "saved":
      return html`<p class="send-state">${savedIcon}${texts.saved}</p>`;
    case "failed":
      return html`<p class="send-state failed">${failedIcon}${texts.failed}</p>
        <button
          type="button"
          class="quiet retry"
          aria-label=${texts.sendAgainThis(own.text)}
          @click=${() => actions.retry(own.said.clientMessageId)}
        >
          ${texts.sendAgain}
        </button>`;
  }
}
