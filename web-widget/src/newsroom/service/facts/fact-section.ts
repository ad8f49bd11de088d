import { html, nothing, type TemplateResult } from "lit";

/** A group of facts under its heading. */
export function section(id: string, title: string, content: unknown, hint = ""): TemplateResult {
  return html`<section class="fact-group" aria-labelledby=${`facts-${id}`}>
    <h3 id=${`facts-${id}`} tabindex="-1">${title}</h3>
    ${hint === "" ? nothing : html`<p class="quiet-text">${hint}</p>`} ${content}
  </section>`;
}
