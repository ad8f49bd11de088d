import { asArray, asNumber, asObject, asOneOf, asText } from "../../shared/wire/json.ts";
import { readMessages } from "../../shared/wire/read-message.ts";
import { ATTEMPT_OUTCOMES, type CallbackDetail, type CallbackItem } from "./callback-values.ts";

/** Reads call-backs and messages without trust: what has no id is left out. */
export function readCallbacks(value: unknown): readonly CallbackItem[] {
  return asArray(value)
    .map(readCallback)
    .filter(({ id }) => id !== "");
}

export function readCallbackDetail(value: unknown): CallbackDetail {
  const json = asObject(value);
  return {
    item: readCallback(json["callback"]),
    phone: asText(json["phone"]),
    phoneReadable: asText(json["phoneReadable"]),
    mail: asText(json["mail"]),
    words: asText(json["words"]),
    attempts: asArray(json["attempts"])
      .map(asObject)
      .map((attempt) => ({
        at: asText(attempt["at"]),
        outcome: asOneOf(attempt["outcome"], ATTEMPT_OUTCOMES, "notReached"),
        note: asText(attempt["note"]),
      })),
    messages: readMessages(json["messages"]),
  };
}

function readCallback(value: unknown): CallbackItem {
  const json = asObject(value);
  return {
    id: asText(json["id"]),
    kind: asOneOf(json["kind"], ["call", "message"] as const, "call"),
    way: asOneOf(json["way"], ["phone", "mail", "chat"] as const, "phone"),
    lang: asText(json["lang"]) || "de",
    service: asText(json["service"]),
    wished: asOneOf(json["wished"], ["", "soon", "morning", "afternoon"] as const, ""),
    dueAt: asText(json["dueAt"]),
    urgency: asOneOf(json["urgency"], ["normal", "dueSoon", "overdue"] as const, "normal"),
    attempts: asNumber(json["attempts"]) ?? 0,
    taken: json["taken"] === true,
    own: json["own"] === true,
    epoch: asNumber(json["epoch"]) ?? 0,
  };
}
