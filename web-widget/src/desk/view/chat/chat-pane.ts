import { html, nothing, type TemplateResult } from "lit";
import { hasUnsaved, readerLang, unsaved, type DeskChat } from "../../state/desk-chat.ts";
import { callOf, isCall } from "../../state/calls.ts";
import { selectedChat } from "../../state/desk-state.ts";
import { variantBadge, waited } from "../badges.ts";
import { callFacts } from "../call/call-facts.ts";
import type { OpenView } from "../desk-view.ts";
import { chatTitle } from "../lists/own-list.ts";
import { channelName, queueName } from "../words.ts";
import { chatLog } from "./chat-log.ts";
import { composer } from "./composer.ts";

/** The middle of the desk: the selected chat, or what to do when there is none. */
export function chatPane(view: OpenView): TemplateResult {
  const chat = selectedChat(view.open.desk.state);
  return html`<section class="chat" id="main" tabindex="-1" aria-label="Gespräch">
    ${chat === undefined ? noChat() : chatView(chat, view)}
  </section>`;
}

function noChat(): TemplateResult {
  return html`<div class="no-chat">
    <h2>Kein Chat geöffnet</h2>
    <p>Nehmen Sie mit <kbd>Alt</kbd> + <kbd>N</kbd> den nächsten Chat an, oder wählen Sie links einen aus.</p>
    <p>Alle Tasten zeigt Ihnen <kbd>?</kbd>.</p>
  </div>`;
}

function chatView(chat: DeskChat, view: OpenView): TemplateResult {
  return html`${chatHeader(chat, view)} ${callBefore(chat, view)} ${chatLog(chat, view)}
    <div class="activity" aria-hidden="true">
      ${chat.isCitizenTyping && chat.holding === "mine" ? html`<p>schreibt gerade …</p>` : nothing}
    </div>
    ${foot(chat, view)}`;
}

/** Of a talk on the telephone: whose number it is, and the chat it came from. */
function callBefore(chat: DeskChat, view: OpenView): TemplateResult | typeof nothing {
  const call = callOf(chat, view.open.desk.state);
  return call === undefined ? nothing : html`<div class="call-before">${callFacts(call, view)}</div>`;
}

function chatHeader(chat: DeskChat, view: OpenView): TemplateResult {
  const { actions, now } = view;
  return html`<div class="chat-head">
    <div class="chat-title">
      <h2 id="chat-title" tabindex="-1">${chatTitle(chat, view)}</h2>
      <p class="chat-facts">
        ${variantBadge(readerLang(chat))}
        ${chat.claimedAt === "" ? nothing : waited(chat.claimedAt, now, "Im Gespräch seit")}
        <span class="quiet-text"
          >${[queueName(chat.queue), channelName(chat.channel)].filter(Boolean).join(" · ")}</span
        >
      </p>
    </div>
    ${
      chat.holding === "mine"
        ? html`<div class="chat-buttons">
            <button type="button" class="secondary" @click=${() => actions.openDialog("transfer")}>Übergeben</button>
            <button type="button" class="secondary" @click=${() => actions.openDialog("giveBack")}>An den Bot</button>
            <button type="button" class="primary" @click=${() => actions.openDialog("wrapUp")}>Abschließen</button>
          </div>`
        : nothing
    }
  </div>`;
}

function foot(chat: DeskChat, view: OpenView): TemplateResult {
  switch (chat.holding) {
    case "mine":
      return isCall(chat, view.open.desk.state) ? onTheLine(chat, view) : composer(chat, view);
    case "lost":
      return lostNotice(chat, view);
    case "watched":
      return watchNotice(chat, view);
  }
}

/** Nothing is written to a caller: here it stands how the call goes on. */
function onTheLine(chat: DeskChat, { open, actions }: OpenView): TemplateResult {
  const call = callOf(chat, open.desk.state);
  const isOver = call?.state === "ended";
  return html`<section class="foot-notice" aria-labelledby="line-title">
    <h3 id="line-title">${isOver ? "Der Anruf ist beendet" : "Sie sind am Telefon"}</h3>
    <p>
      ${
        isOver
          ? "Schließen Sie den Kontakt ab. Eine kurze Zeit lang bekommen Sie dafür keinen neuen Anruf."
          : "Ihr Telefon klingelt gleich oder klingelt schon. Übergeben Sie erst am Bildschirm, und legen Sie dann auf."
      }
    </p>
    <div class="foot-buttons">
      <button type="button" class="secondary" @click=${() => actions.calls.chatLink(chat.id)}>Link zum Chat</button>
      ${
        call === undefined || call.relatedConversationId === ""
          ? nothing
          : html`<button type="button" class="secondary" @click=${() => actions.calls.showRelated(call)}>
              Chat dieses Anrufs lesen
            </button>`
      }
    </div>
  </section>`;
}

/** The chat went to somebody else: what was being written stays here until the agent lets it go. */
function lostNotice(chat: DeskChat, { actions }: OpenView): TemplateResult {
  return html`<section class="foot-notice" aria-labelledby="lost-title">
    <h3 id="lost-title">Diesen Chat führen Sie nicht mehr</h3>
    <p>
      Er ging an jemand anderen oder zurück in die Warteschlange, zum Beispiel nach einer langen Unterbrechung der
      Verbindung.
    </p>
    ${
      hasUnsaved(chat)
        ? html`<label for="unsaved">Ihr Text, der nicht gesendet wurde</label>
            <textarea id="unsaved" readonly rows="3" .value=${unsaved(chat)}></textarea>`
        : nothing
    }
    <div class="foot-buttons">
      ${
        hasUnsaved(chat)
          ? html`<button type="button" class="primary" @click=${() => actions.chats.copyUnsaved(chat)}>
              Text kopieren
            </button>`
          : nothing
      }
      <button type="button" class="secondary" @click=${() => actions.chats.dismiss(chat)}>Aus der Liste nehmen</button>
    </div>
  </section>`;
}

function watchNotice(chat: DeskChat, { open, actions }: OpenView): TemplateResult {
  const isHeld = open.desk.state.allChats.some(({ conversationId }) => conversationId === chat.id);
  const dismiss = html`<button type="button" class="secondary" @click=${() => actions.chats.dismiss(chat)}>
    Nicht mehr mitlesen
  </button>`;
  return html`<section class="foot-notice" aria-labelledby="watch-title">
    <h3 id="watch-title">${isHeld ? "Sie lesen mit" : "Diesen Chat führt niemand mehr"}</h3>
    ${
      isHeld
        ? html`<p>
              ${chat.agent || "Jemand anders"} führt diesen Chat. Wenn Sie einspringen, geht der Chat an Sie über.
            </p>
            <div class="foot-buttons">
              <button type="button" class="primary" @click=${() => actions.openDialog("stepIn")}>Einspringen</button>
              ${dismiss}
            </div>`
        : html`<p>Er ist beendet oder wartet wieder. Wartet er, steht er in der Warteschlange.</p>
            <div class="foot-buttons">${dismiss}</div>`
    }
  </section>`;
}
