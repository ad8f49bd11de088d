import { html, type TemplateResult } from "lit";
import { closeDialog } from "../../../shared/staff/dialog-form.ts";
import type { OpenView } from "../desk-view.ts";

/** The link that opens the chat of a call on the caller's own screen. */
export function chatLink(link: string, { actions }: OpenView): TemplateResult {
  return html`<h2 id="dialog-title" tabindex="-1">Link zum Chat dieses Anrufs</h2>
    <p>Er öffnet das Gespräch auf dem Bildschirm der Anruferin oder des Anrufers: einmal, innerhalb von 24 Stunden.</p>
    <div class="field">
      <label for="chat-link">Link</label>
      <textarea id="chat-link" rows="3" readonly .value=${link}></textarea>
    </div>
    <div class="dialog-buttons">
      <button type="button" class="primary" autofocus @click=${() => actions.calls.copyLink(link)}>
        Link kopieren
      </button>
      <button type="button" class="secondary" @click=${closeDialog}>Schließen</button>
    </div>`;
}
