import { momentText } from "../callback/callback-words.ts";
import type { CallItem, EarlierContact } from "../../wire/call-values.ts";
import type { CallStage } from "../../state/calls.ts";
import type { OpenView } from "../desk-view.ts";
import { channelName, OUTCOME_NAMES } from "../words.ts";

export const STAGE_NAMES: Readonly<Record<CallStage, string>> = {
  ringing: "Klingelt",
  waiting: "Wartet auf einen Menschen",
  own: "Ihr Gespräch",
  elsewhere: "Beim Bot oder bei jemand anderem",
  talking: "Im Gespräch",
  ended: "Aufgelegt, noch nicht abgeschlossen",
};

/** The number of whoever is on the other end. */
export function numberOf({ from, to, isOutgoing }: CallItem): string {
  return readableNumber(isOutgoing ? to : from) || "Nummer unterdrückt";
}

/** A number in groups of three, for reading and reading out: +49 221 470 101 23. */
export function readableNumber(number: string): string {
  const [, rest] = /^\+49(\d+)$/.exec(number) ?? [];
  return rest === undefined ? number : `+49 ${rest.replace(/(\d{3})(?=\d{2})/g, "$1 ")}`;
}

/** What came of an earlier contact, in one line. */
export function contactText(
  { at, channel, service, outcome, note }: EarlierContact,
  { open }: Pick<OpenView, "open">,
): string {
  const topic = service === "" ? "" : open.advice.serviceName(service);
  const told = [channelName(channel), topic, OUTCOME_NAMES[outcome], note].filter(Boolean).join(" · ");
  return `${momentText(at)}: ${told}`;
}
