import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { OpenDialogue } from "../../state/call-event.ts";
import type { CaseDialogue } from "../../wire/call-values.ts";
import { variantBadge } from "../badges.ts";
import { messageView } from "../chat/message-view.ts";
import type { OpenView } from "../desk-view.ts";
import { aspectName, channelName } from "../words.ts";

const STATUS: Readonly<Record<string, string>> = {
  bot: "Der Bot antwortet",
  queued: "Wartet auf einen Menschen",
  agent: "Mit einem Menschen",
  closed: "Beendet",
};

/** The dialogue behind a case code: what was asked, what was answered, and what is open. */
export function dialoguePane({ code, dialogue }: OpenDialogue, view: OpenView): TemplateResult {
  const { advice } = view.open;
  return html`<section class="chat dialogue-pane" id="main" tabindex="-1" aria-label="Dialog zum Fallcode">
    <div class="chat-head">
      <div class="chat-title">
        <h2 id="dialogue-head" tabindex="-1">Fallcode ${code.toLocaleUpperCase("de")}: ${topic(dialogue, view)}</h2>
        <p class="chat-facts">
          <span class="badge">${STATUS[dialogue.status] ?? dialogue.status}</span> ${variantBadge(dialogue.lang)}
          <span class="quiet-text">${channelName(dialogue.channel)}</span>
        </p>
      </div>
      <div class="chat-buttons">
        ${
          dialogue.status === "queued"
            ? html`<button
                type="button"
                class="primary"
                @click=${() => view.actions.chats.claim(dialogue.conversationId)}
              >
                Annehmen
              </button>`
            : nothing
        }
        <button type="button" class="secondary" @click=${() => view.actions.calls.closeDialogue()}>Schließen</button>
      </div>
    </div>
    <div class="call-before">
      <section class="open-question" aria-labelledby="open-question-title">
        <h3 id="open-question-title">Offene Frage</h3>
        <p>
          ${
            dialogue.openQuestion === ""
              ? "Keine. Auf die letzte Frage hat der Bot geantwortet."
              : html`„${dialogue.openQuestion}“`
          }
        </p>
      </section>
    </div>
    <div class="log" role="log" aria-live="off" aria-label="Gesprächsverlauf" tabindex="0">
      ${repeat(
        dialogue.messages,
        ({ seq }) => seq,
        (message) => messageView(message, false, (id) => advice.serviceName(id)),
      )}
    </div>
  </section>`;
}

function topic({ service, aspect }: CaseDialogue, { open }: OpenView): string {
  if (service === "") {
    return "Anliegen noch unklar";
  }
  return open.advice.serviceName(service) + (aspect === "" ? "" : `, ${aspectName(aspect)}`);
}
