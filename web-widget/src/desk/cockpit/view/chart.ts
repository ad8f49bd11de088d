import { html, nothing, svg, type TemplateResult } from "lit";
import type { OpenView } from "../../view/desk-view.ts";
import type { Group, Grouping, Report } from "../cockpit-values.ts";
import { valueText, type Measure } from "../measures.ts";
import { groupName, GROUPING_NAMES } from "./group-words.ts";

const MOST_BARS = 15;
const ROW = 44;
const HEIGHT = 160;
const LONGEST_NAME = 34;
const DAY = 86_400_000;
/** From one column to the next, in milliseconds. */
const STEPS: Readonly<Record<Grouping, number>> = { interval: 900_000, day: DAY, channel: 1, queue: 1, service: 1 };

/**
 * The chosen figure of every group. Lengths are shares of the width, so that the writing keeps its size on every screen;
 * the same figures stand in the table below.
 */
export function chart(report: Report, measure: Measure, view: OpenView): TemplateResult {
  const isCourse = report.by === "interval" || report.by === "day";
  const goal = measure.goalOf?.(report.goals);
  const most = Math.max(...report.groups.map(({ figures }) => (figures && measure.valueOf(figures)) ?? 0), goal ?? 0);
  const scale = measure.unit === "share" ? 1 : most || 1;
  return html`<figure class="chart">
    <figcaption id="chart-title">
      ${measure.name} nach
      ${GROUPING_NAMES[report.by]}${
        goal === undefined ? nothing : html`; die gestrichelte Linie ist das Ziel von ${valueText(goal, measure.unit)}`
      }
    </figcaption>
    ${isCourse ? columns(report, measure, scale, goal, view) : bars(report, measure, scale, goal, view)}
  </figure>`;
}

function bars(
  report: Report,
  measure: Measure,
  scale: number,
  goal: number | undefined,
  view: OpenView,
): TemplateResult {
  const groups = [...report.groups].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, MOST_BARS);
  const height = groups.length * ROW;
  return html`<svg width="100%" height=${height} role="img" aria-labelledby="chart-title">
      ${groups.map((group, index) => bar(group, index * ROW, report, measure, scale, view))}
      ${goal === undefined ? nothing : svg`<line class="goal-line" x1=${percent(goal, scale)} x2=${percent(goal, scale)} y1="0" y2=${height} />`}
    </svg>
    ${
      report.groups.length > MOST_BARS
        ? html`<p class="quiet-text">Das Diagramm zeigt die ${MOST_BARS} größten Gruppen, die Tabelle alle.</p>`
        : nothing
    }`;
}

function bar(
  { key, figures }: Group,
  top: number,
  { by }: Report,
  measure: Measure,
  scale: number,
  view: OpenView,
): TemplateResult {
  const value = figures && measure.valueOf(figures);
  const told = figures === undefined ? "verdeckt" : valueText(value, measure.unit);
  return svg`<text x="0" y=${top + 16}>${shortened(groupName(key, by, view))}: ${told}</text>
    <rect class="track" x="0" y=${top + 22} width="100%" height="14" />
    <rect class="bar" x="0" y=${top + 22} width=${percent(value ?? 0, scale)} height="14" />`;
}

/** The course of a day or of some weeks: a column for each group, from the first to the last. */
function columns(
  report: Report,
  measure: Measure,
  scale: number,
  goal: number | undefined,
  view: OpenView,
): TemplateResult {
  const { groups, by } = report;
  const [first, last] = [groups[0], groups.at(-1)];
  // Times in which nobody came have no group, but their place.
  const placeOf = (key: string) => Math.round((Date.parse(key) - Date.parse(first?.key ?? "")) / STEPS[by]);
  const share = 100 / (placeOf(last?.key ?? "") + 1);
  return html`<svg width="100%" height=${HEIGHT + 24} role="img" aria-labelledby="chart-title">
    <line class="axis" x1="0" x2="100%" y1=${HEIGHT} y2=${HEIGHT} />
    ${groups.map(({ key, figures }) => {
      const value = figures && measure.valueOf(figures);
      const height = Math.round(((value ?? 0) / scale) * (HEIGHT - 20));
      const x = `${(placeOf(key) * share + share * 0.1).toFixed(2)}%`;
      const width = `${(share * 0.8).toFixed(2)}%`;
      return value === undefined
        ? svg`<rect class="track" x=${x} y=${HEIGHT - 4} width=${width} height="4" />`
        : svg`<rect class="bar" x=${x} y=${HEIGHT - height} width=${width} height=${height} />`;
    })}
    ${goal === undefined ? nothing : svg`<line class="goal-line" x1="0" x2="100%" y1=${goalHeight(goal, scale)} y2=${goalHeight(goal, scale)} />`}
    <text x="0" y="14">${valueText(scale, measure.unit)}</text>
    <text x="0" y=${HEIGHT + 18}>${first === undefined ? "" : groupName(first.key, by, view)}</text>
    <text x="100%" y=${HEIGHT + 18} text-anchor="end">${last === undefined ? "" : groupName(last.key, by, view)}</text>
  </svg>`;
}

function goalHeight(goal: number, scale: number): number {
  return HEIGHT - Math.round((goal / scale) * (HEIGHT - 20));
}

function percent(value: number, scale: number): string {
  return `${Math.min(100, (value / scale) * 100).toFixed(2)}%`;
}

function sizeOf({ figures }: Group): number {
  return figures?.contacts ?? 0;
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
