import { html, nothing, type TemplateResult } from "lit";
import type { ChecklistBlock, Choice } from "../../../shared/wire/block.ts";
import type { Message } from "../../../shared/wire/message.ts";
import { textsOf } from "../../../shared/translations/texts.ts";
import { htmlLang, variantOf } from "../../../shared/variant.ts";
import { blocks } from "../../../shared/view/blocks/blocks.ts";
import { senderName } from "../../../shared/view/plain-text.ts";
import type { WidgetActions } from "../widget-actions.ts";
import { feedback } from "./feedback.ts";

/** How a message of the other side is shown at the moment. */
export interface ReceivedState {
  /** The citizen has not gone on since: its buttons can be used. */
  readonly isLatest: boolean;
  /** It belongs to the present conversation: it can be rated. */
  readonly isPresent: boolean;
  /** Nothing can be said after it any more. */
  readonly isEnd: boolean;
  readonly isRated: boolean;
}

/** A message of the program, a person or the system, with labels in the register in which it was written. */
export function receivedMessage(message: Message, state: ReceivedState, actions: WidgetActions): TemplateResult {
  const variant = variantOf(message.lang);
  const texts = textsOf(variant);
  const { role } = message.author;
  const view = {
    texts,
    isUsable: state.isLatest && state.isPresent,
    choose: (choice: Choice) => actions.choose(choice),
    canTick: state.isPresent,
    isTicked: (entryId: string) => state.isPresent && actions.isTicked(message.seq, entryId),
    tick: (entryId: string, isDone: boolean) => actions.tick(message.seq, entryId, isDone),
    saveDates: (list: ChecklistBlock) => actions.papers.saveDates(list),
    print: (list: ChecklistBlock) => actions.papers.print(list, message.seq),
  };
  const isAnswer = message.about.kind === "answer" && role === "bot";
  // The program's answers are rated one by one, a talk with a person as a whole, at its end.
  const isEndOfTalk = state.isEnd && role === "system";
  const question = isEndOfTalk ? texts.talkHelpful : texts.helpful;
  const isRateable = state.isPresent && (isAnswer || isEndOfTalk);
  return html`<article
    class=${`message ${role} ${message.about.kind ?? ""}`}
    lang=${htmlLang(message.lang)}
    data-variant=${variant}
    data-seq=${state.isPresent ? message.seq : nothing}
  >
    <h3 class=${role === "agent" ? "sender" : "visually-hidden"}>${texts.said(senderName(message))}</h3>
    <div class="bubble">
      ${message.label === undefined ? nothing : html`<p class="label">${message.label}</p>`}
      ${blocks(message.blocks, view)}
    </div>
    ${isRateable ? feedback(state.isRated, question, texts, (helpful) => actions.rate(message.seq, helpful)) : nothing}
  </article>`;
}
