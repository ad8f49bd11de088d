import { html, nothing, type TemplateResult } from "lit";
import type { Texts } from "../../../shared/translations/texts.ts";
import { lines } from "../../../shared/view/lines.ts";
import type { Sheet, WidgetActions } from "../widget-actions.ts";

/** A page of its own in the place of the conversation: the privacy notice, or the question before erasing. */
export function sheet(open: Sheet | undefined, texts: Texts, actions: WidgetActions): TemplateResult | typeof nothing {
  switch (open) {
    case undefined:
      return nothing;
    case "privacy":
      return page(
        texts.privacy,
        texts.privacyLines,
        html`<button type="button" class="primary" @click=${() => actions.closeSheet()}>${texts.back}</button>`,
      );
    case "erase":
      return page(
        texts.eraseQuestion,
        texts.eraseLines,
        html`<button type="button" class="danger" @click=${() => actions.erase()}>${texts.eraseYes}</button>
          <button type="button" class="secondary" @click=${() => actions.closeSheet()}>${texts.eraseNo}</button>`,
      );
  }
}

function page(title: string, text: readonly string[], buttons: TemplateResult): TemplateResult {
  return html`<section class="sheet" aria-labelledby="sheet-title">
    <h3 id="sheet-title" tabindex="-1">${title}</h3>
    ${text.map((line) => html`<p>${lines(line)}</p>`)}
    <div class="sheet-buttons">${buttons}</div>
  </section>`;
}
