import { html, nothing, type TemplateResult } from "lit";
import { asObject } from "../../../shared/wire/json.ts";
import { aspectName, ASPECTS } from "../../words.ts";
import type { ServiceRoom } from "../service-room.ts";
import { partHead } from "../view/part-head.ts";
import { FactFields } from "./fact-fields.ts";
import { section } from "./fact-section.ts";
import { costs, deadlines, durations, evidence, legal } from "./fact-lists.ts";

const SYSTEMS: Readonly<Record<string, string>> = {
  plain: "Einfacher Link",
  "form-solutions": "form-solutions",
  intelliform: "IntelliForm",
  formcycle: "FORMCYCLE",
  tevis: "TEVIS",
  "smart-cjm": "smart-cjm",
  zms: "ZMS",
};

const EID: Readonly<Record<string, string>> = {
  none: "Ohne Anmeldung",
  low: "Mit Konto",
  substantial: "Mit ELSTER oder ähnlich",
  high: "Mit Online-Ausweis",
};

/** What all texts of a service refer to: figures, deadlines, links, and how citizens call it. */
export function factsPage(room: ServiceRoom): TemplateResult {
  return room.loading("facts").show(() => {
    const isInherited = (room.info.value?.inheritedFrom ?? "") !== "";
    const own = new FactFields(room, false);
    const theirs = new FactFields(room, isInherited);
    return html`<div class="registers heads">
        <section class="register" aria-labelledby="head-facts">
          ${partHead(room, "facts", html`<h3 id="head-facts">Angaben</h3>`)}
        </section>
      </div>
      ${
        isInherited
          ? html`<p class="hint-box">
              Diese Leistung kommt vom Kreis. Ändern können Sie die zuständige Stelle, den Onlinedienst, Kosten und
              Fristen. Die übrigen Angaben ändert der Kreis.
            </p>`
          : nothing
      }
      <div class="facts">
        ${section("office", "Zuständige Stelle", [
          own.text(["office"], "Kennung der Stelle", {
            hint: "Zum Beispiel: buergerbuero. Anschrift und Zeiten kommen von dort.",
          }),
        ])}
        ${online(own)} ${appointment(theirs)} ${costs(own)} ${deadlines(own)} ${durations(theirs)} ${evidence(theirs)}
        ${legal(theirs)} ${phrases(theirs)}
        ${section("words", "Alltagswörter", [theirs.lines(["everydayWords"], "Ein Wort in jeder Zeile")])}
      </div>`;
  });
}

function online(fields: FactFields): TemplateResult {
  const isThere = Object.keys(asObject(fields.facts["onlineService"])).length > 0;
  return section(
    "online",
    "Onlinedienst",
    isThere
      ? html`${fields.names(["onlineService", "title"], "Titel")}
          ${fields.text(["onlineService", "url"], "Adresse", { type: "url", hint: "Sie beginnt mit https://" })}
          <div class="two-fields">
            ${fields.choice(["onlineService", "system"], "System", SYSTEMS, "plain")}
            ${fields.choice(["onlineService", "eid"], "Anmeldung", EID, "none")}
          </div>
          ${removal(fields, "onlineService", "Onlinedienst entfernen")}`
      : addition(fields, "Onlinedienst eintragen", "Online geht hier nichts.", () =>
          fields.set(["onlineService"], { title: { de: "" }, url: "https://", system: "plain", eid: "none" }),
        ),
  );
}

function appointment(fields: FactFields): TemplateResult {
  const isThere = Object.keys(asObject(fields.facts["appointment"])).length > 0;
  return section(
    "appointment",
    "Termin",
    isThere
      ? html`${fields.text(["appointment", "url"], "Adresse der Buchung", { type: "url" })}
        ${fields.check(["appointment", "required"], "Ohne Termin geht es nicht")}
        ${removal(fields, "appointment", "Terminbuchung entfernen")}`
      : addition(fields, "Terminbuchung eintragen", "Termine werden hier nicht gebucht.", () =>
          fields.set(["appointment"], { url: "https://", required: false, system: "plain" }),
        ),
  );
}

function phrases(fields: FactFields): TemplateResult {
  return section(
    "phrases",
    "Beispielsätze",
    html`<div class="two-columns">
      ${ASPECTS.map((aspect) => fields.lines(["phrases", aspect], aspectName(aspect)))}
    </div>`,
    "So fragen Bürgerinnen und Bürger: ein Satz in jeder Zeile. Der Bot lernt daraus; gezeigt werden die Sätze nie.",
  );
}

function addition(fields: FactFields, name: string, text: string, add: () => void): TemplateResult {
  return html`<p class="empty">${text}</p>
    ${
      fields.isReadOnly ? nothing : html`<button type="button" class="secondary" @click=${() => add()}>${name}</button>`
    }`;
}

function removal(fields: FactFields, key: string, name: string): TemplateResult | typeof nothing {
  return fields.isReadOnly
    ? nothing
    : html`<button
        type="button"
        class="tool"
        @click=${() => {
          fields.set([key], null);
          fields.room.at.focus(`#facts-${key === "appointment" ? "appointment" : "online"}`);
        }}
      >
        ${name}
      </button>`;
}
