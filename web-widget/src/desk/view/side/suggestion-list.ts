import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { htmlLang } from "../../../shared/variant.ts";
import { paragraphs } from "../../../shared/view/lines.ts";
import { readerLang, type DeskChat } from "../../state/desk-chat.ts";
import type { Suggestion } from "../../wire/desk-values.ts";
import type { OpenView } from "../desk-view.ts";
import { percent, variantName } from "../words.ts";

/** Approved answers that fit, each to be put into the text field or sent with one click. */
export function suggestionList(chat: DeskChat, view: OpenView): TemplateResult {
  const { advice } = view.open;
  return html`<section class="suggestions" aria-labelledby="suggestions-title">
    <h2 id="suggestions-title">Antworten aus der Wissensbasis</h2>
    <label class="visually-hidden" for="suggestion-search">In der Wissensbasis suchen</label>
    <input
      id="suggestion-search"
      type="search"
      placeholder="Suchen (leer: zur letzten Frage)"
      autocomplete="off"
      .value=${live(chat.searched)}
      @input=${(event: Event) => advice.search(chat.id, (event.target as HTMLInputElement).value)}
    />
    ${list(chat, view)}
  </section>`;
}

function list(chat: DeskChat, view: OpenView): TemplateResult {
  if (chat.suggestions === undefined) {
    return html`<p class="empty">Vorschläge werden gesucht.</p>`;
  }
  if (chat.suggestions.length === 0) {
    return html`<p class="empty">
      ${
        chat.searched === ""
          ? "Zur letzten Frage gibt es keine passende Antwort. Suchen Sie oben mit eigenen Worten."
          : "Dazu gibt es keine Antwort. Versuchen Sie es mit anderen Worten."
      }
    </p>`;
  }
  return html`<ul role="list">
    ${chat.suggestions.map((suggestion) => item(suggestion, chat, view))}
  </ul>`;
}

function item(suggestion: Suggestion, chat: DeskChat, { actions }: OpenView): TemplateResult {
  const { title, text, lang, confidence } = suggestion;
  const isOther = lang !== readerLang(chat);
  return html`<li class="offer">
    <details>
      <summary>
        <span class="topic">${title}</span> <span class="quiet-text">${percent(confidence)}</span
        ><span class="preview">${text}</span>
      </summary>
      <div class="offer-text" lang=${htmlLang(lang)}>${paragraphs(text)}</div>
    </details>
    ${isOther ? html`<p class="other-variant">Nur in ${variantName(lang) ?? "Alltagssprache"} vorhanden</p>` : nothing}
    ${
      chat.holding === "mine"
        ? html`<div class="offer-buttons">
            <button
              type="button"
              class="secondary"
              aria-label=${`Einfügen: ${title}`}
              @click=${() => actions.chats.insert(text)}
            >
              Einfügen
            </button>
            <button
              type="button"
              class="tool"
              aria-label=${`Sofort senden: ${title}`}
              @click=${() => actions.chats.sendSuggestion(suggestion)}
            >
              Sofort senden
            </button>
          </div>`
        : nothing
    }
  </li>`;
}
