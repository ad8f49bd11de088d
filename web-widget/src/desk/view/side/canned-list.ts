import { html, nothing, type TemplateResult } from "lit";
import { readerLang, type DeskChat } from "../../state/desk-chat.ts";
import type { CannedReply } from "../../wire/desk-values.ts";
import type { OpenView } from "../desk-view.ts";
import { pencilIcon } from "../icons.ts";
import { variantName } from "../words.ts";

/** Prepared replies in the citizen's variant first; found by any word of title or text. */
export function cannedList(chat: DeskChat, view: OpenView): TemplateResult {
  const { advice } = view.open;
  const lang = readerLang(chat);
  const found = matching(advice.cannedReplies, view.cannedFilter, lang);
  return html`<section class="canned" aria-labelledby="canned-title">
    <div class="section-head">
      <h2 id="canned-title">Textbausteine</h2>
      <button type="button" class="tool" @click=${() => view.actions.editCanned({ id: "", title: "", lang, text: "" })}>
        Neuer Baustein
      </button>
    </div>
    <label class="visually-hidden" for="canned-search">Textbausteine durchsuchen</label>
    <input
      id="canned-search"
      type="search"
      placeholder="Suchen"
      autocomplete="off"
      .value=${view.cannedFilter}
      @input=${(event: Event) => view.actions.filterCanned((event.target as HTMLInputElement).value)}
    />
    ${
      found.length === 0
        ? html`<p class="empty">
            ${
              advice.cannedReplies.length === 0
                ? "Es gibt noch keine Textbausteine. Legen Sie mit „Neuer Baustein“ den ersten an, zum Beispiel eine Begrüßung."
                : "Kein Textbaustein enthält diese Wörter."
            }
          </p>`
        : html`<ul role="list">
            ${found.map((reply) => item(reply, chat, view))}
          </ul>`
    }
  </section>`;
}

function item(reply: CannedReply, chat: DeskChat, { open, actions }: OpenView): TemplateResult {
  const variant = reply.lang === readerLang(chat) ? undefined : (variantName(reply.lang) ?? "Alltagssprache");
  return html`<li class="canned-item">
    <button
      type="button"
      class="insert"
      aria-disabled=${chat.holding === "mine" ? nothing : "true"}
      @click=${() => {
        actions.chats.insert(open.advice.textOf(reply, chat));
      }}
    >
      <span class="topic">${reply.title}</span>
      ${variant === undefined ? nothing : html`<span class="other-variant">${variant}</span>`}
      <span class="preview">${reply.text}</span>
    </button>
    <button
      type="button"
      class="tool"
      aria-label=${`Bearbeiten: ${reply.title}`}
      @click=${() => actions.editCanned(reply)}
    >
      ${pencilIcon}
    </button>
  </li>`;
}

function matching(replies: readonly CannedReply[], filter: string, lang: string): readonly CannedReply[] {
  const words = filter.toLocaleLowerCase("de").split(/\s+/).filter(Boolean);
  const found = replies.filter(({ title, text }) => {
    const all = `${title} ${text}`.toLocaleLowerCase("de");
    return words.every((word) => all.includes(word));
  });
  return [...found.filter((reply) => reply.lang === lang), ...found.filter((reply) => reply.lang !== lang)];
}
