import type { TemplateResult } from "lit";
import type { Block, LinkBlock } from "../../wire/block.ts";
import { paragraphs } from "../lines.ts";
import type { BlockView } from "./block-view.ts";
import { checklistBlock } from "./checklist-block.ts";
import { choiceButtons } from "./choice-buttons.ts";
import { contactBlock } from "./contact-block.ts";
import { handoverBlock } from "./handover-block.ts";
import { linkList, onlineServiceLink } from "./link-block.ts";
import { listBlock } from "./list-block.ts";

/** The blocks of a message in their order; links that stand together become one list. */
export function blocks(all: readonly Block[], view: BlockView): unknown[] {
  return grouped(all).map((group) => (Array.isArray(group) ? linkList(group, view.texts) : block(group, view)));
}

function block(one: Block, view: BlockView): TemplateResult | TemplateResult[] {
  switch (one.type) {
    case "text":
      return paragraphs(one.text);
    case "list":
      return listBlock(one);
    case "link":
      return onlineServiceLink(one, view.texts);
    case "choices":
      return choiceButtons(one.choices, view.texts.choose, view);
    case "contact":
      return contactBlock(one, view.texts);
    case "handover":
      return handoverBlock(one, view);
    case "checklist":
      return checklistBlock(one, view);
  }
}

function grouped(all: readonly Block[]): (Block | LinkBlock[])[] {
  const groups: (Block | LinkBlock[])[] = [];
  for (const one of all) {
    const last = groups.at(-1);
    if (one.type !== "link" || one.rel === "onlineService") {
      groups.push(one);
    } else if (Array.isArray(last)) {
      last.push(one);
    } else {
      groups.push([one]);
    }
  }
  return groups;
}
