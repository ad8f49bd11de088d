import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { messageLines } from "../../../shared/view/plain-text.ts";
import { lastUnderstood, readerLang, unread, type DeskChat } from "../../state/desk-chat.ts";
import { ownChats } from "../../state/desk-state.ts";
import type { Capacity } from "../../wire/call-values.ts";
import { variantBadge, waited } from "../badges.ts";
import type { OpenView } from "../desk-view.ts";
import { pencilIcon } from "../icons.ts";
import { count } from "../words.ts";

/** The agent's own chats. */
export function ownList(view: OpenView): TemplateResult {
  const chats = ownChats(view.open.desk.state);
  return html`<section aria-labelledby="own-title">
    <h2 id="own-title" tabindex="-1">Meine Chats <span class="count">${chats.length}</span></h2>
    ${capacityLine(view.open.desk.state.capacity)}
    ${
      chats.length === 0
        ? html`<p class="empty">Sie führen gerade keinen Chat. Nehmen Sie einen aus der Warteschlange an.</p>`
        : html`<ul role="list">
            ${repeat(
              chats,
              ({ id }) => id,
              (chat) => item(chat, view),
            )}
          </ul>`
    }
  </section>`;
}

/** Calls and chats share an agent: how much they have of each, and why nothing new comes. */
function capacityLine(capacity: Capacity | undefined): TemplateResult | typeof nothing {
  if (capacity === undefined) {
    return nothing;
  }
  const { calls, mostCalls, chats, mostChats, takesCalls, takesChats } = capacity;
  const told = `Gespräche: ${chats} von ${mostChats} · Anrufe: ${mostCalls === 0 ? "keine" : `${calls} von ${mostCalls}`}`;
  const why =
    chats >= mostChats
      ? "Mehr ist Ihnen nicht zugeteilt."
      : calls > 0 && !takesChats
        ? "Solange Sie telefonieren, kommt kein Chat dazu."
        : !takesCalls && mostCalls > 0
          ? "Bis zum Ende der Nachbearbeitung kommt kein Anruf."
          : "";
  return html`<p class="quiet-text">${told}${why === "" ? nothing : html`<br />${why}`}</p>`;
}

/** What a chat is called: the service it is about. */
export function chatTitle(chat: DeskChat, { open }: Pick<OpenView, "open">): string {
  const service = lastUnderstood(chat)?.service;
  return service === undefined ? "Anliegen noch unklar" : open.advice.serviceName(service);
}

function item(chat: DeskChat, view: OpenView): TemplateResult {
  const isSelected = view.open.desk.state.selected === chat.id;
  return html`<li>
    <button
      type="button"
      class=${`entry own ${chat.holding}`}
      data-chat=${chat.id}
      aria-current=${isSelected ? "true" : nothing}
      @click=${() => view.actions.chats.select(chat.id)}
    >
      <span class="entry-head"><span class="topic">${chatTitle(chat, view)}</span> ${openSince(chat, view.now)}</span>
      <span class="preview">${lastWords(chat)}</span>
      <span class="entry-foot">${marks(chat)}</span>
    </button>
  </li>`;
}

/** Since when the citizen's last words are unanswered. */
function openSince(chat: DeskChat, now: Date): TemplateResult | typeof nothing {
  const last = chat.messages.at(-1);
  return last?.author.role === "citizen" && chat.outgoing.length === 0 && chat.holding === "mine"
    ? waited(last.at, now, "Unbeantwortet seit")
    : nothing;
}

function lastWords(chat: DeskChat): string {
  const outgoing = chat.outgoing.at(-1)?.text;
  const last = chat.messages.findLast(({ author }) => author.role !== "system");
  if (outgoing !== undefined) {
    return `Sie: ${outgoing}`;
  }
  return last === undefined ? "" : `${last.author.role === "agent" ? "Sie: " : ""}${messageLines(last).join(" ")}`;
}

function marks(chat: DeskChat): readonly (TemplateResult | typeof nothing)[] {
  const news = unread(chat);
  return [
    news === 0 ? nothing : html`<span class="badge news">${count(news, "neue Nachricht", "neue Nachrichten")}</span>`,
    chat.channel === "telephone" ? html`<span class="badge">Telefon</span>` : nothing,
    chat.holding === "lost" ? html`<span class="badge lost">Nicht mehr bei Ihnen</span>` : nothing,
    chat.outgoing.some(({ state }) => state === "failed")
      ? html`<span class="badge failed">Nicht gesendet</span>`
      : nothing,
    chat.isCitizenTyping ? html`<span class="badge typing">schreibt …</span>` : nothing,
    chat.draft.trim() === "" ? nothing : html`<span class="badge draft">${pencilIcon}Entwurf</span>`,
    variantBadge(readerLang(chat)),
  ];
}
