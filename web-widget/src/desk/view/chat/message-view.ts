import { html, nothing, type TemplateResult } from "lit";
import { textsOf } from "../../../shared/translations/texts.ts";
import { htmlLang } from "../../../shared/variant.ts";
import { blocks } from "../../../shared/view/blocks/blocks.ts";
import { failedIcon, savedIcon, sendingIcon } from "../../../shared/view/icons.ts";
import { lines } from "../../../shared/view/lines.ts";
import type { Message } from "../../../shared/wire/message.ts";
import type { DeskChat, Outgoing } from "../../state/desk-chat.ts";
import type { OpenView } from "../desk-view.ts";
import { seenIcon } from "../icons.ts";
import { aspectName, percent, timeOfDay } from "../words.ts";

/** Choices were the citizen's to choose; at the desk they are only read. */
const BLOCK_VIEW = {
  texts: textsOf("de"),
  isUsable: false,
  choose: () => undefined,
  canTick: false,
  isTicked: () => false,
  tick: () => undefined,
  saveDates: () => undefined,
  print: () => undefined,
};

/** Who wrote a message, as the desk calls them. */
export function senderName({ author }: Message): string {
  switch (author.role) {
    case "citizen":
      return "Bürgerin oder Bürger";
    case "bot":
      return "Bot";
    case "agent":
      return author.name ?? "Servicecenter";
    case "system":
      return "Hinweis";
  }
}

/** One message; of the program's also what it understood, of the agent's own whether it was read. */
export function messageView(message: Message, isSeen: boolean, serviceName: (id: string) => string): TemplateResult {
  const { role } = message.author;
  return html`<article class=${`message ${role} ${message.about.kind ?? ""}`} data-seq=${message.seq}>
    <h3>
      ${senderName(message)}<span class="time">${timeOfDay(message.at)}</span>${
        message.label === undefined ? nothing : html`<span class="label">${message.label}</span>`
      }
    </h3>
    <div class="bubble" lang=${htmlLang(message.lang)}>${blocks(message.blocks, BLOCK_VIEW)}</div>
    ${role === "bot" ? understood(message, serviceName) : nothing}
    ${role === "agent" && message.clientMessageId !== undefined ? seenState(isSeen) : nothing}
  </article>`;
}

function understood({ about }: Message, serviceName: (id: string) => string): TemplateResult | typeof nothing {
  if (about.service === undefined) {
    return nothing;
  }
  const aspect = about.aspect === undefined ? "" : `: ${aspectName(about.aspect)}`;
  const confidence = about.confidence === undefined ? "" : ` (${percent(about.confidence)})`;
  return html`<p class="state">Verstanden als ${serviceName(about.service)}${aspect}${confidence}</p>`;
}

function seenState(isSeen: boolean): TemplateResult {
  return isSeen
    ? html`<p class="state seen">${seenIcon}gelesen</p>`
    : html`<p class="state">${savedIcon}gespeichert</p>`;
}

/** What the agent has written, until the server's own copy takes its place. */
export function outgoingView(chat: DeskChat, one: Outgoing, { open, now }: OpenView): TemplateResult {
  return html`<article class="message agent outgoing">
    <h3>${open.desk.self.name}<span class="time">${timeOfDay(now.toISOString())}</span></h3>
    <div class="bubble" lang="de"><p>${lines(one.text)}</p></div>
    ${outgoingState(chat, one, open)}
  </article>`;
}

function outgoingState(
  chat: DeskChat,
  { clientMessageId, state }: Outgoing,
  { work }: OpenView["open"],
): TemplateResult {
  switch (state) {
    case "sending":
      return html`<p class="state">${sendingIcon}wird gesendet</p>`;
    case "stored":
      return html`<p class="state">${savedIcon}gespeichert</p>`;
    case "failed":
      return html`<p class="state failed">${failedIcon}nicht gesendet</p>
        <div class="message-buttons" ?hidden=${chat.holding !== "mine"}>
          <button type="button" class="secondary" @click=${() => work.retry(chat, clientMessageId)}>
            Erneut senden
          </button>
          <button type="button" class="tool" @click=${() => work.discard(chat, clientMessageId)}>Verwerfen</button>
        </div>`;
  }
}
