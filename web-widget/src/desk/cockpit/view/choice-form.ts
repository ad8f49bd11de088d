import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { OpenView } from "../../view/desk-view.ts";
import { channelName, queueName } from "../../view/words.ts";
import { exportAddress } from "../cockpit-door.ts";
import { PERIOD_NAMES, PERIODS, type Choice } from "../period.ts";

const CHANNELS = ["telephone", "webchat", "portal", "sms", "whatsapp", "mail"];
const GROUPS: readonly (readonly [Choice["by"], string])[] = [
  ["channel", "Kanal"],
  ["queue", "Warteschlange"],
  ["service", "Leistung"],
  ["time", "Verlauf"],
];

/** Which contacts the figures are about, and by what they are parted. Every change counts at once. */
export function choiceForm(view: OpenView): TemplateResult {
  const { cockpit, advice } = view.open;
  const { choice, queues, query } = cockpit;
  const choose = (change: Partial<Choice>) => view.actions.cockpit.choose(change);
  return html`<div class="choice" role="group" aria-label="Auswahl">
    ${select(
      "Zeit",
      "period",
      choice.period,
      PERIODS.map((one) => [one, PERIOD_NAMES[one]] as const),
      (period) => choose({ period }),
    )}
    ${
      choice.period === "own"
        ? html`${day("Von", "first-day", choice.firstDay, (firstDay) => choose({ firstDay }))}
          ${day("Bis", "last-day", choice.lastDay, (lastDay) => choose({ lastDay }))}`
        : nothing
    }
    ${select("Aufteilen nach", "by", choice.by, GROUPS, (by) => choose({ by }))}
    ${select("Nur Kanal", "channel", choice.channel, withAll(CHANNELS, channelName), (channel) => choose({ channel }))}
    ${select("Nur Warteschlange", "queue", choice.queue, withAll(queues, queueName), (queue) => choose({ queue }))}
    ${select(
      "Nur Leistung",
      "only-service",
      choice.service,
      [["", "Alle"], ...advice.services.map(({ id, name }) => [id, name] as const)],
      (service) => choose({ service }),
    )}
    ${
      query === undefined
        ? nothing
        : html`<a class="export" href=${exportAddress(query)} download="cockpit.csv">Als CSV-Datei speichern</a>`
    }
  </div>`;
}

function withAll(keys: readonly string[], name: (key: string) => string): readonly (readonly [string, string])[] {
  return [["", "Alle"], ...keys.map((key) => [key, name(key)] as const)];
}

function select<Value extends string>(
  label: string,
  id: string,
  present: Value,
  options: readonly (readonly [Value, string])[],
  changed: (value: Value) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        const chosen = options.find(([one]) => one === value);
        if (chosen !== undefined) {
          changed(chosen[0]);
        }
      }}
    >
      ${options.map(
        ([value, name]) => html`<option value=${value} .selected=${live(value === present)}>${name}</option>`,
      )}
    </select>
  </div>`;
}

function day(label: string, id: string, value: string, changed: (value: string) => void): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="date"
      .value=${live(value)}
      @change=${(event: Event) => changed((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
