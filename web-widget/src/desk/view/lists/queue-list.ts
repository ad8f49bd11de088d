import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Priority, WaitingChat } from "../../wire/desk-values.ts";
import { variantBadge, waited } from "../badges.ts";
import type { OpenView } from "../desk-view.ts";
import { aspectName, channelName, queueName } from "../words.ts";

/** Who waits for a person, the next first. */
export function queueList(view: OpenView): TemplateResult {
  const { waiting } = view.open.desk.state;
  return html`<section aria-labelledby="queue-title">
    <h2 id="queue-title" tabindex="-1">
      Warteschlange ${waiting === undefined ? nothing : html`<span class="count">${waiting.length}</span>`}
    </h2>
    <button type="button" class="primary claim-next" @click=${() => view.actions.chats.claim()}>
      Nächsten Chat annehmen
    </button>
    ${
      waiting === undefined
        ? html`<p class="empty">Die Warteschlange wird geladen.</p>`
        : waiting.length === 0
          ? html`<p class="empty">${emptyText(view)}</p>`
          : html`<ul role="list">
              ${repeat(
                waiting,
                ({ conversationId }) => conversationId,
                (chat) => item(chat, view),
              )}
            </ul>`
    }
  </section>`;
}

function emptyText({ open }: OpenView): string {
  return open.desk.state.presence === "available"
    ? "Gerade wartet niemand. Sobald jemand mit einem Menschen sprechen möchte, steht es hier."
    : "Gerade wartet niemand. Stellen Sie Ihren Status auf „Verfügbar“, damit der Bot Chats an Sie übergeben kann.";
}

function item(chat: WaitingChat, { open, now, actions }: OpenView): TemplateResult {
  const { conversationId, service, aspect, lang, channel, queue, priority, preview, since } = chat;
  const topic = service === "" ? "Anliegen noch unklar" : open.advice.serviceName(service);
  return html`<li>
    <button type="button" class=${`entry ${priority}`} @click=${() => actions.chats.claim(conversationId)}>
      <span class="entry-head"
        ><span class="topic">${topic}${service === "" || aspect === "" ? nothing : html`: ${aspectName(aspect)}`}</span>
        ${waited(since, now, "Wartet seit")}</span
      >
      ${preview === "" ? nothing : html`<span class="preview">${preview}</span>`}
      <span class="entry-foot"
        >${priorityBadge(priority)} ${variantBadge(lang)}
        <span class="quiet-text">${queueName(queue)} · ${channelName(channel)}</span>
        <span class="take">Annehmen</span></span
      >
    </button>
  </li>`;
}

function priorityBadge(priority: Priority): TemplateResult | typeof nothing {
  switch (priority) {
    case "distress":
      return html`<span class="badge distress">In Not</span>`;
    case "returned":
      return html`<span class="badge returned">Wartet zum zweiten Mal</span>`;
    case "normal":
      return nothing;
  }
}
