import { html, type TemplateResult } from "lit";
import type { ListBlock } from "../../wire/block.ts";
import { lines } from "../lines.ts";

export function listBlock({ ordered, items }: ListBlock): TemplateResult {
  const entries = items.map((item) => html`<li>${lines(item)}</li>`);
  return ordered
    ? html`<ol>
        ${entries}
      </ol>`
    : html`<ul>
        ${entries}
      </ul>`;
}
