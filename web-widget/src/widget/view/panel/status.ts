import { html, nothing, type TemplateResult } from "lit";
import type { Texts } from "../../../shared/translations/texts.ts";
import type { ConversationSession } from "../../conversation/session.ts";
import { lines } from "../../../shared/view/lines.ts";
import { queueText } from "../../../shared/view/queue-text.ts";
import type { WidgetView } from "../widget-view.ts";

/**
 * What is going on, each in a region of its own that is always there: whether the chat runs, whether there is a
 * connection, whether somebody is writing.
 */
export function status({ session, texts, actions }: WidgetView): TemplateResult {
  const connection = session?.exchange.connection ?? "fine";
  const phase = session === undefined ? "" : phaseText(session, texts);
  const activity = session === undefined ? "" : activityText(session, texts);
  return html`<div class="status phase" role="status">${phase === "" ? nothing : html`<p>${lines(phase)}</p>`}</div>
    ${phaseButton(session, texts, actions)}
    <div class=${`status connection ${connection}`} role="status">
      ${connection === "fine" ? nothing : html`<p>${lines(texts.connection[connection])}</p>`}
    </div>
    <div class="status activity" role="status">${activity === "" ? nothing : html`<p>${lines(activity)}</p>`}</div>`;
}

function phaseText(session: ConversationSession, texts: Texts): string {
  switch (session.phase) {
    case "starting":
      return texts.starting;
    case "unreachable":
      return texts.unreachable;
    case "erased":
      return texts.erased;
    case "running":
      return "";
  }
}

function phaseButton(
  session: ConversationSession | undefined,
  texts: Texts,
  actions: WidgetView["actions"],
): TemplateResult | typeof nothing {
  if (session?.phase === "unreachable") {
    return html`<button type="button" class="primary phase-button" @click=${() => actions.tryAgain()}>
      ${texts.tryAgain}
    </button>`;
  }
  if (session?.phase === "erased" || session?.exchange.status === "closed") {
    return html`<button type="button" class="primary phase-button" @click=${() => actions.restart()}>
      ${texts.startAgain}
    </button>`;
  }
  return nothing;
}

function activityText({ exchange }: ConversationSession, texts: Texts): string {
  if (exchange.answering !== undefined) {
    return texts.preparing[exchange.answering];
  }
  return exchange.status === "queued" && exchange.queue !== undefined ? queueText(exchange.queue, texts) : "";
}
