import { html, svg, type TemplateResult } from "lit";
import { asArray, asNumber, asObject, asText, type Json } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import type { Room, Surroundings } from "../surroundings.ts";
import { isoDay, month as monthName, percent } from "../words.ts";

/** How the bot and a plain search did on one month's questions; shares from 0 to 1, absent where nothing can be counted. */
interface Month {
  readonly month: string;
  readonly questions: number;
  readonly known: number;
  readonly botAnswered: number | undefined;
  readonly botRight: number | undefined;
  readonly botHelpful: number | undefined;
  readonly searchAnswered: number | undefined;
  readonly searchRight: number | undefined;
}

const MOST_MONTHS = 12;
const BAR = 20;
const ROW = 76;

/** Whether the bot is worth it: beside a plain search on the same questions, month by month. */
export class ComparisonRoom implements Room {
  readonly title = "Vergleich";
  readonly #at: Surroundings;
  readonly #months: Loaded<readonly Month[]>;
  #chosen = "";

  constructor(at: Surroundings) {
    this.#at = at;
    this.#months = new Loaded(at, async () => {
      const json = await at.door.get("comparison", { month: this.#chosen });
      const others = asArray(json["months"]).map((one) => readMonth(asObject(one)));
      return [readMonth(json), ...others].filter(({ month }) => month !== "").slice(0, MOST_MONTHS);
    });
  }

  /** The field takes nothing but months. */
  get #shownMonth(): string {
    const told = this.#chosen || (this.#months.value?.[0]?.month ?? "");
    return /^\d{4}-\d{2}$/.test(told) ? told : "";
  }

  enter(): void {
    void this.#months.load();
  }

  view(): TemplateResult {
    return html`<div class="page-head">
        <h2 id="page-title" tabindex="-1">Vergleich mit der Suche</h2>
        <p class="quiet-text">
          Dieselben Fragen von Bürgerinnen und Bürgern, dem Bot und der einfachen Suche gestellt. „Richtig“ zählt nur
          Fragen, deren Leistung bekannt ist.
        </p>
      </div>
      <div class="filters">
        <div class="field">
          <label for="comparison-month">Monat</label>
          <input
            id="comparison-month"
            type="month"
            max=${isoDay(this.#at.now()).slice(0, 7)}
            .value=${this.#shownMonth}
            @change=${(event: Event) => {
              this.#chosen = (event.target as HTMLInputElement).value;
              void this.#months.load();
            }}
          />
        </div>
      </div>
      ${this.#months.show((months) =>
        months.every(({ questions }) => questions === 0)
          ? html`<p class="empty">
              Für diese Zeit gibt es noch keine Fragen. Der Vergleich beginnt mit den ersten Gesprächen.
            </p>`
          : html`${chart(months)} ${table(months)}`,
      )}`;
  }
}

function readMonth(json: Json): Month {
  const [bot, search] = [asObject(json["bot"]), asObject(json["search"])];
  return {
    month: asText(json["month"]),
    questions: asNumber(json["questions"]) ?? 0,
    known: asNumber(json["known"]) ?? 0,
    botAnswered: asNumber(bot["answered"]),
    botRight: asNumber(bot["right"]),
    botHelpful: asNumber(bot["helpful"]),
    searchAnswered: asNumber(search["answered"]),
    searchRight: asNumber(search["right"]),
  };
}

/** Two bars a month, each with its figure; widths are shares of the drawing, so that no text is ever scaled. */
function chart(months: readonly Month[]): TemplateResult {
  return html`<figure class="chart" aria-labelledby="chart-title">
    <figcaption id="chart-title">Richtig beantwortet: Bot und Suche</figcaption>
    <svg role="img" aria-labelledby="chart-title" width="100%" height=${months.length * ROW}>
      ${months.map(
        ({ month, botRight, searchRight }, index) =>
          svg`<g transform=${`translate(0 ${index * ROW})`}>
            <text x="0" y="12" class="month">${monthName(month)}</text>
            ${bar(18, botRight, "bot", "Bot")} ${bar(18 + BAR + 2, searchRight, "search", "Suche")}
          </g>`,
      )}
    </svg>
  </figure>`;
}

function bar(y: number, share: number | undefined, kind: string, name: string) {
  return svg`<rect x="0" y=${y} width=${`${Math.round((share ?? 0) * 70)}%`} height=${BAR} class=${kind} />
    <text x=${`${Math.round((share ?? 0) * 70) + 1}%`} y=${y + 15}>${name} ${share === undefined ? "–" : percent(share)}</text>`;
}

function table(months: readonly Month[]): TemplateResult {
  const share = (value: number | undefined) => (value === undefined ? "–" : percent(value));
  const heads = [
    "Monat",
    "Fragen",
    "davon bekannt",
    "Bot richtig",
    "Suche richtig",
    "Bot antwortet",
    "Suche findet",
    "Bot half",
  ];
  return html`<div class="table-box" tabindex="0" role="group" aria-label="Zahlen zum Vergleich">
    <table class="wide-table">
      <caption>
        Zahlen zum Vergleich
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${months.map(
          (one) =>
            html`<tr>
              <th scope="row">${monthName(one.month)}</th>
              <td>${one.questions.toLocaleString("de")}</td>
              <td>${one.known.toLocaleString("de")}</td>
              <td>${share(one.botRight)}</td>
              <td>${share(one.searchRight)}</td>
              <td>${share(one.botAnswered)}</td>
              <td>${share(one.searchAnswered)}</td>
              <td>${share(one.botHelpful)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
