import type { ChecklistBlock, Choice, HandoverOption } from "../../wire/block.ts";
import type { Texts } from "../../translations/texts.ts";

/** What a block needs to be shown: the words of its message's register, and whether it may still be used. */
export interface BlockView {
  readonly texts: Texts;
  /** Buttons are offered only until the citizen has gone on; afterwards they are told as text. */
  readonly isUsable: boolean;
  choose(choice: Choice): void;
  /** The entries of checklists can be ticked off as long as their conversation is present. */
  readonly canTick: boolean;
  isTicked(entryId: string): boolean;
  tick(entryId: string, isDone: boolean): void;
  saveDates(list: ChecklistBlock): void;
  print(list: ChecklistBlock): void;
}

/** A way to a human, as the choice it is to the server. */
export function handoverChoice(option: HandoverOption, texts: Texts): Choice {
  return { id: `handover:${option}`, label: texts.handoverOptions[option] };
}
