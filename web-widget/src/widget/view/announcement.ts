import type { ChecklistEntry } from "../../shared/wire/block.ts";
import type { Message } from "../../shared/wire/message.ts";
import { textsOf } from "../../shared/translations/texts.ts";
import { variantOf } from "../../shared/variant.ts";
import { messageLines, senderName } from "../../shared/view/plain-text.ts";

/** What a screen reader says when messages arrive: sender and flat text, without the addresses of links. */
export function announcementOf(messages: readonly Message[]): string {
  return messages
    .map((message) => {
      const { said } = textsOf(variantOf(message.lang));
      const spoken = messageLines(shortened(message)).map((line) => line.replace(/: (https|mailto|tel):\S+$/, ""));
      return [said(senderName(message)), ...spoken.map(withFullStop)].join(" ");
    })
    .join(" ");
}

/** Of a long list only the titles and dates are said: the rest can be read at leisure. */
function shortened(message: Message): Message {
  const blocks = message.blocks.map((block) =>
    block.type === "checklist" ? { ...block, entries: block.entries.map(titleAndDate) } : block,
  );
  return { ...message, blocks };
}

function titleAndDate({ id, title, due, dueText }: ChecklistEntry): ChecklistEntry {
  return { id, title, due, dueText, text: "", responsible: "" };
}

/** Lines become sentences: otherwise a speech synthesiser runs the entries of a list into each other. */
function withFullStop(line: string): string {
  const text = line.replace(/^- /, "").trim();
  return /[.!?:…]$/.test(text) ? text : `${text}.`;
}
