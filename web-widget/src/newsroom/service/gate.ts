import { asArray, asNumber, asObject, asText, type Json } from "../../shared/wire/json.ts";
import { aspectName } from "../words.ts";

/** A question that is answered otherwise than before. */
export interface ChangedAnswer {
  readonly question: string;
  /** Both in words. */
  readonly before: string;
  readonly now: string;
}

/** What a new text would do to the answers, tried out before anybody sees it. */
export interface Gate {
  readonly asked: number;
  readonly right: number;
  /** Golden questions that would be answered wrongly. */
  readonly broken: readonly ChangedAnswer[];
  readonly lastMonth: number;
  readonly changed: number;
  /** Last month's questions that would be answered worse. */
  readonly worse: readonly ChangedAnswer[];
  readonly blocks: boolean;
}

const KINDS: Readonly<Record<string, string>> = {
  clarify: "Rückfrage",
  outOfScope: "Weiß ich nicht",
  handover: "Übergabe an einen Menschen",
  smalltalk: "Plauderei",
  checklist: "Liste",
  emergency: "Notfall",
  referral: "Verweis an eine andere Stelle",
};

export function readGate(json: Json, serviceName: (id: string) => string): Gate {
  const golden = asObject(json["golden"]);
  const lastMonth = asObject(json["lastMonth"]);
  const changes = (value: unknown) =>
    asArray(value)
      .map(asObject)
      .map((change) => ({
        question: asText(change["question"]),
        before: decisionText(change["before"] ?? change["expected"], serviceName),
        now: decisionText(change["now"] ?? change["after"], serviceName),
      }));
  return {
    asked: asNumber(golden["asked"]) ?? 0,
    right: asNumber(golden["right"]) ?? 0,
    broken: changes(golden["broken"]),
    lastMonth: asNumber(lastMonth["asked"]) ?? 0,
    changed: asNumber(lastMonth["changed"]) ?? 0,
    worse: changes(lastMonth["worse"]),
    blocks: json["blocks"] === true,
  };
}

/** What the bot decided, in words: the service and aspect it answered, or what it did instead. */
export function decisionText(value: unknown, serviceName: (id: string) => string): string {
  const json = asObject(value);
  const service = asText(json["service"]);
  const kind = asText(json["kind"]) || asText(json["decision"]);
  if (service === "") {
    return typeof value === "string" ? value : (KINDS[kind] ?? "Keine Antwort");
  }
  const aspect = asText(json["aspect"]);
  const what = aspect === "" ? serviceName(service) : `${serviceName(service)}: ${aspectName(aspect)}`;
  return kind === "" || kind === "answer" ? what : `${KINDS[kind] ?? kind} (${what})`;
}
