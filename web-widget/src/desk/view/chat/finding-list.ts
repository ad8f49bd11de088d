import { html, nothing, type TemplateResult } from "lit";
import type { DeskChat } from "../../state/desk-chat.ts";
import type { Finding } from "../../wire/desk-values.ts";
import { warningIcon } from "../icons.ts";
import { count } from "../words.ts";

const MOST_SHOWN = 4;

/** What is hard to read in the draft to somebody who reads Leichte Sprache, each with the way out. */
export function findingList({ findings, draft }: DeskChat): TemplateResult | typeof nothing {
  if (findings.length === 0) {
    return nothing;
  }
  const more = findings.length - MOST_SHOWN;
  return html`<section class="findings" aria-labelledby="findings-title">
    <h3 id="findings-title">${warningIcon}${count(findings.length, "Stelle ist", "Stellen sind")} schwer zu lesen</h3>
    <ul>
      ${findings.slice(0, MOST_SHOWN).map((finding) => item(finding, draft))}
    </ul>
    ${more > 0 ? html`<p class="quiet-text">und ${count(more, "weitere Stelle", "weitere Stellen")}</p>` : nothing}
  </section>`;
}

function item({ from, to, message, suggestion }: Finding, draft: string): TemplateResult {
  return html`<li>
    <q>${draft.slice(from, to)}</q> ${message}
    ${suggestion === "" ? nothing : html`<span class="suggestion">Besser: ${suggestion}</span>`}
  </li>`;
}
