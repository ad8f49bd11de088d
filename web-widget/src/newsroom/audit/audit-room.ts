import { html, nothing, type TemplateResult } from "lit";
import { fieldsOf } from "../../shared/staff/dialog-form.ts";
import { asArray, asNumber, asObject, asText, type Json } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import { readPerson } from "../service/service-values.ts";
import { succeeds, type Room, type Surroundings } from "../surroundings.ts";
import { dayAndTime, partName } from "../words.ts";

/** Something somebody did; it can never be changed. */
interface AuditEntry {
  readonly number: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly service: string;
  readonly variant: string;
  readonly revision: number | undefined;
  readonly detail: string;
}

interface AuditList {
  readonly entries: readonly AuditEntry[];
  readonly hasMore: boolean;
}

const ACTIONS: Readonly<Record<string, string>> = {
  "draft.begun": "Entwurf begonnen",
  "draft.submitted": "Eingereicht",
  "draft.signedOff": "Von der Prüfgruppe geprüft",
  "draft.approved": "Freigegeben",
  "draft.returned": "Zurückgegeben",
  "draft.published": "Veröffentlicht",
  "gate.overridden": "Trotz falscher Prüffragen veröffentlicht",
  "draft.discarded": "Verworfen",
  "draft.withdrawn": "Zurückgezogen",
  "draft.restored": "Wiederhergestellt",
  "comment.added": "Kommentiert",
  "owner.set": "Zuständigkeit geändert",
  "golden.added": "Prüffrage angelegt",
  "golden.removed": "Prüffrage gelöscht",
};

/** Who did what and when, for people who answer for it. */
export class AuditRoom implements Room {
  readonly title = "Protokoll";
  readonly #at: Surroundings;
  readonly #list: Loaded<AuditList>;
  #query = { q: "", from: "", to: "" };
  #check = "";

  constructor(at: Surroundings) {
    this.#at = at;
    this.#list = new Loaded(at, () => this.#read(""));
  }

  enter(): void {
    if (this.#mayRead) {
      void this.#list.load();
    }
  }

  view(): TemplateResult {
    return html`<div class="page-head"><h2 id="page-title" tabindex="-1">Protokoll</h2></div>
      ${
        this.#mayRead
          ? html`${this.#filters()} ${this.#list.show((list) => this.#table(list))}`
          : html`<p class="empty">Das Protokoll lesen Menschen, die Texte freigeben oder die Redaktion leiten.</p>`
      }`;
  }

  get #mayRead(): boolean {
    return this.#at.self.roles.some((role) => role === "approver" || role === "supervisor");
  }

  #filters(): TemplateResult {
    return html`<form
        class="filters"
        novalidate
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const field = fieldsOf(event);
          this.#query = { q: field("q").trim(), from: field("from"), to: field("to") };
          void this.#list.load().then(() => this.#at.focus("#audit-title"));
        }}
      >
        <div class="field">
          <label for="audit-words">Suchen</label>
          <input id="audit-words" name="q" type="search" maxlength="100" autocomplete="off" />
        </div>
        <div class="field">
          <label for="audit-from">Von</label>
          <input id="audit-from" name="from" type="date" />
        </div>
        <div class="field">
          <label for="audit-to">Bis</label>
          <input id="audit-to" name="to" type="date" />
        </div>
        <button type="submit" class="secondary">Zeigen</button>
      </form>
      <div class="steps">
        <button type="button" class="tool" @click=${() => void this.#verify()}>Auf Veränderungen prüfen</button>
        ${this.#check === "" ? nothing : html`<p>${this.#check}</p>`}
      </div>`;
  }

  #table({ entries, hasMore }: AuditList): TemplateResult {
    return html`<h3 id="audit-title" tabindex="-1">Einträge</h3>
      ${
        entries.length === 0
          ? html`<p class="empty">Dazu gibt es keinen Eintrag.</p>`
          : html`<div class="table-box" tabindex="0" role="group" aria-label="Einträge des Protokolls">
              <table class="wide-table">
                <thead>
                  <tr>
                    <th scope="col">Wann</th>
                    <th scope="col">Wer</th>
                    <th scope="col">Was</th>
                    <th scope="col">Leistung</th>
                    <th scope="col">Näheres</th>
                  </tr>
                </thead>
                <tbody>
                  ${entries.map((entry) => this.#row(entry))}
                </tbody>
              </table>
            </div>`
      }
      ${
        hasMore
          ? html`<button type="button" class="secondary" @click=${() => void this.#older()}>Ältere zeigen</button>`
          : nothing
      }`;
  }

  #row({ at, actor, action, service, variant, revision, detail }: AuditEntry): TemplateResult {
    const what = [variant === "" ? "" : partName(variant), revision === undefined ? "" : `Fassung ${revision}`];
    return html`<tr>
      <td>${dayAndTime(at)}</td>
      <td>${actor}</td>
      <td>${ACTIONS[action] ?? action}</td>
      <td>
        ${service === "" ? nothing : this.#at.serviceName(service)}
        <span class="quiet-text">${what.filter(Boolean).join(", ")}</span>
      </td>
      <td>${detail}</td>
    </tr>`;
  }

  async #older(): Promise<void> {
    const present = this.#list.value?.entries ?? [];
    await succeeds(this.#at, async () => {
      const older = await this.#read(String(present.at(-1)?.number ?? ""));
      this.#list.set({ entries: [...present, ...older.entries], hasMore: older.hasMore });
    });
  }

  async #verify(): Promise<void> {
    await succeeds(this.#at, async () => {
      const json = await this.#at.door.get("audit/check");
      const entries = (asNumber(json["entries"]) ?? 0).toLocaleString("de");
      this.#check =
        json["intact"] === true
          ? `Alle ${entries} Einträge sind unverändert.`
          : `Achtung: Ab Eintrag ${asNumber(json["firstBroken"]) ?? "?"} stimmt das Protokoll nicht mehr. Benachrichtigen Sie den Betrieb.`;
      this.#at.say(this.#check);
    });
  }

  async #read(before: string): Promise<AuditList> {
    const json = await this.#at.door.get("audit", { ...this.#query, before });
    return {
      entries: asArray(json["entries"]).map((entry) => readEntry(asObject(entry))),
      hasMore: json["more"] === true,
    };
  }
}

function readEntry(json: Json): AuditEntry {
  return {
    number: asNumber(json["number"]) ?? 0,
    at: asText(json["at"]),
    actor: readPerson(json["actor"])?.name ?? "",
    action: asText(json["action"]),
    service: asText(json["service"]),
    variant: asText(json["variant"]),
    revision: asNumber(json["revision"]),
    detail: asText(json["detail"]),
  };
}
