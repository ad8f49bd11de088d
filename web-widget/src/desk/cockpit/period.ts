import type { Grouping } from "./cockpit-values.ts";

/** The times a supervisor can choose with one step; `own` names days. */
export const PERIODS = ["today", "yesterday", "week", "month", "own"] as const;
export type Period = (typeof PERIODS)[number];

export const PERIOD_NAMES: Readonly<Record<Period, string>> = {
  today: "Heute",
  yesterday: "Gestern",
  week: "Letzte 7 Tage",
  month: "Letzte 30 Tage",
  own: "Eigene Tage",
};

/** What the supervisor has chosen; days as `2026-11-22`, the last one included. */
export interface Choice {
  readonly period: Period;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly by: "channel" | "queue" | "service" | "time";
  readonly channel: string;
  readonly queue: string;
  readonly service: string;
}

/** The first moment of a time and the one after its last, by the clock of whoever looks; nothing for days that are none. */
export function timeOf({ period, firstDay, lastDay }: Choice, now: Date): { from: Date; to: Date } | undefined {
  switch (period) {
    case "today":
      return { from: midnight(now, 0), to: midnight(now, 1) };
    case "yesterday":
      return { from: midnight(now, -1), to: midnight(now, 0) };
    case "week":
      return { from: midnight(now, -6), to: midnight(now, 1) };
    case "month":
      return { from: midnight(now, -29), to: midnight(now, 1) };
    case "own": {
      const [from, last] = [dayOf(firstDay), dayOf(lastDay)];
      return from === undefined || last === undefined || from > last ? undefined : { from, to: midnight(last, 1) };
    }
  }
}

/** One day is told by quarters of an hour, a longer time by days. */
export function groupingOf({ by }: Choice, { from, to }: { readonly from: Date; readonly to: Date }): Grouping {
  if (by !== "time") {
    return by;
  }
  const hours = (to.getTime() - from.getTime()) / 3_600_000;
  return hours <= 25 ? "interval" : "day";
}

/** A day as a date field writes it. */
export function dayText(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function midnight(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

function dayOf(text: string): Date | undefined {
  const date = new Date(`${text}T00:00:00`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
