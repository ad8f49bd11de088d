import { html, type TemplateResult } from "lit";
import type { Choice } from "../../wire/block.ts";
import { lines } from "../lines.ts";
import type { BlockView } from "./block-view.ts";

/** Choices as buttons; once the citizen has gone on, what was offered stays readable as a list. */
export function choiceButtons(choices: readonly Choice[], caption: string, view: BlockView): TemplateResult {
  if (!view.isUsable) {
    return html`<p class="hint">${lines(caption)}</p>
      <ul class="former-choices">
        ${choices.map((choice) => html`<li>${choice.label}</li>`)}
      </ul>`;
  }
  return html`<ul class="choices" role="list" aria-label=${caption.replaceAll("\n", " ")}>
    ${choices.map(
      (choice) =>
        html`<li>
          <button type="button" class="choice" @click=${() => view.choose(choice)}>${choice.label}</button>
        </li>`,
    )}
  </ul>`;
}
