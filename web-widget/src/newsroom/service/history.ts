import { html, nothing, type TemplateResult } from "lit";
import { Refusal } from "../../shared/connection/refusal.ts";
import { dialogForm } from "../../shared/staff/dialog-form.ts";
import { asArray, asObject } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import { canWrite, succeeds, type Surroundings } from "../surroundings.ts";
import { day, dayAndTime, draftStateName, partName } from "../words.ts";
import type { Drafts } from "./drafts.ts";
import { readDifferences, readDraft, readRevision, type Difference, type Revision } from "./service-values.ts";
import { placeName } from "./view/part-head.ts";

interface Revisions {
  readonly all: readonly Revision[];
  readonly hasMore: boolean;
}

/** Every revision of a service, what changed in it, and the way back. */
export class History {
  readonly at: Surroundings;
  readonly service: string;
  readonly revisions: Loaded<Revisions>;
  /** The languages of the service. */
  readonly variants: () => readonly string[];
  variant = "";
  #open: number | undefined;
  #isInTheWay = false;
  #differences: Loaded<readonly Difference[]> | undefined;
  readonly #drafts: Drafts;

  constructor(at: Surroundings, drafts: Drafts, service: string, variants: () => readonly string[]) {
    this.at = at;
    this.variants = variants;
    this.service = service;
    this.#drafts = drafts;
    this.revisions = new Loaded(at, () => this.#read(""));
  }

  get open(): number | undefined {
    return this.#open;
  }

  get differences(): Loaded<readonly Difference[]> | undefined {
    return this.#differences;
  }

  choose(variant: string): void {
    this.variant = variant;
    void this.revisions.load();
  }

  async showOlder(): Promise<void> {
    const present = this.revisions.value?.all ?? [];
    await succeeds(this.at, async () => {
      const older = await this.#read(String(present.at(-1)?.revision ?? ""));
      this.revisions.set({ all: [...present, ...older.all], hasMore: older.hasMore });
    });
  }

  /** Opens what changed in a revision, or closes it again. */
  toggle(revision: number): void {
    if (this.#open === revision) {
      this.#open = undefined;
    } else {
      this.#open = revision;
      this.#differences = new Loaded(this.at, async () =>
        readDifferences((await this.at.door.get(`${this.#path}/history/${revision}`))["differences"]),
      );
      void this.#differences.load();
    }
    this.at.changed();
  }

  /** Whether somebody else's open draft stands in the way of a revision. */
  get isInTheWay(): boolean {
    return this.#isInTheWay;
  }

  askToRestore(revision: number): void {
    this.#isInTheWay = false;
    this.at.ask(() => restoreDialog(this, revision));
  }

  async restore(revision: number): Promise<boolean> {
    return succeeds(this.at, async () => {
      const wish = { revision, ...(this.#isInTheWay ? { replace: true } : {}) };
      try {
        this.#drafts.told(this.service, readDraft(await this.at.door.post(`${this.#path}/restore`, wish)));
      } catch (problem) {
        this.#isInTheWay = problem instanceof Refusal && problem.code === "draft.conflict";
        throw problem;
      }
      await this.revisions.load();
      this.at.say("Die Fassung ist als neuer Entwurf wieder da.");
    });
  }

  get #path(): string {
    return `services/${encodeURIComponent(this.service)}`;
  }

  async #read(before: string): Promise<Revisions> {
    const json = await this.at.door.get(`${this.#path}/history`, { variant: this.variant, before });
    const all = asArray(json["revisions"]).map((revision) => readRevision(asObject(revision)));
    return { all, hasMore: json["more"] === true };
  }
}

