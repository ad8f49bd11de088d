import { html, nothing, type TemplateResult } from "lit";

/** Text with its line breaks; in Leichte Sprache every line is one sentence. */
export function lines(text: string): TemplateResult {
  return html`${text.split("\n").map((line, index) => html`${index === 0 ? nothing : html`<br />`}${line}`)}`;
}

/** Text as paragraphs, parted by empty lines. */
export function paragraphs(text: string): TemplateResult[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => html`<p>${lines(paragraph)}</p>`);
}
