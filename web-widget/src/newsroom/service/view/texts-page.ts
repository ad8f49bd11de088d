import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { htmlLang } from "../../../shared/variant.ts";
import { aspectName, ASPECTS, partName } from "../../words.ts";
import type { ServiceRoom } from "../service-room.ts";
import { canWrite } from "../../surroundings.ts";
import { findingList } from "./finding-list.ts";
import { partHead } from "./part-head.ts";

/** Both registers side by side, aspect by aspect; on small screens one after the other. */
export function textsPage(room: ServiceRoom): TemplateResult {
  return html`${second(room)}
    <div class="registers heads">
      ${room.registers.map(
        (register) =>
          html`<section class="register" aria-labelledby=${`head-${register}`}>
            ${room
              .loading(register)
              .show(() => partHead(room, register, html`<h3 id=${`head-${register}`}>${partName(register)}</h3>`))}
          </section>`,
      )}
    </div>
    ${jumps(room)} ${ASPECTS.map((aspect) => row(room, aspect))}`;
}

/** The way to each aspect, with the number of places that are hard to read. */
function jumps(room: ServiceRoom): TemplateResult {
  return html`<nav class="jumps" aria-label="Aspekte">
    <ul role="list">
      ${ASPECTS.map((aspect) => {
        const found = room.registers.reduce((sum, register) => sum + room.field(register, aspect).findings.length, 0);
        return html`<li>
          <button type="button" class="tool" @click=${() => room.at.focus(`#${room.field("de", aspect).id}`)}>
            ${aspectName(aspect)}${
              found === 0
                ? nothing
                : html` <span class="count warn"
                    >${found}<span class="visually-hidden"> schwer lesbare Stellen</span></span
                  >`
            }
          </button>
        </li>`;
      })}
    </ul>
  </nav>`;
}

/** Which language stands beside everyday German, where there are more than two. */
function second(room: ServiceRoom): TemplateResult | typeof nothing {
  const others = room.variants.filter((variant) => variant !== "de");
  return others.length < 2
    ? nothing
    : html`<div class="field narrow">
        <label for="second-register">Daneben bearbeiten</label>
        <select
          id="second-register"
          @change=${(event: Event) => room.chooseSecond((event.target as HTMLSelectElement).value)}
        >
          ${others.map(
            (variant) =>
              html`<option value=${variant} .selected=${variant === room.registers[1]}>${partName(variant)}</option>`,
          )}
        </select>
      </div>`;
}

function row(room: ServiceRoom, aspect: string): TemplateResult {
  return html`<section class="aspect" aria-labelledby=${`aspect-${aspect}`}>
    <h3 id=${`aspect-${aspect}`}>${aspectName(aspect)}</h3>
    <div class="registers">${room.registers.map((register) => text(room, register, aspect))}</div>
  </section>`;
}

function text(room: ServiceRoom, register: string, aspect: string): TemplateResult {
  const field = room.field(register, aspect);
  const isStale = register === "de-x-leicht" && room.info.value?.stale.includes(aspect) === true;
  const isThere = room.drafts.part(room.id, register).server !== undefined;
  const described = [
    field.findings.length > 0 ? `findings-${field.id}` : "",
    isStale ? `stale-${field.id}` : "",
  ].filter((id) => id !== "");
  return html`<div class="field register">
    <label for=${field.id}><span class="visually-hidden">${aspectName(aspect)}, </span>${partName(register)}</label>
    ${
      isStale
        ? html`<p class="stale" id=${`stale-${field.id}`}>
            Der Text in Alltagssprache ist neuer. Prüfen Sie diesen bitte.
          </p>`
        : nothing
    }
    <textarea
      id=${field.id}
      rows="2"
      lang=${htmlLang(register)}
      spellcheck="true"
      ?disabled=${!isThere}
      ?readonly=${!canWrite(room.at)}
      aria-describedby=${described.length === 0 ? nothing : described.join(" ")}
      .value=${live(field.text)}
      @input=${(event: Event) => field.write((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${findingList(field)}
    ${field.text.trim() === "" && isThere ? html`<p class="quiet-text">${emptyText(register)}</p>` : nothing}
  </div>`;
}

function emptyText(register: string): string {
  return register === "de"
    ? "Noch kein Text. Auf Fragen danach antwortet der Bot mit dem Überblick."
    : `Noch kein Text. Wer ${partName(register)} liest, bekommt hier die Alltagssprache.`;
}
