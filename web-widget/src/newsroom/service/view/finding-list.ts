import { html, nothing, type TemplateResult } from "lit";
import type { Finding } from "../../../shared/staff/finding.ts";
import { warningIcon } from "../../../shared/staff/icons.ts";
import { count } from "../../words.ts";
import { replacementsOf } from "../replacement.ts";
import { markPlace, type TextField } from "../text-field.ts";

const MOST_SHOWN = 3;

/** What is hard to read in a text: the place, why, and the way out, with one press where there is one. */
export function findingList(field: TextField): TemplateResult | typeof nothing {
  const { findings, id } = field;
  if (findings.length === 0) {
    return nothing;
  }
  const [first, more] = [findings.slice(0, MOST_SHOWN), findings.slice(MOST_SHOWN)];
  return html`<div class="findings">
    <p class="findings-title" id=${`findings-${id}`}>
      ${warningIcon}${count(findings.length, "Stelle ist", "Stellen sind")} schwer zu lesen
    </p>
    <ul role="list">
      ${first.map((finding) => item(field, finding))}
    </ul>
    ${
      more.length === 0
        ? nothing
        : html`<details>
            <summary>${count(more.length, "weitere Stelle", "weitere Stellen")} zeigen</summary>
            <ul role="list">
              ${more.map((finding) => item(field, finding))}
            </ul>
          </details>`
    }
  </div>`;
}

function item(field: TextField, finding: Finding): TemplateResult {
  const found = field.text.slice(finding.from, finding.to);
  return html`<li>
    <p>
      <button
        type="button"
        class="place"
        title="Zur Stelle springen"
        @click=${(event: Event) => markPlace(elementOf(field, event), finding)}
      >
        <span class="visually-hidden">Zur Stelle: </span>${found.length > 60 ? `${found.slice(0, 57)} …` : found}
      </button>
      ${finding.message} ${finding.suggestion}
    </p>
    ${replacementsOf(finding, field.text).map(
      (replacement) =>
        html`<button
          type="button"
          class="secondary take"
          @click=${(event: Event) => field.take(finding, replacement, elementOf(field, event))}
        >
          „${replacement}“ übernehmen
        </button>`,
    )}
  </li>`;
}

function elementOf({ id }: TextField, event: Event): HTMLTextAreaElement | null {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  return root.querySelector<HTMLTextAreaElement>(`#${id}`);
}
