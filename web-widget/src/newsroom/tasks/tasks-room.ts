import { html, type TemplateResult } from "lit";
import { asText, listOf } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import { hashOf, type ServicePage } from "../route.ts";
import type { Room, Surroundings } from "../surroundings.ts";
import { day, partName } from "../words.ts";

/** Something that waits to be done. */
interface Task {
  readonly kind: string;
  readonly service: string;
  readonly name: string;
  readonly variant: string;
  readonly text: string;
  readonly since: string;
}

const KINDS: Readonly<Record<string, string>> = {
  returned: "Zurückgegeben",
  submitted: "Zur Freigabe",
  reviewDue: "Prüfung fällig",
  staleEasy: "Leichte Sprache veraltet",
  parentChanged: "Beim Kreis geändert",
  deadLink: "Toter Link",
};

/** What waits to be done in the newsroom, kind by kind. */
export class TasksRoom implements Room {
  readonly title = "Aufgaben";
  readonly #tasks: Loaded<readonly Task[]>;

  constructor(at: Surroundings) {
    this.#tasks = new Loaded(at, async () =>
      listOf((await at.door.get("tasks"))["tasks"], "kind", (task) => ({
        kind: asText(task["kind"]),
        service: asText(task["service"]),
        name: asText(task["name"]) || at.serviceName(asText(task["service"])),
        variant: asText(task["variant"]),
        text: asText(task["text"]),
        since: asText(task["since"]),
      })),
    );
  }

  enter(): void {
    void this.#tasks.load();
  }

  view(): TemplateResult {
    return html`<div class="page-head"><h2 id="page-title" tabindex="-1">Aufgaben</h2></div>
      ${this.#tasks.show((tasks) =>
        tasks.length === 0
          ? html`<p class="empty">
              Es ist nichts zu tun. Hier stehen zurückgegebene Entwürfe, fällige Prüfungen, veraltete Texte und tote
              Links.
            </p>`
          : html`${groupsOf(tasks).map(([kind, all]) => group(kind, all))}`,
      )}`;
  }
}

function groupsOf(tasks: readonly Task[]): readonly (readonly [string, readonly Task[]])[] {
  const kinds = [...new Set([...Object.keys(KINDS), ...tasks.map(({ kind }) => kind)])];
  return kinds
    .map((kind) => [kind, tasks.filter((task) => task.kind === kind)] as const)
    .filter(([, all]) => all.length > 0);
}

function group(kind: string, tasks: readonly Task[]): TemplateResult {
  return html`<section class="task-group" aria-labelledby=${`tasks-${kind}`}>
    <h3 id=${`tasks-${kind}`}>${KINDS[kind] ?? kind} <span class="count">${tasks.length}</span></h3>
    <ul class="service-list" role="list">
      ${tasks.map(({ service, name, variant, text, since }) => {
        const part: ServicePage = variant === "facts" || kind === "deadLink" ? "angaben" : "texte";
        const facts = [variant === "" ? "" : partName(variant), since === "" ? "" : `seit ${day(since)}`];
        return html`<li class="service-item">
          <a href=${hashOf({ page: "leistung", service, part })}>${name}</a>
          <span>${text}</span>
          <span class="quiet-text">${facts.filter(Boolean).join(" · ")}</span>
        </li>`;
      })}
    </ul>
  </section>`;
}
