import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { asArray, type Json } from "../../../shared/wire/json.ts";
import { canWrite } from "../../surroundings.ts";
import type { ServiceRoom } from "../service-room.ts";
import {
  amountText,
  factAt,
  factTextAt,
  periodText,
  readAmount,
  readPeriod,
  UNITS,
  withFact,
  type Path,
  type Unit,
} from "./facts.ts";

/** The fields of the facts of one service; each writes its own value and leaves the rest alone. */
export class FactFields {
  readonly room: ServiceRoom;
  /** Facts of an inherited service that only the county can change. */
  readonly isLocked: boolean;

  constructor(room: ServiceRoom, isLocked: boolean) {
    this.room = room;
    this.isLocked = isLocked;
  }

  get facts(): Json {
    return this.room.drafts.part(this.room.id, "facts").content;
  }

  get isReadOnly(): boolean {
    return this.isLocked || !canWrite(this.room.at);
  }

  change(facts: Json): void {
    this.room.drafts.type(this.room.id, "facts", facts);
  }

  set(path: Path, value: unknown): void {
    this.change(withFact(this.facts, path, value));
  }

  text(path: Path, label: string, more: { hint?: string; type?: string; isOptional?: boolean } = {}): TemplateResult {
    const id = idOf(path);
    return this.#field(
      id,
      label,
      html`<input
          id=${id}
          type=${more.type ?? "text"}
          autocomplete="off"
          maxlength="1000"
          ?disabled=${this.isReadOnly}
          aria-describedby=${more.hint === undefined ? nothing : `${id}-hint`}
          .value=${live(factTextAt(this.facts, path))}
          @input=${(event: Event) => this.set(path, optional(valueOf(event), more.isOptional === true))}
        />${more.hint === undefined ? nothing : html`<p class="quiet-text" id=${`${id}-hint`}>${more.hint}</p>`}`,
    );
  }

  /** A name in both registers. */
  names(path: Path, label: string): TemplateResult {
    return html`<div class="two-fields">
      ${this.text([...path, "de"], label)}
      ${this.text([...path, "de-x-leicht"], `${label} in Leichter Sprache`, { isOptional: true })}
    </div>`;
  }

  /** Several lines, each an entry of a list of texts. */
  lines(path: Path, label: string): TemplateResult {
    const id = idOf(path);
    return this.#field(
      id,
      label,
      html`<textarea
        id=${id}
        rows="4"
        ?disabled=${this.isReadOnly}
        .value=${asArray(factAt(this.facts, path)).join("\n")}
        @change=${(event: Event) =>
          this.set(
            path,
            valueOf(event)
              .split("\n")
              .map((line) => line.trim())
              .filter((line) => line !== ""),
          )}
      ></textarea>`,
    );
  }

  choice(path: Path, label: string, options: Readonly<Record<string, string>>, otherwise: string): TemplateResult {
    return this.pick(idOf(path), label, options, factTextAt(this.facts, path) || otherwise, (value) =>
      this.set(path, value),
    );
  }

  pick<Option extends string>(
    id: string,
    label: string,
    options: Readonly<Record<Option, string>>,
    present: string,
    choose: (option: Option) => void,
  ): TemplateResult {
    return this.#field(
      id,
      label,
      html`<select id=${id} ?disabled=${this.isReadOnly} @change=${(event: Event) => choose(valueOf(event) as Option)}>
        ${(Object.entries(options) as [Option, string][]).map(
          ([option, name]) => html`<option value=${option} .selected=${option === present}>${name}</option>`,
        )}
      </select>`,
    );
  }

  check(path: Path, label: string): TemplateResult {
    return html`<label class="check"
      ><input
        type="checkbox"
        id=${idOf(path)}
        ?disabled=${this.isReadOnly}
        .checked=${live(factAt(this.facts, path) === true)}
        @change=${(event: Event) => this.set(path, (event.target as HTMLInputElement).checked)}
      /><span>${label}</span></label
    >`;
  }

  /** An amount of money, taken when the field is left. */
  amount(path: Path, label: string): TemplateResult {
    const id = idOf(path);
    return this.#field(
      id,
      `${label} in Euro`,
      html`<input
        id=${id}
        class="short"
        inputmode="decimal"
        autocomplete="off"
        ?disabled=${this.isReadOnly}
        .value=${amountText(factAt(this.facts, path))}
        @change=${(event: Event) => {
          const amount = readAmount(valueOf(event));
          (event.target as Element).toggleAttribute("aria-invalid", amount === undefined);
          this.room.at.complain(amount === undefined ? "Schreiben Sie den Betrag bitte so: 46 oder 27,60." : "");
          if (amount !== undefined) {
            this.set(path, amount);
          }
        }}
      />`,
    );
  }

  /** A length of time as a number and its unit. */
  period(path: Path, label: string, isOptional = false): TemplateResult {
    const present = readPeriod(factTextAt(this.facts, path));
    if (present === undefined) {
      return this.text(path, `${label} (ISO 8601)`);
    }
    const id = idOf(path);
    const write = (number: string, unit: Unit) =>
      this.set(path, optional(periodText({ number: number.replace(/\D/g, ""), unit }), isOptional));
    return html`<div class="two-fields period">
      ${this.#field(
        id,
        label,
        html`<input
          id=${id}
          class="short"
          inputmode="numeric"
          autocomplete="off"
          maxlength="4"
          ?disabled=${this.isReadOnly}
          .value=${present.number}
          @change=${(event: Event) => write(valueOf(event), present.unit)}
        />`,
      )}
      ${this.pick(`${id}-unit`, "Einheit", UNITS, present.unit, (unit) => write(present.number, unit))}
    </div>`;
  }

  #field(id: string, label: string, control: TemplateResult): TemplateResult {
    return html`<div class="field"><label for=${id}>${label}</label>${control}</div>`;
  }
}

function optional(text: string, isOptional: boolean): string | undefined {
  return isOptional && text === "" ? undefined : text;
}

function idOf(path: Path): string {
  return `fact-${path.join("-")}`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
