import type { Texts } from "../../shared/translations/texts.ts";
import type { Entry } from "../conversation/entry.ts";
import { entryText } from "./entry-text.ts";

/** The conversation as a text to keep, just as it is shown. */
export function transcriptText(entries: readonly Entry[], texts: Texts, now: Date): string {
  const title = `${texts.fileTitle}, ${now.toLocaleDateString("de", { dateStyle: "long" })}`;
  return [title, ...entries.map(entryText)].join("\n\n") + "\n";
}

/** Hands a text to the browser as a file; it is made here and asks no server. */
export function saveTextFile(text: string, name: string): void {
  // With the byte order mark even old editors show the umlauts.
  saveFile(new Blob(["\uFEFF", text], { type: "text/plain;charset=utf-8" }), name);
}

/** Hands the deadlines of a list to the browser as a file for the calendar. */
export function saveCalendarFile(text: string, name: string): void {
  saveFile(new Blob([text], { type: "text/calendar;charset=utf-8" }), name);
}

function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
