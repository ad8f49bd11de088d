import type { ChecklistBlock, Choice } from "../../shared/wire/block.ts";

/** What can be opened over the conversation. */
export type Sheet = "privacy" | "erase" | "code";

/** What the citizen can take along. */
export interface PaperActions {
  saveDates(list: ChecklistBlock): void;
  print(list: ChecklistBlock, seq: number): void;
  download(): void;
}

/** What the citizen can do with what lies over the conversation. */
export interface SheetActions {
  open(sheet: Sheet): void;
  close(): void;
  /** Erases the conversation, after the question. */
  erase(): void;
}

/** What the citizen can do about messages that have not been in sight. */
export interface UnseenActions {
  /** Scrolls to the first one below. */
  show(): void;
}

/** What the citizen can do in the widget; the templates know nothing else of the element. */
export interface WidgetActions {
  readonly papers: PaperActions;
  readonly sheets: SheetActions;
  readonly unseen: UnseenActions;
  show(): void;
  hide(): void;
  switchVariant(): void;
  draft(text: string): void;
  send(): void;
  choose(choice: Choice): void;
  retry(clientMessageId: string): void;
  tick(seq: number, entryId: string, isDone: boolean): void;
  isTicked(seq: number, entryId: string): boolean;
  rate(seq: number, helpful: boolean): void;
  restart(): void;
  tryAgain(): void;
}
