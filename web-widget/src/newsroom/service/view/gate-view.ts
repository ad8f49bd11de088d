import { html, nothing, type TemplateResult } from "lit";
import { failedIcon, savedIcon } from "../../../shared/view/icons.ts";
import { count } from "../../words.ts";
import type { ChangedAnswer, Gate } from "../gate.ts";

const MOST_SHOWN = 20;

/** What a new text would do to the answers, in words. */
export function gateView(gate: Gate | undefined, hasFailed: boolean): TemplateResult {
  if (gate === undefined) {
    return hasFailed
      ? html`<p>Die Wirkung konnte nicht vorab geprüft werden. Beim Veröffentlichen wird sie noch einmal geprüft.</p>`
      : html`<p class="loading">Die Prüffragen werden mit der neuen Fassung gestellt …</p>`;
  }
  return html`<p class=${gate.broken.length === 0 ? "good" : "bad"}>
      ${gate.broken.length === 0 ? savedIcon : failedIcon}
      ${
        gate.broken.length === 0
          ? html`Keine der ${gate.asked.toLocaleString("de")} Prüffragen wird schlechter beantwortet.`
          : html`${count(gate.broken.length, "Prüffrage wird", "Prüffragen werden")} danach falsch beantwortet.`
      }
    </p>
    ${changes(gate.broken, "Falsch beantwortete Prüffragen")}
    ${
      gate.lastMonth === 0
        ? nothing
        : html`<p>
            Von ${count(gate.lastMonth, "Frage", "Fragen")} des letzten Monats
            ${gate.changed === 1 ? "ändert" : "ändern"} sich ${count(gate.changed, "Antwort", "Antworten")},
            ${gate.worse.length === 0 ? "keine wird" : count(gate.worse.length, "wird", "werden")} schlechter.
          </p>`
    }
    ${changes(gate.worse, "Fragen, deren Antwort schlechter wird")}`;
}

/** Questions with their answers before and after, as a table. */
export function changes(all: readonly ChangedAnswer[], caption: string): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<div class="table-box" tabindex="0" role="group" aria-label=${caption}>
        <table>
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">Frage</th>
              <th scope="col">Bisher</th>
              <th scope="col">Danach</th>
            </tr>
          </thead>
          <tbody>
            ${all.slice(0, MOST_SHOWN).map(
              ({ question, before, now }) =>
                html`<tr>
                  <td>${question}</td>
                  <td>${before}</td>
                  <td>${now}</td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${all.length > MOST_SHOWN ? html`<p class="quiet-text">und ${all.length - MOST_SHOWN} weitere</p>` : nothing}
      </div>`;
}
