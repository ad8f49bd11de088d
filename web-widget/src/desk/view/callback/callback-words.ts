import { html, nothing, type TemplateResult } from "lit";
import type { AttemptOutcome, CallbackItem, Urgency } from "../../wire/callback-values.ts";
import { count } from "../words.ts";

export const ATTEMPT_NAMES: Readonly<Record<AttemptOutcome, string>> = {
  reached: "Erreicht",
  notReached: "Nicht erreicht",
  wrongNumber: "Falsche Nummer",
};

const WISHED: Readonly<Record<CallbackItem["wished"], string>> = {
  "": "",
  soon: "so bald wie möglich",
  morning: "vormittags",
  afternoon: "nachmittags",
};

export function kindName({ kind }: CallbackItem): string {
  return kind === "call" ? "Rückruf" : "Nachricht";
}

/** By when it was promised, by the clock of whoever looks at it. */
export function dueText(dueAt: string): string {
  const words = momentText(dueAt);
  return words === "" ? "" : `bis ${words}`;
}

export function momentText(moment: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) {
    return "";
  }
  const day = at.toLocaleDateString("de", { weekday: "short", day: "numeric", month: "numeric" });
  return `${day}, ${at.toLocaleTimeString("de", { hour: "2-digit", minute: "2-digit" })} Uhr`;
}

export function wishedText(wished: CallbackItem["wished"]): string {
  return WISHED[wished];
}

export function attemptsText(attempts: number): string {
  return count(attempts, "Versuch", "Versuche");
}

/** In words, not by colour alone. */
export function urgencyBadge(urgency: Urgency): TemplateResult | typeof nothing {
  switch (urgency) {
    case "overdue":
      return html`<span class="badge distress">Überfällig</span>`;
    case "dueSoon":
      return html`<span class="badge returned">Bald fällig</span>`;
    case "normal":
      return nothing;
  }
}
