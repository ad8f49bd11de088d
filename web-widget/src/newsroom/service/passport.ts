import { html, nothing, type TemplateResult } from "lit";
import { safeHref } from "../../shared/view/safe-href.ts";
import { asNumber, asText, asTexts, listOf } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import type { Surroundings } from "../surroundings.ts";
import { aspectName, day, partName } from "../words.ts";
import { AnswerVersions, shownIn } from "./answer-versions.ts";

/** Where an answer comes from, since when it counts, and who has seen it. */
interface AnswerPassport {
  readonly variant: string;
  readonly aspect: string;
  readonly version: string;
  readonly owner: string;
  readonly legalBasis: readonly { readonly title: string; readonly href: string }[];
  readonly validFrom: string;
  readonly validUntil: string;
  readonly lastReview: string;
  readonly reviewedBy: string;
  /** The registers and languages in which the same is answered. */
  readonly registers: readonly string[];
  readonly seenBy: number;
  readonly versions: AnswerVersions;
}

/** The passports of all published answers of a service. */
export class Passport {
  readonly answers: Loaded<readonly AnswerPassport[]>;

  constructor(at: Surroundings, service: string) {
    this.answers = new Loaded(at, async () => {
      const json = await at.door.get(`services/${encodeURIComponent(service)}/passport`);
      return listOf(json["answers"], "aspect", (answer) => ({
        variant: asText(answer["variant"]),
        aspect: asText(answer["aspect"]),
        versions: new AnswerVersions(at, service, asText(answer["variant"]), asText(answer["aspect"])),
        version: asText(answer["version"]),
        owner: asText(answer["owner"]),
        legalBasis: listOf(answer["legalBasis"], "title", (law) => ({
          title: asText(law["title"]),
          href: asText(law["href"]),
        })),
        validFrom: asText(answer["validFrom"]),
        validUntil: asText(answer["validUntil"]),
        lastReview: asText(answer["lastReview"]),
        reviewedBy: asText(answer["reviewedBy"]),
        registers: asTexts(answer["registers"]),
        seenBy: asNumber(answer["seenBy"]) ?? 0,
      }));
    });
  }
}

export function passportPage({ answers }: Passport): TemplateResult {
  return answers.show((all) =>
    all.length === 0
      ? html`<p class="empty">Von dieser Leistung ist noch keine Antwort veröffentlicht.</p>`
      : html`<div class="table-box" tabindex="0" role="group" aria-label="Antwort-Pass">
          <table class="wide-table">
            <caption>
              Jede veröffentlichte Antwort: woher sie kommt und seit wann sie gilt
            </caption>
            <thead>
              <tr>
                <th scope="col">Antwort</th>
                <th scope="col">Zuständig</th>
                <th scope="col">Rechtsgrundlage</th>
                <th scope="col">Register</th>
                <th scope="col">Gilt</th>
                <th scope="col">Zuletzt geprüft</th>
                <th scope="col">Fassung</th>
                <th scope="col">Gezeigt in</th>
              </tr>
            </thead>
            <tbody>
              ${all.map(row)}
            </tbody>
          </table>
        </div>`,
  );
}

function row(answer: AnswerPassport): TemplateResult {
  const { variant, aspect, owner, legalBasis, registers, validFrom, validUntil, lastReview, reviewedBy } = answer;
  const { version, versions, seenBy } = answer;
  return html`<tr>
    <th scope="row">${aspectName(aspect)}<br /><span class="quiet-text">${partName(variant)}</span></th>
    <td>${owner}</td>
    <td>${legalBasis.map(({ title, href }) => html`<p>${law(title, href)}</p>`)}</td>
    <td>${registers.map(partName).join(", ")}</td>
    <td>
      ${validFrom === "" ? nothing : html`ab ${day(validFrom)}`}${validUntil === "" ? nothing : html` bis ${day(validUntil)}`}
    </td>
    <td>${lastReview === "" ? "" : day(lastReview)}${reviewedBy === "" ? nothing : html`<br />${reviewedBy}`}</td>
    <td><code>${version}</code></td>
    <td>${shownIn(seenBy, versions)}</td>
  </tr>`;
}

function law(title: string, href: string): TemplateResult {
  const address = safeHref(href);
  return address === undefined
    ? html`${title}`
    : html`<a href=${address} target="_blank" rel="noopener noreferrer">${title} (neues Fenster)</a>`;
}
