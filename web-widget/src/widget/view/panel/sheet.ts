import { html, nothing, type TemplateResult } from "lit";
import type { Texts } from "../../../shared/translations/texts.ts";
import { lines } from "../../../shared/view/lines.ts";
import type { CaseCode } from "../../conversation/citizen-door.ts";
import type { WidgetView } from "../widget-view.ts";

/** A page of its own in the place of the conversation: the privacy notice, the question before erasing, the case code. */
export function sheet({ sheet: open, code, texts, actions }: WidgetView): TemplateResult | typeof nothing {
  const back = html`<button type="button" class="primary" @click=${() => actions.sheets.close()}>
    ${texts.back}
  </button>`;
  switch (open) {
    case undefined:
      return nothing;
    case "privacy":
      return page(texts.privacy, texts.privacyLines, back);
    case "code":
      return page(texts.codeTitle, texts.codeLines, back, codeView(code, texts));
    case "erase":
      return page(
        texts.eraseQuestion,
        texts.eraseLines,
        html`<button type="button" class="danger" @click=${() => actions.sheets.erase()}>${texts.eraseYes}</button>
          <button type="button" class="secondary" @click=${() => actions.sheets.close()}>${texts.eraseNo}</button>`,
      );
  }
}

/** The code is read as one word by a screen reader: so it is hidden there, and heard as it is said on the telephone. */
function codeView(code: CaseCode | undefined, texts: Texts): TemplateResult {
  return html`<div class="code" role="status">
    ${
      code === undefined
        ? nothing
        : html`<p class="code-shown" aria-hidden="true">${code.shown}</p>
            <p>${texts.codeSaid} ${code.spoken}</p>
            <p>${texts.codeUntil(dayText(code.expiresAt))}</p>`
    }
  </div>`;
}

function dayText(moment: string): string {
  return new Date(moment).toLocaleDateString("de", { weekday: "long", day: "numeric", month: "long" });
}

function page(
  title: string,
  text: readonly string[],
  buttons: TemplateResult,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<section class="sheet" aria-labelledby="sheet-title">
    <h3 id="sheet-title" tabindex="-1">${title}</h3>
    ${text.map((line) => html`<p>${lines(line)}</p>`)} ${more}
    <div class="sheet-buttons">${buttons}</div>
  </section>`;
}
