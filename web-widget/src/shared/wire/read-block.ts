import type { Block, ChecklistEntry, Choice, HandoverOption, LinkBlock, OpeningHours, QueuePlace } from "./block.ts";
import { asArray, asNumber, asObject, asOneOf, asText, asTexts, type Json } from "./json.ts";

const HANDOVER_OPTIONS = ["livechat", "callback", "phone", "message"] as const;

/** Reads a block; nothing for a block whose type is unknown or that holds nothing to show. */
export function readBlock(value: unknown): Block | undefined {
  const json = asObject(value);
  switch (json["type"]) {
    case "text": {
      const text = asText(json["text"]);
      return text.trim() === "" ? undefined : { type: "text", text };
    }
    case "list": {
      const items = asTexts(json["items"]);
      return items.length === 0 ? undefined : { type: "list", ordered: json["ordered"] === true, items };
    }
    case "link":
      return readLink(json);
    case "choices": {
      const choices = asArray(json["choices"]).flatMap(readChoice);
      return choices.length === 0 ? undefined : { type: "choices", choices };
    }
    case "contact":
      return {
        type: "contact",
        name: asText(json["name"]),
        phone: asText(json["phone"]),
        email: asText(json["email"]),
        address: readAddress(json["address"]),
        hours: asArray(json["hours"]).flatMap(readHours),
      };
    case "handover":
      return readHandover(json);
    case "checklist": {
      const entries = asArray(json["entries"]).flatMap(readEntry);
      return { type: "checklist", title: asText(json["title"]), entries };
    }
    default:
      return undefined;
  }
}

function readLink(json: Json): LinkBlock | undefined {
  const href = asText(json["href"]);
  const title = asText(json["title"]) || href;
  if (title === "") {
    return undefined;
  }
  return {
    type: "link",
    rel: asOneOf(json["rel"], ["onlineService", "appointment", "form", "law", "more"] as const, "more"),
    title,
    href,
    eid: asOneOf(json["eid"], ["none", "low", "substantial", "high"] as const, "none"),
  };
}

function readChoice(value: unknown): Choice[] {
  const json = asObject(value);
  const id = asText(json["id"]);
  return id === "" ? [] : [{ id, label: asText(json["label"]) || id }];
}

function readAddress(value: unknown): readonly string[] {
  const lines = Array.isArray(value) ? asTexts(value) : asText(value).split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** Hours are `{"days","times":[…]}`; a bare line of text is taken as it is. */
function readHours(value: unknown): OpeningHours[] {
  if (typeof value === "string") {
    return [{ days: "", times: [value] }];
  }
  const json = asObject(value);
  const times = typeof json["times"] === "string" ? [json["times"]] : asTexts(json["times"]);
  const days = asText(json["days"]) || asText(json["day"]);
  return days === "" && times.length === 0 ? [] : [{ days, times }];
}

function readHandover(json: Json): Block | undefined {
  const options = asTexts(json["options"]).filter((option): option is HandoverOption =>
    HANDOVER_OPTIONS.some((known) => known === option),
  );
  const queue = readQueue(json["queue"]);
  return options.length === 0 && queue === undefined
    ? undefined
    : { type: "handover", options, ...(queue === undefined ? {} : { queue }) };
}

/** Reads the place in the queue; nothing when it is not told. */
export function readQueue(value: unknown): QueuePlace | undefined {
  const json = asObject(value);
  const position = asNumber(json["position"]);
  const waitSeconds = asNumber(json["waitSeconds"]);
  return position === undefined ? undefined : { position, ...(waitSeconds === undefined ? {} : { waitSeconds }) };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A bare line of text is a title; a `due` that is no day in ISO 8601 is taken as words. */
function readEntry(value: unknown, index: number): ChecklistEntry[] {
  const json = asObject(value);
  const title = typeof value === "string" ? value : asText(json["title"]);
  if (title === "") {
    return [];
  }
  const due = asText(json["due"]);
  const isDay = DAY.test(due) && !Number.isNaN(Date.parse(due));
  const link = readLink(asObject(json["link"]));
  return [
    {
      id: asText(json["id"]) || String(index),
      title,
      text: asText(json["text"]),
      due: isDay ? due : "",
      dueText: asText(json["dueText"]) || (isDay ? "" : due),
      responsible: asText(json["responsible"]),
      ...(link === undefined ? {} : { link }),
    },
  ];
}
