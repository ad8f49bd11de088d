import { html, type TemplateResult } from "lit";
import type { OpenView } from "../../view/desk-view.ts";
import type { Figures, Report } from "../cockpit-values.ts";
import { MEASURES, valueText } from "../measures.ts";
import { groupName, GROUPING_NAMES } from "./group-words.ts";

/** Columns that are counted; the measures follow them. */
const COUNTED: readonly (readonly [string, (figures: Figures) => number])[] = [
  ["Angenommen", ({ answered }) => answered],
  ["In der Zeit", ({ answeredInTime }) => answeredInTime],
  ["Abgebrochen", ({ abandoned }) => abandoned],
  ["Kurz abgebrochen", ({ abandonedShort }) => abandonedShort],
  ["Warten noch", ({ waiting }) => waiting],
];

/** Every figure of every group: what the chart is drawn from. It scrolls inside a part of its own. */
export function figureTable(report: Report, view: OpenView): TemplateResult {
  const { groups, by, total } = report;
  const name = GROUPING_NAMES[by];
  return html`<div class="table-scroll" role="region" aria-labelledby="table-title" tabindex="0">
    <table>
      <caption id="table-title">
        Alle Kennzahlen nach ${name}
      </caption>
      <thead>
        <tr>
          <th scope="col">${name}</th>
          ${MEASURES.map((measure) => html`<th scope="col">${measure.name}</th>`)}
          ${COUNTED.map(([label]) => html`<th scope="col">${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${groups.map(({ key, figures }) => row(groupName(key, by, view), figures))}
      </tbody>
      <tfoot>
        ${row("Gesamt", total)}
      </tfoot>
    </table>
  </div>`;
}

function row(name: string, figures: Figures | undefined): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    ${
      figures === undefined
        ? html`<td colspan=${MEASURES.length + COUNTED.length}>verdeckt: zu wenige Kontakte</td>`
        : html`${MEASURES.map((measure) => html`<td>${valueText(measure.valueOf(figures), measure.unit)}</td>`)}
          ${COUNTED.map(([, count]) => html`<td>${count(figures).toLocaleString("de")}</td>`)}`
    }
  </tr>`;
}
