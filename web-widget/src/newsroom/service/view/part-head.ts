import { html, nothing, type TemplateResult } from "lit";
import { failedIcon, savedIcon, sendingIcon } from "../../../shared/view/icons.ts";
import { warningIcon } from "../../../shared/staff/icons.ts";
import { aspectName, day, dayAndTime, draftStateName, partName } from "../../words.ts";
import type { Part } from "../part.ts";
import type { Draft, Obstacle } from "../service-values.ts";
import type { ServiceRoom } from "../service-room.ts";
import { STEP_NAMES, stepsOf, waitsFor, type Step } from "../steps.ts";
import { conflictDialog } from "./conflict-dialog.ts";
import { takeStep } from "./step-dialogs.ts";

/** The head of a part: its state, whether it is saved, who was last at it, and the steps it can take. */
export function partHead(room: ServiceRoom, part: string, heading: TemplateResult): TemplateResult {
  const present = room.drafts.part(room.id, part);
  const { server } = present;
  if (server === undefined) {
    return html`<header class="part-head">${heading}</header>`;
  }
  const waits = waitsFor(server, room.at.self);
  return html`<header class="part-head" data-part=${part}>
    <div class="part-title">
      ${heading} <span class=${`badge state-${server.state}`}>${draftStateName(server.state)}</span>
      <span class="saving" data-saving=${present.saving}>${savingState(present)}</span>
    </div>
    ${lastChange(server)} ${waits === "" ? nothing : html`<p class="waits">${waits}</p>`}
    ${
      server.state === "returned" && server.comment !== ""
        ? html`<p class="hint-box">Zurückgegeben: ${server.comment}</p>`
        : nothing
    }
    ${obstacles(room.workflow.obstacles(part))} ${conflict(room, present)}
    <div class="steps">${stepsOf(server, room.at.self).map((step, index) => button(room, part, step, index))}</div>
  </header>`;
}

function savingState({ saving }: Part): TemplateResult {
  switch (saving) {
    case "saved":
      return html`${savedIcon}gespeichert`;
    case "unsaved":
    case "saving":
      return html`${sendingIcon}wird gespeichert`;
    case "failed":
      return html`${sendingIcon}noch nicht gespeichert, wird weiter versucht`;
    case "refused":
      return html`${failedIcon}nicht gespeichert`;
    case "conflict":
      return html`${failedIcon}Konflikt, nicht gespeichert`;
  }
}

function lastChange({ author, at, approvedBy, signOff, from, until }: Draft): TemplateResult | typeof nothing {
  const facts = [
    author === undefined || at === "" ? "" : `${author.name}, ${dayAndTime(at)}`,
    signOff === undefined ? "" : `Geprüft: ${signOff.group}`,
    approvedBy === undefined ? "" : `Freigegeben: ${approvedBy.name}`,
    from === "" ? "" : `Gilt ab ${day(from)}${until === "" ? "" : ` bis ${day(until)}`}`,
  ].filter((fact) => fact !== "");
  return facts.length === 0 ? nothing : html`<p class="quiet-text">${facts.join(" · ")}</p>`;
}

function obstacles(all: readonly Obstacle[]): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<div class="hint-box obstacles">
        <p>So kann der Entwurf nicht veröffentlicht werden:</p>
        <ul>
          ${all.map(({ place, message }) => html`<li><strong>${placeName(place)}:</strong> ${message}</li>`)}
        </ul>
      </div>`;
}

/** The name of a place such as `answer:cost` or `cost:gebuehr`. */
export function placeName(place: string): string {
  const [kind = "", id = ""] = place.split(":");
  const known: Readonly<Record<string, string>> = {
    office: "Zuständige Stelle",
    onlineService: "Onlinedienst",
    appointment: "Termin",
    cost: "Kosten",
    costs: "Kosten",
    deadline: "Frist",
    deadlines: "Fristen",
    duration: "Dauer",
    durations: "Bearbeitungszeiten",
    evidence: "Unterlage",
    legal: "Rechtsgrundlage",
    phrase: "Beispielsatz",
    phrases: "Beispielsätze",
    everydayWords: "Alltagswörter",
  };
  return kind === "answer" || id === ""
    ? (known[kind] ?? aspectName(id === "" ? kind : id))
    : `${known[kind] ?? kind} ${id}`;
}

function conflict(room: ServiceRoom, part: Part): TemplateResult | typeof nothing {
  return part.saving !== "conflict"
    ? nothing
    : html`<div class="hint-box conflict">
        ${warningIcon}
        <p>
          ${part.theirs?.author?.name ?? "Jemand anders"} hat diesen Teil inzwischen geändert. Nichts ist überschrieben.
        </p>
        <button type="button" class="primary" @click=${() => room.at.ask(() => conflictDialog(room, part))}>
          Texte vergleichen
        </button>
      </div>`;
}

function button(room: ServiceRoom, part: string, step: Step, index: number): TemplateResult {
  const kind = step === "discard" || step === "withdraw" ? "tool" : index === 0 ? "primary" : "secondary";
  return html`<button
    type="button"
    class=${kind}
    data-step=${step}
    aria-label=${`${STEP_NAMES[step]}: ${partName(part)}`}
    @click=${() => takeStep(room, part, step)}
  >
    ${STEP_NAMES[step]}
  </button>`;
}
