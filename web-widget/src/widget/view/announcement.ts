import type { Message } from "../../shared/wire/message.ts";
import { textsOf } from "../../shared/translations/texts.ts";
import { variantOf } from "../../shared/variant.ts";
import { messageLines, senderName } from "../../shared/view/plain-text.ts";

/** What a screen reader says when messages arrive: sender and flat text, without the addresses of links. */
export function announcementOf(messages: readonly Message[]): string {
  return messages
    .map((message) => {
      const { said } = textsOf(variantOf(message.lang));
      const spoken = messageLines(message).map((line) => line.replace(/: (https|mailto|tel):\S+$/, ""));
      return [said(senderName(message)), ...spoken.map(withFullStop)].join(" ");
    })
    .join(" ");
}

/** Lines become sentences: otherwise a speech synthesiser runs the entries of a list into each other. */
function withFullStop(line: string): string {
  const text = line.replace(/^- /, "").trim();
  return /[.!?:…]$/.test(text) ? text : `${text}.`;
}
