import { html, nothing, type TemplateResult } from "lit";
import { asArray, asObject, asText, type Json } from "../../../shared/wire/json.ts";
import type { FactFields } from "./fact-fields.ts";
import { section } from "./fact-section.ts";
import {
  costKind,
  newIdIn,
  withCostKind,
  withEntry,
  withFact,
  withMoved,
  without,
  withoutEntry,
  type CostKind,
} from "./facts.ts";

const COST_KINDS: Readonly<Record<CostKind, string>> = {
  amount: "Fester Betrag",
  range: "Von … bis …",
  free: "Kostenlos",
  text: "Mit Worten",
};

const DEADLINE_KINDS = { period: "Zeitraum", text: "Mit Worten" } as const;

/** A list of entries, each with a name of its own. */
interface FactList {
  readonly key: string;
  readonly title: string;
  /** One entry in words: "Kosten". */
  readonly one: string;
  /** How a text refers to an entry, such as `cost`. */
  readonly reference: string;
  readonly hint?: string;
  readonly isOrdered?: boolean;
  readonly fresh: (id: string) => Json;
  readonly fields: (index: number, entry: Json) => TemplateResult;
}

export function costs(fields: FactFields): TemplateResult {
  return list(fields, {
    key: "costs",
    title: "Kosten",
    one: "Kosten",
    reference: "cost",
    fresh: (id) => ({ id, name: { de: "" }, amount: 0 }),
    fields: (index, cost) =>
      html`<div class="two-fields">
          ${fields.pick(`kind-costs-${index}`, "Art", COST_KINDS, costKind(cost), (kind) =>
            fields.set(["costs", index], withCostKind(cost, kind)),
          )}
          ${costValue(fields, index, costKind(cost))}
        </div>
        <div class="two-fields">
          ${fields.text(["costs", index, "per", "de"], "Wofür (zum Beispiel: pro Jahr)", { isOptional: true })}
          ${fields.text(["costs", index, "source"], "Quelle", { isOptional: true })}
        </div>`,
  });
}

function costValue(fields: FactFields, index: number, kind: CostKind): TemplateResult {
  switch (kind) {
    case "amount":
      return fields.amount(["costs", index, "amount"], "Betrag");
    case "range":
      return html`${fields.amount(["costs", index, "from"], "Von")} ${fields.amount(["costs", index, "to"], "Bis")}`;
    case "free":
      return html``;
    case "text":
      return fields.text(["costs", index, "text", "de"], "Text");
  }
}

export function deadlines(fields: FactFields): TemplateResult {
  return list(fields, {
    key: "deadlines",
    title: "Fristen",
    one: "Frist",
    reference: "deadline",
    fresh: (id) => ({ id, name: { de: "" }, period: "P2W" }),
    fields: (index, deadline) => {
      const kind = "text" in deadline ? "text" : "period";
      return html`<div class="two-fields">
          ${fields.pick(`kind-deadlines-${index}`, "Art", DEADLINE_KINDS, kind, (chosen) => {
            const others = without(deadline, "period", "text");
            fields.set(
              ["deadlines", index],
              chosen === "text" ? { ...others, text: { de: "" } } : { ...others, period: "P2W" },
            );
          })}
          ${
            kind === "text"
              ? fields.text(["deadlines", index, "text", "de"], "Text")
              : fields.period(["deadlines", index, "period"], "Dauer")
          }
        </div>
        ${fields.text(["deadlines", index, "source"], "Quelle", { isOptional: true })}`;
    },
  });
}

export function durations(fields: FactFields): TemplateResult {
  return list(fields, {
    key: "durations",
    title: "Bearbeitungszeiten",
    one: "Bearbeitungszeit",
    reference: "duration",
    fresh: (id) => ({ id, name: { de: "" }, from: "P1W" }),
    fields: (index) =>
      html`<div class="two-fields">
        ${fields.period(["durations", index, "from"], "Von")}
        ${fields.period(["durations", index, "to"], "Bis (freiwillig)", true)}
      </div>`,
  });
}