export function historyPage(history: History): TemplateResult {
  return html`<div class="field narrow">
      <label for="history-part">Teil</label>
      <select id="history-part" @change=${(event: Event) => history.choose((event.target as HTMLSelectElement).value)}>
        <option value="">Alle Teile</option>
        ${[...history.variants(), "facts"].map(
          (part) => html`<option value=${part} ?selected=${part === history.variant}>${partName(part)}</option>`,
        )}
      </select>
    </div>
    ${history.revisions.show(({ all, hasMore }) =>
      all.length === 0
        ? html`<p class="empty">Hier hat noch niemand etwas geändert. Jede gespeicherte Fassung erscheint hier.</p>`
        : html`<ol class="revisions" role="list">
              ${all.map((revision) => entry(history, revision))}
            </ol>
            ${
              hasMore
                ? html`<button type="button" class="secondary" @click=${() => void history.showOlder()}>
                    Ältere zeigen
                  </button>`
                : nothing
            }`,
    )}`;
}

function entry(
  history: History,
  { revision, part, state, author, at, approvedBy, from, comment }: Revision,
): TemplateResult {
  const number = revision ?? 0;
  const isOpen = history.open === number;
  const facts = [
    approvedBy === undefined ? "" : `freigegeben von ${approvedBy.name}`,
    from === "" ? "" : `gilt ab ${day(from)}`,
    comment,
  ].filter((fact) => fact !== "");
  return html`<li class="revision">
    <div class="revision-head">
      <p>
        <strong>${partName(part)}</strong> <span class=${`badge state-${state}`}>${draftStateName(state)}</span><br />
        ${author?.name ?? "Unbekannt"}, ${dayAndTime(at)}
        ${facts.length === 0 ? nothing : html`<span class="quiet-text">(${facts.join(", ")})</span>`}
      </p>
      <div class="steps">
        <button
          type="button"
          class="secondary"
          aria-expanded=${isOpen ? "true" : "false"}
          aria-label=${`Änderungen der Fassung ${number}`}
          @click=${() => history.toggle(number)}
        >
          Änderungen
        </button>
        ${
          canWrite(history.at)
            ? html`<button
                type="button"
                class="tool"
                aria-label=${`Fassung ${number} wiederherstellen`}
                @click=${() => history.askToRestore(number)}
              >
                Wiederherstellen
              </button>`
            : nothing
        }
      </div>
    </div>
    ${isOpen ? (history.differences?.show(differences) ?? nothing) : nothing}
  </li>`;
}

function differences(all: readonly Difference[]): TemplateResult {
  return all.length === 0
    ? html`<p class="empty">Diese Fassung ändert nichts am Text.</p>`
    : html`<dl class="differences">
        ${all.map(
          ({ place, words }) =>
            html`<div>
              <dt>${placeName(place)}</dt>
              <dd>${words.map(word)}</dd>
            </div>`,
        )}
      </dl>`;
}

function word({ op, text }: Difference["words"][number]): TemplateResult {
  switch (op) {
    case "same":
      return html`<span>${text}</span>`;
    case "added":
      return html`<ins
        ><span class="visually-hidden"> neu: </span>${text}<span class="visually-hidden"> Ende neu </span></ins
      >`;
    case "removed":
      return html`<del
        ><span class="visually-hidden"> gestrichen: </span>${text}<span class="visually-hidden">
          Ende gestrichen
        </span></del
      >`;
  }
}

function restoreDialog(history: History, revision: number): TemplateResult {
  return dialogForm(
    {
      title: "Fassung wiederherstellen?",
      body: html`<p>
          Die Fassung wird ein neuer Entwurf. Was veröffentlicht ist, bleibt, bis der Entwurf freigegeben ist.
        </p>
        ${
          history.isInTheWay
            ? html`<p class="hint-box">
                Jemand anders hat einen offenen Entwurf dieses Teils. Er wird dann ersetzt und bleibt im Verlauf.
              </p>`
            : nothing
        }`,
      confirm: history.isInTheWay ? "Trotzdem wiederherstellen" : "Wiederherstellen",
      submit: () => {
        void history.restore(revision).then((isDone) => {
          if (isDone) {
            history.at.closeDialog();
          }
        });
      },
    },
    history.at,
  );
}
