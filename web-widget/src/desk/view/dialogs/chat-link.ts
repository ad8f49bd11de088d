import { html, nothing, type TemplateResult } from "lit";
import { closeDialog } from "../../../shared/staff/dialog-form.ts";
import type { ChatLink, OpenView } from "../desk-view.ts";

const TEXT_WORDS: Readonly<Record<ChatLink["text"], string>> = {
  possible: "Per SMS nur, wenn die Person am Telefon zugestimmt hat.",
  sent: "Die SMS mit dem Link ist unterwegs.",
  impossible: "An diese Nummer kann keine SMS gehen. Lesen Sie bitte den Fallcode vor.",
};

/** The link that opens the chat of a call on the caller's own screen. */
export function chatLink({ conversationId, link, text }: ChatLink, { actions }: OpenView): TemplateResult {
  return html`<h2 id="dialog-title" tabindex="-1">Link zum Chat dieses Anrufs</h2>
    <p>Er öffnet das Gespräch auf dem Bildschirm der Anruferin oder des Anrufers: einmal, innerhalb von 24 Stunden.</p>
    <div class="field">
      <label for="chat-link">Link</label>
      <textarea id="chat-link" rows="3" readonly .value=${link}></textarea>
    </div>
    <p role="status">${TEXT_WORDS[text]}</p>
    <div class="dialog-buttons">
      <button type="button" class="primary" autofocus @click=${() => actions.calls.copyLink(link)}>
        Link kopieren
      </button>
      ${
        text === "possible"
          ? html`<button type="button" class="secondary" @click=${() => actions.calls.textLink(conversationId)}>
              Per SMS schicken
            </button>`
          : nothing
      }
      <button type="button" class="secondary" @click=${closeDialog}>Schließen</button>
    </div>`;
}
