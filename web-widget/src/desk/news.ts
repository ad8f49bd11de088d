import { messageLines } from "../shared/view/plain-text.ts";
import type { Message } from "../shared/wire/message.ts";
import type { DeskChat } from "./state/desk-chat.ts";
import { senderName } from "./view/chat/message-view.ts";
import type { CallItem } from "./wire/call-values.ts";
import { count, variantName } from "./view/words.ts";
import type { WaitingChat } from "./wire/desk-values.ts";

/** What a screen reader says of a new message: all of it in the open chat, of others only that there is one. */
export function announcementOf(chat: DeskChat, message: Message, isOpen: boolean): string {
  const { role } = message.author;
  if (chat.holding === "mine" && (role === "agent" || (role === "system" && !isOpen))) {
    return "";
  }
  if (!isOpen) {
    return "Neue Nachricht in einem anderen Chat.";
  }
  return `${senderName(message)}: ${messageLines(message).join(" ")}`;
}

/** That somebody waits, in one sentence and without their words: it may stand on a locked screen. */
export function newsOf(newest: WaitingChat, count: number, serviceName: (id: string) => string): string {
  const who = count === 1 ? "Eine Person wartet" : `${count} Personen warten`;
  const topic = newest.service === "" ? "" : `, zuletzt: ${serviceName(newest.service)}`;
  const variant = variantName(newest.lang);
  const distress = newest.priority === "distress" ? " Notlage." : "";
  return `${who}${topic}${variant === undefined ? "" : ` (${variant})`}.${distress}`;
}

/** That somebody calls, without their number: it may stand on a locked screen. */
export function ringsText({ earlier, relatedConversationId }: CallItem): string {
  const before =
    earlier.length === 0
      ? ""
      : ` Von dieser Nummer gibt es ${count(earlier.length, "früheren Kontakt", "frühere Kontakte")}.`;
  return `Ein Anruf klingelt.${before}${relatedConversationId === "" ? "" : " Er kommt aus einem Chat."}`;
}
