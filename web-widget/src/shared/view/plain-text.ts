import type { Block } from "../wire/block.ts";
import type { Message } from "../wire/message.ts";
import { textsOf, type Texts } from "../translations/texts.ts";
import { variantOf } from "../variant.ts";
import { handoverChoice } from "./blocks/block-view.ts";
import { queueText } from "./queue-text.ts";

/** Who wrote a message, in the message's register. */
export function senderName({ author, lang }: Message): string {
  const texts = textsOf(variantOf(lang));
  switch (author.role) {
    case "citizen":
      return texts.you;
    case "bot":
      return texts.program;
    case "agent":
      return author.name ?? texts.human;
    case "system":
      return texts.system;
  }
}

/** A message as lines of plain text: to be announced, and to be kept as a file. */
export function messageLines(message: Message): readonly string[] {
  const texts = textsOf(variantOf(message.lang));
  const body = message.blocks.flatMap((block) => blockLines(block, texts));
  return message.label === undefined ? body : [message.label, ...body];
}

function blockLines(block: Block, texts: Texts): readonly string[] {
  switch (block.type) {
    case "text":
      return block.text.split("\n").filter((line) => line.trim() !== "");
    case "list":
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${item}`);
    case "link":
      return [`${block.title}: ${block.href}`];
    case "choices":
      return [`${texts.choose}:`, ...block.choices.map((choice) => `- ${choice.label}`)];
    case "contact":
      return [
        block.name,
        ...block.address,
        block.phone && `${texts.phone}: ${block.phone}`,
        block.email && `${texts.email}: ${block.email}`,
        block.hours.length > 0 ? `${texts.hours}:` : "",
        ...block.hours.map(({ days, times }) => [days, times.join(", ")].filter(Boolean).join(": ")),
      ].filter((line) => line !== "");
    case "handover":
      return [
        texts.handover,
        ...block.options.map((option) => `- ${handoverChoice(option, texts).label}`),
        ...(block.queue === undefined ? [] : [queueText(block.queue, texts)]),
      ];
    case "checklist":
      return [
        block.title,
        ...block.entries.map((entry, index) => {
          const who = entry.responsible && texts.responsible(entry.responsible);
          const parts = [entry.title, entry.dueText, entry.text.replaceAll("\n", " "), who, entry.link?.href ?? ""];
          return `${index + 1}. ${parts.filter(Boolean).map(bare).join(". ")}`;
        }),
      ].filter((line) => line !== "");
  }
}

/** Without the full stop with which it ends, where another follows. */
function bare(part: string): string {
  return part.replace(/\.$/, "");
}
