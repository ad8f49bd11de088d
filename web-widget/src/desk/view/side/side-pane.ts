import { html, type TemplateResult } from "lit";
import { selectedChat } from "../../state/desk-state.ts";
import type { OpenView } from "../desk-view.ts";
import { cannedList } from "./canned-list.ts";
import { notes } from "./notes.ts";
import { suggestionList } from "./suggestion-list.ts";
import { understanding } from "./understanding.ts";

/** What helps with the selected chat. */
export function sidePane(view: OpenView): TemplateResult {
  const { state } = view.open.desk;
  const chat = state.callback === undefined ? selectedChat(state) : undefined;
  return html`<section class="side" aria-label="Hilfen zum Chat">
    ${
      chat === undefined
        ? html`<p class="empty">
            Sobald Sie einen Chat öffnen, stehen hier: was der Bot verstanden hat, passende Antworten, Ihre
            Textbausteine und die internen Notizen.
          </p>`
        : html`${understanding(chat, view)} ${suggestionList(chat, view)} ${cannedList(chat, view)} ${notes(chat, view)}`
    }
  </section>`;
}
