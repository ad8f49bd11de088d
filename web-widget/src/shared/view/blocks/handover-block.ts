import { html, nothing, type TemplateResult } from "lit";
import type { HandoverBlock } from "../../wire/block.ts";
import { queueText } from "../queue-text.ts";
import { handoverChoice, type BlockView } from "./block-view.ts";
import { choiceButtons } from "./choice-buttons.ts";

/** The ways to a human. */
export function handoverBlock({ options, queue }: HandoverBlock, view: BlockView): TemplateResult {
  const choices = options.map((option) => handoverChoice(option, view.texts));
  return html`${choices.length === 0 ? nothing : choiceButtons(choices, view.texts.handover, view)}
  ${queue === undefined ? nothing : html`<p class="hint">${queueText(queue, view.texts)}</p>`}`;
}
