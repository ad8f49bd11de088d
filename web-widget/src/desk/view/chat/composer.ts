import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { sendIcon } from "../../../shared/view/icons.ts";
import { readerLang, readsEasy, type DeskChat } from "../../state/desk-chat.ts";
import { LONGEST_TEXT } from "../../work/chat-work.ts";
import type { OpenView } from "../desk-view.ts";
import { variantName } from "../words.ts";
import { findingList } from "./finding-list.ts";

const COUNTER_FROM = 3600;

/** Where the agent writes. Enter sends, Shift and Enter begin a new line. */
export function composer(chat: DeskChat, { actions }: OpenView): TemplateResult {
  const left = LONGEST_TEXT - chat.draft.length;
  const isCounted = chat.draft.length >= COUNTER_FROM;
  const described = [
    chat.findings.length > 0 ? "findings-title" : "",
    isCounted ? "counter" : "",
    variantName(readerLang(chat)) === undefined ? "" : "reader",
  ].filter((id) => id !== "");
  return html`<form
    class="composer"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      actions.chats.send();
    }}
  >
    ${readerHint(chat)} ${findingList(chat)}
    <label for="message">Ihre Antwort</label>
    <div class="composer-row">
      <textarea
        id="message"
        rows="3"
        autocomplete="off"
        aria-describedby=${described.length === 0 ? nothing : described.join(" ")}
        aria-invalid=${left < 0 ? "true" : nothing}
        .value=${live(chat.draft)}
        @input=${(event: Event) => actions.chats.draft(chat, (event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === "Enter" && !event.shiftKey && !event.altKey && !event.isComposing) {
            event.preventDefault();
            actions.chats.send();
          }
        }}
      ></textarea>
      <button type="submit" class="primary send">${sendIcon}<span>Senden</span></button>
    </div>
    ${
      isCounted
        ? html`<p class="counter" id="counter">
            ${left >= 0 ? `Noch ${left.toLocaleString("de")} Zeichen` : `${(-left).toLocaleString("de")} Zeichen zu viel`}
          </p>`
        : nothing
    }
  </form>`;
}

function readerHint(chat: DeskChat): TemplateResult | typeof nothing {
  const lang = readerLang(chat);
  const name = variantName(lang);
  if (name === undefined) {
    return nothing;
  }
  return readsEasy(lang)
    ? html`<p class="reader" id="reader">
        Liest <strong>Leichte Sprache</strong>. Schreiben Sie kurze Sätze und einfache Wörter. Sagen Sie in jedem Satz
        nur eine Sache.
      </p>`
    : html`<p class="reader" id="reader">Schreibt und liest <strong>${name}</strong>.</p>`;
}
