import { variantName } from "../shared/staff/words.ts";

export { aspectName, count, percent } from "../shared/staff/words.ts";

/** What a question can ask about a service, in the order of the pages. */
export const ASPECTS = [
  "overview",
  "documents",
  "cost",
  "deadline",
  "duration",
  "procedure",
  "eligibility",
  "where",
  "online",
  "appointment",
] as const;

/** The states by which services are looked for. */
export const SERVICE_STATES: Readonly<Record<string, string>> = {
  draft: "Entwurf",
  submitted: "Eingereicht",
  returned: "Zurückgegeben",
  approved: "Freigegeben",
  scheduled: "Geplant",
  stale: "Leichte Sprache veraltet",
  withoutEasy: "Ohne Leichte Sprache",
  reviewDue: "Prüfung fällig",
  deadLinks: "Tote Links",
  inherited: "Vom Kreis übernommen",
  overridden: "Übernommen und angepasst",
};

const DRAFT_STATES: Readonly<Record<string, string>> = {
  none: "Unverändert",
  draft: "Entwurf",
  submitted: "Eingereicht",
  returned: "Zurückgegeben",
  approved: "Freigegeben",
  scheduled: "Geplant",
  published: "Veröffentlicht",
  retired: "Zurückgezogen",
  discarded: "Verworfen",
  superseded: "Ältere Fassung",
};

export function draftStateName(state: string): string {
  return DRAFT_STATES[state] ?? state;
}

export function serviceStateName(state: string): string {
  return SERVICE_STATES[state] ?? state;
}

/** What is edited as a whole: the texts of one variant, or the facts that all variants share. */
export function partName(part: string): string {
  return part === "facts" ? "Angaben" : (variantName(part) ?? "Alltagssprache");
}

/** A day such as "22. November 2026", in the reader's zone. */
export function day(moment: string): string {
  return dated(moment, { day: "numeric", month: "long", year: "numeric" });
}

/** A moment such as "22.11.2026, 14:05". */
export function dayAndTime(moment: string): string {
  return dated(moment, { dateStyle: "medium", timeStyle: "short" });
}

/** A month such as "November 2026". */
export function month(yearAndMonth: string): string {
  return dated(`${yearAndMonth}-01`, { month: "long", year: "numeric" });
}

function dated(moment: string, format: Intl.DateTimeFormatOptions): string {
  // A bare day is a day wherever the reader is.
  const at = new Date(/^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T12:00` : moment);
  return Number.isNaN(at.getTime()) ? moment : new Intl.DateTimeFormat("de", format).format(at);
}

/** The day that now is, as forms write it. */
export function isoDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
