import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { hashOf } from "../route.ts";
import { count, day, SERVICE_STATES, serviceStateName } from "../words.ts";
import type { ListedService, ServiceList, ServicesRoom } from "./services-room.ts";

/** The list of services with its search. */
export function servicesPage(room: ServicesRoom): TemplateResult {
  return html`<div class="page-head"><h2 id="page-title" tabindex="-1">Leistungen</h2></div>
    <search class="filters">
      <div class="field">
        <label for="service-search">Suchen</label>
        <input
          id="service-search"
          type="search"
          autocomplete="off"
          placeholder="Name oder Alltagswort"
          maxlength="100"
          .value=${live(room.words)}
          @input=${(event: Event) => room.search((event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="field">
        <label for="service-state">Zustand</label>
        <select id="service-state" @change=${(event: Event) => room.filter((event.target as HTMLSelectElement).value)}>
          <option value="" .selected=${room.state === ""}>Alle</option>
          ${Object.entries(SERVICE_STATES).map(
            ([state, name]) => html`<option value=${state} .selected=${state === room.state}>${name}</option>`,
          )}
        </select>
      </div>
    </search>
    ${room.list.show((list) => found(list, room))}`;
}

function found({ services, total }: ServiceList, room: ServicesRoom): TemplateResult {
  return html`<h3 id="list-title" tabindex="-1">
      ${total === 1 ? "1 Leistung" : `${total.toLocaleString("de")} Leistungen`}${
        room.pages > 1 ? `, Seite ${room.page} von ${room.pages}` : nothing
      }
    </h3>
    ${
      services.length === 0
        ? html`<div class="empty">
            <p>${emptyText(room)}</p>
            ${
              room.words === "" && room.state === ""
                ? nothing
                : html`<button type="button" class="secondary" @click=${() => room.clear()}>Alle zeigen</button>`
            }
          </div>`
        : html`<ul class="service-list" role="list">
            ${repeat(services, ({ id }) => id, item)}
          </ul>`
    }
    ${room.pages > 1 ? pages(room) : nothing}`;
}

function emptyText({ words, state }: ServicesRoom): string {
  if (words.trim() !== "") {
    return `Keine Leistung passt zu „${words.trim()}“${state === "" ? "" : ` im Zustand „${serviceStateName(state)}“`}.`;
  }
  const byState: Readonly<Record<string, string>> = {
    "": "Ihre Kommune hat noch keine Leistungen. Sie kommen mit einem Inhaltspaket oder aus XZuFi.",
    draft: "Gerade ist kein Entwurf offen. Sobald jemand einen Text ändert, steht die Leistung hier.",
    submitted: "Gerade wartet nichts auf eine Freigabe.",
    returned: "Gerade ist nichts zurückgegeben.",
    approved: "Gerade ist nichts freigegeben, das noch nicht veröffentlicht ist.",
    scheduled: "Für einen späteren Tag ist nichts geplant.",
    stale: "Alle Texte in Leichter Sprache passen zu ihrem Text in Alltagssprache.",
    withoutEasy: "Jede Leistung hat Texte in Leichter Sprache.",
    reviewDue: "Keine Prüfung ist fällig.",
    deadLinks: "Kein Link ist tot.",
    inherited: "Keine Leistung kommt vom Kreis.",
    overridden: "Keine übernommene Leistung ist angepasst.",
  };
  return byState[state] ?? "Keine Leistung ist in diesem Zustand.";
}

function item({ id, name, inheritedFrom, states, reviewDue, owner, openTasks }: ListedService): TemplateResult {
  const facts = [
    owner,
    inheritedFrom === "" ? "" : `von ${inheritedFrom}`,
    reviewDue === "" ? "" : `Prüfung: ${day(reviewDue)}`,
    openTasks === 0 ? "" : count(openTasks, "offene Aufgabe", "offene Aufgaben"),
  ].filter((fact) => fact !== "");
  return html`<li class="service-item">
    <a href=${hashOf({ page: "leistung", service: id, part: "texte" })}>${name}</a>
    <span class="badges"
      >${states.map((state) => html`<span class=${`badge state-${state}`}>${serviceStateName(state)}</span> `)}</span
    >
    <span class="quiet-text">${facts.join(" · ")}</span>
  </li>`;
}

function pages(room: ServicesRoom): TemplateResult {
  return html`<nav class="pages" aria-label="Seiten der Liste">
    <button type="button" class="secondary" ?disabled=${room.page <= 1} @click=${() => room.turnTo(room.page - 1)}>
      Vorherige Seite
    </button>
    <button
      type="button"
      class="secondary"
      ?disabled=${room.page >= room.pages}
      @click=${() => room.turnTo(room.page + 1)}
    >
      Nächste Seite
    </button>
  </nav>`;
}
