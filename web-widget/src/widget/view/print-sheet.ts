import type { ChecklistBlock, ChecklistEntry } from "../../shared/wire/block.ts";
import type { Texts } from "../../shared/translations/texts.ts";
import { safeHref } from "../../shared/view/safe-href.ts";

/** A sheet stays that long after printing began: some browsers print only when the page has come to rest. */
const KEPT_MS = 60_000;

/** Prints a list on a sheet of its own, without the page around it; what is ticked off is ticked on paper too. */
export function printList(list: ChecklistBlock, isTicked: (id: string) => boolean, texts: Texts): void {
  const frame = document.createElement("iframe");
  frame.title = list.title;
  frame.hidden = true;
  document.body.append(frame);
  const sheet = frame.contentDocument;
  if (sheet === null) {
    frame.remove();
    return;
  }
  sheet.documentElement.lang = "de";
  sheet.title = list.title;
  sheet.body.append(
    element(sheet, "h1", list.title),
    ...list.entries.flatMap((entry) => task(sheet, entry, isTicked(entry.id), texts)),
  );
  frame.contentWindow?.print();
  setTimeout(() => frame.remove(), KEPT_MS);
}

function task(sheet: Document, entry: ChecklistEntry, isDone: boolean, texts: Texts): HTMLElement[] {
  const address = entry.link === undefined ? undefined : safeHref(entry.link.href);
  const more = [
    entry.dueText,
    ...entry.text.split("\n"),
    entry.responsible === "" ? "" : texts.responsible(entry.responsible),
    address ?? "",
  ];
  return [
    element(sheet, "h2", `${isDone ? "\u2611" : "\u2610"} ${entry.title}`),
    ...more.filter((line) => line !== "").map((line) => element(sheet, "p", line)),
  ];
}

function element(sheet: Document, name: string, text: string): HTMLElement {
  const made = sheet.createElement(name);
  made.textContent = text;
  return made;
}
