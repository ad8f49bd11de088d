import { html, nothing, type TemplateResult } from "lit";
import { asText, asTexts, listOf } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import { hashOf } from "../route.ts";
import { canWrite, succeeds, type Room, type Surroundings } from "../surroundings.ts";
import { count, dayAndTime } from "../words.ts";

interface Link {
  readonly href: string;
  readonly state: string;
  readonly reason: string;
  readonly detail: string;
  readonly checkedAt: string;
  readonly services: readonly string[];
  readonly target: string;
}

interface Links {
  readonly isEnabled: boolean;
  readonly isRunning: boolean;
  readonly lastRun: string;
  readonly links: readonly Link[];
}

const STATES: Readonly<Record<string, string>> = {
  dead: "Tot",
  warning: "Warnung",
  unknown: "Nicht prüfbar",
  ok: "In Ordnung",
  unchecked: "Nicht geprüft",
};

const REASONS: Readonly<Record<string, string>> = {
  redirectedForGood: "Dauerhaft umgezogen",
  softNotFound: "Die Seite sagt, dass es sie nicht gibt",
  certificateEnds: "Das Zertifikat läuft bald ab",
  notFound: "Die Seite gibt es nicht mehr",
  serverError: "Der Server meldet einen Fehler",
  unreachable: "Der Server ist nicht erreichbar",
  certificateInvalid: "Das Zertifikat ist ungültig",
  tooManyRedirects: "Zu viele Weiterleitungen",
  refused: "Der Server lässt keine Prüfung zu",
  demonstration: "Erfundene Adresse der Vorführung",
};

/** Every link in answers, the worst first. */
export class LinksRoom implements Room {
  readonly title = "Links";
  readonly #at: Surroundings;
  readonly #links: Loaded<Links>;
  #state = "";

  constructor(at: Surroundings) {
    this.#at = at;
    this.#links = new Loaded(at, async () => {
      const json = await at.door.get("links", { state: this.#state });
      return {
        isEnabled: json["enabled"] !== false,
        isRunning: json["running"] === true,
        lastRun: asText(json["lastRun"]),
        links: listOf(json["links"], "href", (link) => ({
          href: asText(link["href"]),
          state: asText(link["state"]),
          reason: asText(link["reason"]),
          detail: asText(link["detail"]),
          checkedAt: asText(link["checkedAt"]),
          services: asTexts(link["services"]),
          target: asText(link["target"]),
        })),
      };
    });
  }

  enter(): void {
    void this.#links.load();
  }

  view(): TemplateResult {
    return html`<div class="page-head">
        <h2 id="page-title" tabindex="-1">Links</h2>
        <p class="quiet-text">Jeder Link wird täglich geprüft. Ein toter Link steht nicht mehr in Antworten.</p>
      </div>
      <div class="filters">
        <div class="field">
          <label for="link-state">Zustand</label>
          <select
            id="link-state"
            @change=${(event: Event) => {
              this.#state = (event.target as HTMLSelectElement).value;
              void this.#links.load();
            }}
          >
            <option value="" .selected=${this.#state === ""}>Alle</option>
            ${["dead", "warning", "unknown", "ok"].map(
              (state) => html`<option value=${state} .selected=${state === this.#state}>${STATES[state]}</option>`,
            )}
          </select>
        </div>
      </div>
      ${this.#links.show((links) => this.#found(links))}`;
  }

  #found({ isEnabled, isRunning, lastRun, links }: Links): TemplateResult {
    return html`<div class="steps">
        ${
          isEnabled && canWrite(this.#at)
            ? html`<button
                type="button"
                class="secondary"
                aria-disabled=${isRunning ? "true" : "false"}
                @click=${() => !isRunning && void this.#check()}
              >
                ${isRunning ? "Die Prüfung läuft …" : "Jetzt prüfen"}
              </button>`
            : nothing
        }
        <p class="quiet-text">
          ${isEnabled ? (lastRun === "" ? "Noch nicht geprüft." : `Zuletzt geprüft: ${dayAndTime(lastRun)}`) : "Die Prüfung ist ausgeschaltet."}
        </p>
      </div>
      <h3>${count(links.length, "Link", "Links")}</h3>
      ${
        links.length === 0
          ? html`<p class="empty">
              ${this.#state === "" ? "Keine Antwort hat einen Link." : "Kein Link ist in diesem Zustand."}
            </p>`
          : html`<ul class="service-list" role="list">
              ${links.map((link) => this.#item(link))}
            </ul>`
      }`;
  }

  #item({ href, state, reason, detail, checkedAt, services, target }: Link): TemplateResult {
    const facts = [REASONS[reason] ?? reason, detail, checkedAt === "" ? "" : `geprüft: ${dayAndTime(checkedAt)}`];
    return html`<li class="service-item">
      <span class="address">${href}</span>
      <span class=${`badge link-${state}`}>${STATES[state] ?? state}</span>
      <span class="quiet-text">${facts.filter(Boolean).join(" · ")}</span>
      ${target === "" ? nothing : html`<span class="address">Neue Adresse: ${target}</span>`}
      <span
        >${services.map(
          (service, index) =>
            html`${index === 0 ? nothing : ", "}<a href=${hashOf({ page: "leistung", service, part: "angaben" })}
                >${this.#at.serviceName(service)}</a
              >`,
        )}</span
      >
    </li>`;
  }

  async #check(): Promise<void> {
    await succeeds(this.#at, async () => {
      await this.#at.door.post("links/check");
      this.#at.say("Die Prüfung der Links hat begonnen.");
      await this.#links.load();
    });
  }
}
