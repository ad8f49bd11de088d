import type { Outcome, PresenceStatus } from "../wire/desk-values.ts";

export { aspectName, count, percent, variantName } from "../../shared/staff/words.ts";

const CHANNELS: Readonly<Record<string, string>> = {
  webchat: "Chat",
  portal: "Portal",
  telephone: "Telefon",
  sms: "SMS",
  whatsapp: "WhatsApp",
  mail: "E-Mail",
};

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  solved: "Gelöst",
  forwarded: "Weitergeleitet",
  callback: "Rückruf vereinbart",
  unsolved: "Nicht gelöst",
  gone: "Nicht mehr da",
};

export const PRESENCE_NAMES: Readonly<Record<PresenceStatus, string>> = {
  available: "Verfügbar",
  wrapUp: "Nachbearbeitung",
  away: "Abwesend",
};

export function channelName(channel: string): string {
  return CHANNELS[channel] ?? channel;
}

/** A queue's name is a short key such as `standesamt`. */
export function queueName(queue: string): string {
  return queue.charAt(0).toLocaleUpperCase("de") + queue.slice(1);
}

/** Seconds between a moment and now; none when the moment is unknown or, by another clock, still to come. */
export function secondsSince(moment: string, now: Date): number {
  const at = Date.parse(moment);
  return Number.isNaN(at) ? 0 : Math.max(0, Math.floor((now.getTime() - at) / 1000));
}

/** A time as on a stop watch: 0:45, 12:07, 1:02:30. */
export function stopWatch(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** The same to be heard, in whole minutes: a text that changed every second would be read out every second. */
export function spokenMinutes(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) {
    return "weniger als eine Minute";
  }
  return minutes === 1 ? "eine Minute" : `${minutes} Minuten`;
}

export function timeOfDay(moment: string): string {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? "" : at.toLocaleTimeString("de", { hour: "2-digit", minute: "2-digit" });
}
