import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { lines } from "../../../shared/view/lines.ts";
import type { DeskChat } from "../../state/desk-chat.ts";
import type { OpenView } from "../desk-view.ts";
import { timeOfDay } from "../words.ts";

/** What colleagues should know; the citizen never sees it. */
export function notes(chat: DeskChat, { open, actions }: OpenView): TemplateResult {
  return html`<section class="notes" aria-labelledby="notes-title">
    <h2 id="notes-title">Interne Notizen</h2>
    ${
      chat.notes.length === 0
        ? html`<p class="empty">Noch keine Notiz. Notizen sehen nur Sie und Ihre Kolleginnen und Kollegen.</p>`
        : html`<ul role="list">
            ${chat.notes.map(
              ({ at, author, text }) =>
                html`<li class="note">
                  <p class="note-head">${author}<span class="time">${timeOfDay(at)}</span></p>
                  <p>${lines(text)}</p>
                </li>`,
            )}
          </ul>`
    }
    ${
      chat.holding === "lost"
        ? nothing
        : html`<form
            novalidate
            @submit=${(event: Event) => {
              event.preventDefault();
              actions.chats.saveNote();
            }}
          >
            <label for="note">Neue Notiz</label>
            <textarea
              id="note"
              rows="2"
              maxlength="4000"
              .value=${live(chat.noteDraft)}
              @input=${(event: Event) => open.work.draftNote(chat, (event.target as HTMLTextAreaElement).value)}
              @keydown=${(event: KeyboardEvent) => {
                if (event.key === "Enter" && !event.shiftKey && !event.altKey && !event.isComposing) {
                  event.preventDefault();
                  actions.chats.saveNote();
                }
              }}
            ></textarea>
            <button type="submit" class="secondary">Notiz speichern</button>
          </form>`
    }
  </section>`;
}
