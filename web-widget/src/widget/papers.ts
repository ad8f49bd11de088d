import type { Texts } from "../shared/translations/texts.ts";
import type { ChecklistBlock } from "../shared/wire/block.ts";
import type { ConversationSession } from "./conversation/session.ts";
import { calendarText } from "./view/calendar-file.ts";
import { printList } from "./view/print-sheet.ts";
import { saveCalendarFile, saveTextFile, transcriptText } from "./view/transcript-file.ts";
import type { PaperActions } from "./view/widget-actions.ts";

/** Where the conversation lies. */
interface Source {
  readonly session: ConversationSession | undefined;
  readonly texts: Texts;
}

/** What the citizen takes along: files and printed lists, all made in the browser. */
export class Papers implements PaperActions {
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  saveDates(list: ChecklistBlock): void {
    saveCalendarFile(calendarText(list, new Date()), this.#source.texts.calendarName);
  }

  print(list: ChecklistBlock, seq: number): void {
    const { session, texts } = this.#source;
    printList(list, (entryId) => session?.ticks.has(seq, entryId) ?? false, texts);
  }

  download(): void {
    const { session, texts } = this.#source;
    if (session !== undefined) {
      const entries = [...session.past, ...session.exchange.entries];
      saveTextFile(transcriptText(entries, texts, new Date()), texts.fileName);
    }
  }
}
