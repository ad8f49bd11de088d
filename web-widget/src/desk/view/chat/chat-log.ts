import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { DeskChat } from "../../state/desk-chat.ts";
import type { OpenView } from "../desk-view.ts";
import { messageView, outgoingView } from "./message-view.ts";

/**
 * The whole conversation, from the first question to the program on. The log is quiet; the announcer says each new
 * message once.
 */
export function chatLog(chat: DeskChat, view: OpenView): TemplateResult {
  const { advice } = view.open;
  const handedOver = chat.messages.find(({ author }) => author.role === "agent")?.seq;
  return html`<div
    class="log"
    role="log"
    aria-live="off"
    aria-label="Gesprächsverlauf"
    tabindex="0"
    data-chat=${chat.id}
  >
    ${chat.isLoaded || chat.messages.length > 0 ? nothing : html`<p class="empty">Das Gespräch wird geladen.</p>`}
    ${repeat(
      chat.messages,
      ({ seq }) => seq,
      (message) => {
        const isSeen = message.seq <= chat.citizenSaw;
        return guard([message, isSeen, advice.services, handedOver], () => [
          message.seq === handedOver ? html`<p class="divider"><span>Ab hier schreibt ein Mensch</span></p>` : nothing,
          messageView(message, isSeen, (id) => advice.serviceName(id)),
        ]);
      },
    )}
    ${repeat(
      chat.outgoing,
      ({ clientMessageId }) => clientMessageId,
      (one) => outgoingView(chat, one, view),
    )}
  </div>`;
}
