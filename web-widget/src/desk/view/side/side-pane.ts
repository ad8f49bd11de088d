import { html, type TemplateResult } from "lit";
import { isCall, openCall } from "../../state/calls.ts";
import type { DeskChat } from "../../state/desk-chat.ts";
import { selectedChat } from "../../state/desk-state.ts";
import type { OpenView } from "../desk-view.ts";
import { cannedList } from "./canned-list.ts";
import { notes } from "./notes.ts";
import { phoneScript } from "./phone-script.ts";
import { suggestionList } from "./suggestion-list.ts";
import { understanding } from "./understanding.ts";

/** What helps with the selected chat or the open call. */
export function sidePane(view: OpenView): TemplateResult {
  const { state } = view.open.desk;
  const call = openCall(state);
  const chat = state.callback === undefined && call === undefined ? selectedChat(state) : undefined;
  return html`<section class="side" aria-label="Hilfen zum Gespräch">
    ${content(chat, call !== undefined, view)}
  </section>`;
}

function content(chat: DeskChat | undefined, isOnCall: boolean, view: OpenView): TemplateResult {
  if (isOnCall) {
    return phoneScript(view);
  }
  if (chat === undefined) {
    return html`<p class="empty">
      Sobald Sie ein Gespräch öffnen, stehen hier: was der Bot verstanden hat, passende Antworten, Ihre Textbausteine
      und die internen Notizen. Am Telefon steht hier, was Sie sagen können.
    </p>`;
  }
  return isCall(chat, view.open.desk.state)
    ? html`${phoneScript(view)} ${notes(chat, view)} ${understanding(chat, view)}`
    : html`${understanding(chat, view)} ${suggestionList(chat, view)} ${cannedList(chat, view)} ${notes(chat, view)}`;
}
