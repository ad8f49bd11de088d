import { html, type TemplateResult } from "lit";
import type { Texts } from "../../../shared/translations/texts.ts";
import type { ConversationStatus } from "../../../shared/wire/message.ts";
import { closeIcon, compassIcon } from "../../../shared/view/icons.ts";
import { lines } from "../../../shared/view/lines.ts";
import type { WidgetView } from "../widget-view.ts";
import { menu } from "./menu.ts";

/** Name, menu and close button; below them, at all times, who answers, and the switch of the register. */
export function header(view: WidgetView): TemplateResult {
  const { texts, actions } = view;
  return html`<div class="header">
    <div class="title-row">
      ${compassIcon}
      <h2 id="title" tabindex="-1">${texts.title}</h2>
      ${menu(texts, actions)}
      <button type="button" class="icon-button close" aria-label=${texts.close} @click=${() => actions.hide()}>
        ${closeIcon}
      </button>
    </div>
    <div class="note-row">
      <p class="who-answers">${lines(whoAnswers(view.session?.exchange.status ?? "bot", texts))}</p>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked=${view.variant === "de-x-leicht" ? "true" : "false"}
        @click=${() => actions.switchVariant()}
      >
        <span class="switch-track"></span>${texts.simple}
      </button>
    </div>
  </div>`;
}

function whoAnswers(status: ConversationStatus, texts: Texts): string {
  switch (status) {
    case "bot":
      return texts.whoAnswers.program;
    case "queued":
      return texts.whoAnswers.waiting;
    case "agent":
      return texts.whoAnswers.human;
    case "closed":
      return texts.whoAnswers.closed;
  }
}
