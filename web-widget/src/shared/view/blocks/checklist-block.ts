import { html, nothing, type TemplateResult } from "lit";
import type { ChecklistBlock } from "../../wire/block.ts";
import type { Texts } from "../../translations/texts.ts";
import { lines } from "../lines.ts";

/** What is to be done in a life situation, in its order. */
export function checklistBlock({ title, entries }: ChecklistBlock, texts: Texts): TemplateResult {
  return html`<div class="checklist">
    ${title === "" ? nothing : html`<p class="checklist-title">${title}</p>`}
    <ol>
      ${entries.map(
        (entry) =>
          html`<li>
            <span class="checklist-entry">${lines(entry.title)}</span>
            ${entry.due === "" ? nothing : html`<br /><span class="due">${texts.due(entry.due)}</span>`}
            ${entry.text === "" ? nothing : html`<br /><span>${lines(entry.text)}</span>`}
          </li>`,
      )}
    </ol>
  </div>`;
}
