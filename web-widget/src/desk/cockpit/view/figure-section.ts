import { html, nothing, type TemplateResult } from "lit";
import type { OpenView } from "../../view/desk-view.ts";
import type { Figures, Report } from "../cockpit-values.ts";
import { isKept, measureOf, MEASURES, valueText, type Measure } from "../measures.ts";
import { chart } from "./chart.ts";
import { choiceForm } from "./choice-form.ts";
import { figureTable } from "./figure-table.ts";

/** How well citizens were served: each figure with its formula, then the chart of one of them with the table behind it. */
export function figureSection(view: OpenView): TemplateResult {
  const { report } = view.open.cockpit;
  return html`<section class="figures" aria-labelledby="figure-title">
    <h2 id="figure-title" tabindex="-1">Kennzahlen</h2>
    ${choiceForm(view)} ${report === undefined ? noReport(view) : reportView(report, view)}
  </section>`;
}

function noReport({ open }: OpenView): TemplateResult {
  return html`<p class="empty">
    ${
      open.cockpit.choice.period === "own"
        ? "Wählen Sie zwei Tage, den früheren zuerst."
        : "Die Kennzahlen werden geladen."
    }
  </p>`;
}

function reportView(report: Report, view: OpenView): TemplateResult {
  const { total, groups } = report;
  if (total?.contacts === 0) {
    return html`<p class="empty">In dieser Zeit gab es keine Kontakte, die zur Auswahl passen.</p>`;
  }
  return html`${
    total === undefined
      ? html`<p class="hint-box">
          Es waren weniger als fünf Kontakte, oder aus ihnen ließe sich auf so wenige schließen. Zum Schutz der Menschen
          dahinter werden sie nicht gezeigt.
        </p>`
      : cards(total, report)
  }
  ${groups.length === 0 ? nothing : groupView(report, view)}`;
}

function cards(total: Figures, { goals }: Report): TemplateResult {
  return html`<ul class="cards" role="list">
    ${MEASURES.map((measure) => {
      const parts = measure.partsOf?.(total);
      return html`<li class="card">
        <h3>${measure.name}</h3>
        <p class="value">${valueText(measure.valueOf(total), measure.unit)}</p>
        ${goalBadge(measure, total, goals)} ${parts === undefined ? nothing : html`<p class="parts">${parts}</p>`}
        <p class="formula">= ${measure.formulaOf(goals)}</p>
        <p class="formula">Quelle: ${measure.source}</p>
      </li>`;
    })}
  </ul>`;
}

/** In words, not by colour alone. */
function goalBadge(measure: Measure, figures: Figures, goals: Report["goals"]): TemplateResult | typeof nothing {
  const goal = measure.goalOf?.(goals);
  const kept = isKept(measure, figures, goals);
  if (goal === undefined) {
    return nothing;
  }
  const name = `Ziel ${valueText(goal, measure.unit)}`;
  return kept === undefined
    ? html`<p><span class="badge">${name}</span></p>`
    : html`<p>
        <span class=${`badge goal ${kept ? "kept" : "missed"}`}>${name}: ${kept ? "erreicht" : "verfehlt"}</span>
      </p>`;
}

function groupView(report: Report, view: OpenView): TemplateResult {
  const { cockpit } = view.open;
  const measure = measureOf(cockpit.measure) ?? MEASURES[0];
  const hidden = report.groups.filter(({ figures }) => figures === undefined).length;
  return html`<div class="field measure">
      <label for="measure">Kennzahl im Diagramm</label>
      <select
        id="measure"
        @change=${(event: Event) => view.actions.cockpit.show((event.target as HTMLSelectElement).value)}
      >
        ${MEASURES.map(({ id, name }) => html`<option value=${id} ?selected=${id === measure?.id}>${name}</option>`)}
      </select>
    </div>
    ${measure === undefined ? nothing : chart(report, measure, view)} ${figureTable(report, view)}
    ${
      hidden === 0
        ? nothing
        : html`<p class="quiet-text">
            „Verdeckt“ steht, wo es weniger als fünf Kontakte waren, und bei so vielen weiteren Gruppen, dass sich
            nichts zurückrechnen lässt.
          </p>`
    }`;
}
