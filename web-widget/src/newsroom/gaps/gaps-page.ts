import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { lines } from "../../shared/view/lines.ts";
import { canWrite } from "../surroundings.ts";
import { aspectName, count, day, percent } from "../words.ts";
import type { Gap, GapList } from "./gap.ts";
import { draftDialog, lessonDialog } from "./gap-dialogs.ts";
import { GAP_KINDS, type GapsRoom } from "./gaps-room.ts";

const PAGE_SIZE = 50;

/** The gaps, the most asked first. */
export function gapsPage(room: GapsRoom): TemplateResult {
  return html`<div class="page-head">
      <h2 id="page-title" tabindex="-1">Lücken</h2>
      <p class="quiet-text">
        Fragen, auf die Bürgerinnen und Bürger keine gute Antwort bekamen. Namen, Nummern und Adressen sind unkenntlich.
      </p>
    </div>
    <div class="filters">
      <div class="field">
        <label for="gap-kind">Art</label>
        <select id="gap-kind" @change=${(event: Event) => room.choose((event.target as HTMLSelectElement).value)}>
          <option value="" .selected=${room.kind === ""}>Alle</option>
          ${Object.entries(GAP_KINDS).map(
            ([kind, name]) => html`<option value=${kind} .selected=${kind === room.kind}>${name}</option>`,
          )}
        </select>
      </div>
    </div>
    ${room.list.show((list) => found(list, room))}`;
}

function found(list: GapList, room: GapsRoom): TemplateResult {
  const { gaps, total } = list;
  return html`<h3 id="gaps-title" tabindex="-1">${count(total, "Lücke", "Lücken")}</h3>
    ${
      gaps.length === 0
        ? html`<p class="empty">
            ${
              room.kind === ""
                ? "Keine offene Lücke: Der Bot hat auf alles eine Antwort gefunden, oder jemand hat sich schon darum gekümmert."
                : "Keine offene Lücke dieser Art."
            }
          </p>`
        : html`<ol class="cards" role="list">
            ${repeat(
              gaps,
              ({ id }) => id,
              (gap) => card(gap, list, room),
            )}
          </ol>`
    }
    ${
      total > PAGE_SIZE
        ? html`<nav class="pages" aria-label="Seiten der Lücken">
            <button
              type="button"
              class="secondary"
              ?disabled=${room.page === 0}
              @click=${() => room.turnTo(room.page - 1)}
            >
              Vorherige Seite
            </button>
            <button
              type="button"
              class="secondary"
              ?disabled=${(room.page + 1) * PAGE_SIZE >= total}
              @click=${() => room.turnTo(room.page + 1)}
            >
              Nächste Seite
            </button>
          </nav>`
        : nothing
    }`;
}

function card(gap: Gap, list: GapList, room: GapsRoom): TemplateResult {
  const [first = "", ...others] = gap.questions;
  const candidates = gap.candidates.map(
    ({ name, aspect, confidence }) =>
      `${name}${aspect === "" ? "" : `, ${aspectName(aspect)}`} (${percent(confidence)})`,
  );
  return html`<li class="card">
    <h4 id=${`gap-${gap.id}`}>„${first}“</h4>
    <p class="badges">
      <span class="badge news">${count(gap.size, "Frage", "Fragen")}</span>
      ${Object.entries(gap.kinds).map(
        ([kind, number]) => html`<span class="badge">${GAP_KINDS[kind] ?? kind}: ${number}</span> `,
      )}
      <span class="quiet-text">zuletzt ${day(gap.last)}</span>
    </p>
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${count(others.length, "ähnliche Frage", "ähnliche Fragen")} zeigen</summary>
            <ul>
              ${others.map((question) => html`<li>${question}</li>`)}
            </ul>
          </details>`
    }
    ${candidates.length === 0 ? nothing : html`<p><strong>Vielleicht gemeint:</strong> ${candidates.join("; ")}</p>`}
    ${
      gap.agentText === ""
        ? nothing
        : html`<div class="agent-text">
            <p><strong>So hat das Servicecenter geantwortet:</strong></p>
            <p>${lines(gap.agentText)}</p>
          </div>`
    }
    ${canWrite(room.at) ? buttons(gap, list, room) : nothing}
  </li>`;
}

function buttons(gap: Gap, list: GapList, room: GapsRoom): TemplateResult {
  const open = (content: () => TemplateResult) => {
    room.forgetEffect();
    room.at.ask(content);
  };
  const button = (name: string, kind: string, act: () => void) =>
    html`<button type="button" class=${kind} aria-describedby=${`gap-${gap.id}`} @click=${act}>${name}</button>`;
  return html`<div class="steps">
    ${button("Als Beispielsatz lernen", "primary", () => open(() => lessonDialog("phrase", gap, list, room)))}
    ${button("Andere Stelle zuständig", "secondary", () => open(() => lessonDialog("referral", gap, list, room)))}
    ${button(gap.agentText === "" ? "Antwort entwerfen" : "Antwort als Entwurf", "secondary", () =>
      open(() => draftDialog(gap, room)),
    )}
    ${button("Erledigt", "tool", () => void room.dismiss(gap))}
  </div>`;
}
