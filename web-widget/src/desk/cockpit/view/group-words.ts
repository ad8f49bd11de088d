import type { OpenView } from "../../view/desk-view.ts";
import { channelName, queueName } from "../../view/words.ts";
import type { Grouping } from "../cockpit-values.ts";

export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  channel: "Kanal",
  queue: "Warteschlange",
  service: "Leistung",
  interval: "Viertelstunde",
  day: "Tag",
};

/** What a group is called. */
export function groupName(key: string, by: Grouping, { open }: Pick<OpenView, "open">): string {
  switch (by) {
    case "channel":
      return channelName(key);
    case "queue":
      return key === "bot" ? "Nur Bot" : queueName(key);
    case "service":
      return key === "unbekannt" ? "Noch unklar" : open.advice.serviceName(key);
    case "interval":
      return intervalText(key);
    case "day":
      return dayName(key);
  }
}

/** A quarter of an hour by the clock of whoever looks. */
function intervalText(moment: string): string {
  const at = new Date(moment);
  return Number.isNaN(at.getTime())
    ? moment
    : `${at.toLocaleTimeString("de", { hour: "2-digit", minute: "2-digit" })} Uhr`;
}

function dayName(day: string): string {
  const at = new Date(`${day}T12:00:00`);
  return Number.isNaN(at.getTime())
    ? day
    : at.toLocaleDateString("de", { weekday: "short", day: "numeric", month: "numeric" });
}
