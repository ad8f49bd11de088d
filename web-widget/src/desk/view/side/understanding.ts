import { html, type TemplateResult } from "lit";
import { messageLines } from "../../../shared/view/plain-text.ts";
import type { Message } from "../../../shared/wire/message.ts";
import type { DeskChat } from "../../state/desk-chat.ts";
import type { OpenView } from "../desk-view.ts";
import { aspectName, percent } from "../words.ts";

const MOST_SHOWN = 4;

/** What the citizen asked the program, how it understood that, and whether it answered. */
export function understanding(chat: DeskChat, view: OpenView): TemplateResult {
  const exchanges = exchangesOf(chat).slice(-MOST_SHOWN);
  return html`<section class="understanding" aria-labelledby="understanding-title">
    <h2 id="understanding-title">Was der Bot verstanden hat</h2>
    ${
      exchanges.length === 0
        ? html`<p class="empty">Der Bot hat in diesem Gespräch noch nichts beantwortet.</p>`
        : html`<dl>
            ${exchanges.map(({ question, reply }) => {
              return html`<div>
                <dt><q>${question}</q></dt>
                <dd>${understood(reply, view)}</dd>
              </div>`;
            })}
          </dl>`
    }
  </section>`;
}

interface Exchange {
  readonly question: string;
  readonly reply: Message;
}

/** The citizen's words and the program's reply to each. */
function exchangesOf(chat: DeskChat): readonly Exchange[] {
  return chat.messages.flatMap((message, index) => {
    const reply = chat.messages[index + 1];
    return message.author.role === "citizen" && reply?.author.role === "bot"
      ? [{ question: messageLines(message).join(" "), reply }]
      : [];
  });
}

function understood({ about }: Message, { open }: OpenView): string {
  const topic = about.service === undefined ? "" : open.advice.serviceName(about.service);
  const named = [topic, about.aspect === undefined ? "" : aspectName(about.aspect)].filter(Boolean).join(": ");
  const sure = about.confidence === undefined ? "" : ` (${percent(about.confidence)})`;
  switch (about.kind ?? "notice") {
    case "answer":
      return `Beantwortet: ${named}${sure}`;
    case "clarify":
      return "Nachgefragt, weil mehreres passte";
    case "checklist":
      return `Liste für die Lebenslage${named === "" ? "" : `: ${named}`}`;
    case "outOfScope":
      return "Nicht zuständig oder nicht verstanden";
    case "handover":
      return "Wunsch nach einem Menschen";
    case "emergency":
      return "Als Notlage erkannt";
    case "greeting":
    case "smalltalk":
    case "notice":
      return named === "" ? "Kein Anliegen" : `${named}${sure}`;
  }
}
