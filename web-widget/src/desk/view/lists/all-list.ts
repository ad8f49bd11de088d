import { html, nothing, type TemplateResult } from "lit";
import type { HeldChat } from "../../wire/desk-values.ts";
import { variantBadge } from "../badges.ts";
import type { OpenView } from "../desk-view.ts";
import { queueName, secondsSince, spokenMinutes } from "../words.ts";

/** Every chat that is with a colleague, for supervisors: to look after citizens, not to measure people. */
export function allList(view: OpenView): TemplateResult | typeof nothing {
  const { desk } = view.open;
  if (!desk.isSupervisor) {
    return nothing;
  }
  const own = new Set(desk.state.chats.filter(({ holding }) => holding === "mine").map(({ id }) => id));
  const others = desk.state.allChats.filter(({ conversationId }) => !own.has(conversationId));
  return html`<section aria-labelledby="all-title">
    <h2 id="all-title" tabindex="-1">Chats der anderen <span class="count">${others.length}</span></h2>
    ${
      others.length === 0
        ? html`<p class="empty">Gerade führt niemand sonst einen Chat.</p>`
        : html`<ul role="list">
            ${others.map((chat) => item(chat, view))}
          </ul>`
    }
  </section>`;
}

function item(chat: HeldChat, { open, now, actions }: OpenView): TemplateResult {
  const isSelected = open.desk.state.selected === chat.conversationId;
  return html`<li>
    <button
      type="button"
      class="entry watched"
      aria-current=${isSelected ? "true" : nothing}
      @click=${() => actions.chats.watch(chat)}
    >
      <span class="entry-head"
        ><span class="topic">Chat mit ${chat.agent || "einer Kollegin oder einem Kollegen"}</span></span
      >
      <span class="entry-foot"
        >${variantBadge(chat.lang)}
        <span class="quiet-text"
          >${queueName(chat.queue)} · seit ${spokenMinutes(secondsSince(chat.claimedAt, now))}</span
        ></span
      >
    </button>
  </li>`;
}
