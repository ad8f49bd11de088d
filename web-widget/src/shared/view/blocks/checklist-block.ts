import { html, nothing, type TemplateResult } from "lit";
import type { ChecklistBlock, ChecklistEntry } from "../../wire/block.ts";
import { lines } from "../lines.ts";
import type { BlockView } from "./block-view.ts";
import { textLink } from "./link-block.ts";

/** What is to be done in a life situation, in the order in which it is due; what is done can be ticked off. */
export function checklistBlock(list: ChecklistBlock, view: BlockView): TemplateResult {
  const { texts } = view;
  const hasDates = list.entries.some((entry) => entry.due !== "");
  return html`<fieldset class="task-list">
    <legend class="checklist-title">${list.title}</legend>
    <ol role="list">
      ${list.entries.map((entry) => html`<li>${task(entry, view)}</li>`)}
    </ol>
    <p class="hint">${lines(texts.ticksStayHere)}</p>
    <p class="checklist-actions">
      ${
        hasDates
          ? html`<button type="button" class="quiet" @click=${() => view.saveDates(list)}>${texts.saveDates}</button>`
          : nothing
      }
      <button type="button" class="quiet" @click=${() => view.print(list)}>${texts.printList}</button>
    </p>
  </fieldset>`;
}

function task(entry: ChecklistEntry, view: BlockView): TemplateResult {
  const { texts } = view;
  return html`<label class="task">
      <input
        type="checkbox"
        .checked=${view.isTicked(entry.id)}
        ?disabled=${!view.canTick}
        @change=${(event: Event) => view.tick(entry.id, (event.target as HTMLInputElement).checked)}
      />
      <span>
        <span class="checklist-entry">${lines(entry.title)}</span>
        ${entry.dueText === "" ? nothing : html`<span class="due">${lines(entry.dueText)}</span>`}
      </span>
    </label>
    <div class="task-more">
      ${entry.text === "" ? nothing : html`<p>${lines(entry.text)}</p>`}
      ${entry.responsible === "" ? nothing : html`<p class="hint">${lines(texts.responsible(entry.responsible))}</p>`}
      ${entry.link === undefined ? nothing : html`<p>${textLink(entry.link, texts)}</p>`}
    </div>`;
}