export function evidence(fields: FactFields): TemplateResult {
  return list(fields, {
    key: "evidence",
    title: "Unterlagen",
    one: "Unterlage",
    reference: "evidence",
    hint: "So, dass es nach „Bringen Sie mit:“ gut zu lesen ist: „Ihren Personalausweis“.",
    isOrdered: true,
    fresh: (id) => ({ id, name: { de: "" } }),
    fields: (index) => fields.text(["evidence", index, "source"], "Quelle", { isOptional: true }),
  });
}

export function legal(fields: FactFields): TemplateResult {
  const all = asArray(fields.facts["legal"]).map(asObject);
  return section(
    "legal",
    "Rechtsgrundlagen",
    html`${all.map(
      (law, index) =>
        html`<fieldset class="entry-form">
          <legend>${asText(law["title"]) || `Rechtsgrundlage ${index + 1}`}</legend>
          <div class="two-fields">
            ${fields.text(["legal", index, "title"], "Titel")}
            ${fields.text(["legal", index, "url"], "Adresse", { type: "url" })}
          </div>
          ${removal(fields, "legal", index, asText(law["title"]), "legal")}
        </fieldset>`,
    )}
    ${addition(fields, "Rechtsgrundlage", "legal", () => ({ title: "", url: "https://" }), "title")}`,
  );
}

function list(
  fields: FactFields,
  { key, title, one, reference, hint, isOrdered, fresh, ...more }: FactList,
): TemplateResult {
  const all = asArray(fields.facts[key]).map(asObject);
  return section(
    key,
    title,
    html`${all.length === 0 ? html`<p class="empty">Keine ${title}.</p>` : nothing}
    ${all.map((entry, index) => {
      const id = asText(entry["id"]);
      const name = asText(asObject(entry["name"])["de"]) || `${one} ${index + 1}`;
      return html`<fieldset class="entry-form">
        <legend>${name}</legend>
        ${fields.names([key, index, "name"], "Name")} ${more.fields(index, entry)}
        <p class="quiet-text">Im Text: <code>{${reference}:${id}}</code></p>
        <div class="steps">
          ${isOrdered === true && !fields.isReadOnly ? moving(fields, key, index, all.length, name) : nothing}
          ${removal(fields, key, index, name, key)}
        </div>
      </fieldset>`;
    })}
    ${addition(fields, one, key, () => fresh(newIdIn(fields.facts, key, reference)), "name-de")}`,
    hint,
  );
}

function moving(fields: FactFields, key: string, index: number, count: number, name: string): TemplateResult {
  const move = (step: 1 | -1) => {
    fields.change(withMoved(fields.facts, key, index, step));
    fields.room.at.focus(`#fact-${key}-${index + step}-name-de`);
    fields.room.at.say(`${name}: jetzt an Stelle ${index + step + 1}.`);
  };
  return html`<button
      type="button"
      class="tool"
      aria-label=${`Nach oben: ${name}`}
      ?disabled=${index === 0}
      @click=${() => move(-1)}
    >
      Nach oben
    </button>
    <button
      type="button"
      class="tool"
      aria-label=${`Nach unten: ${name}`}
      ?disabled=${index === count - 1}
      @click=${() => move(1)}
    >
      Nach unten
    </button>`;
}

function removal(
  fields: FactFields,
  key: string,
  index: number,
  name: string,
  heading: string,
): TemplateResult | typeof nothing {
  return fields.isReadOnly
    ? nothing
    : html`<button
        type="button"
        class="tool"
        aria-label=${`Entfernen: ${name}`}
        @click=${() => {
          fields.change(withoutEntry(fields.facts, key, index));
          fields.room.at.focus(`#facts-${heading}`);
          fields.room.at.say(`${name} ist entfernt.`);
        }}
      >
        Entfernen
      </button>`;
}

function addition(
  fields: FactFields,
  one: string,
  key: string,
  fresh: () => Json,
  firstField: string,
): TemplateResult | typeof nothing {
  return fields.isReadOnly
    ? nothing
    : html`<button
        type="button"
        class="secondary"
        @click=${() => {
          const index = asArray(fields.facts[key]).length;
          fields.change(withEntry(withFact(fields.facts, [key], asArray(fields.facts[key])), key, fresh()));
          fields.room.at.focus(`#fact-${key}-${index}-${firstField}`);
        }}
      >
        ${one} hinzufügen
      </button>`;
}
