import { html, type TemplateResult } from "lit";
import type { Texts } from "../../../shared/translations/texts.ts";

/** The question whether an answer or a whole talk has helped; asked once, then thanked for. */
export function feedback(
  isRated: boolean,
  question: string,
  texts: Texts,
  rate: (helpful: boolean) => void,
): TemplateResult {
  if (isRated) {
    return html`<p class="feedback thanks" tabindex="-1">${texts.thanks}</p>`;
  }
  return html`<div class="feedback" role="group" aria-label=${question}>
    <span aria-hidden="true">${question}</span>
    <button type="button" class="quiet" @click=${() => rate(true)}>${texts.yes}</button>
    <button type="button" class="quiet" @click=${() => rate(false)}>${texts.no}</button>
  </div>`;
}
