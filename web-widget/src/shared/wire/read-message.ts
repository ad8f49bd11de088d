import { asArray, asNumber, asObject, asOneOf, asText } from "./json.ts";
import type { About, ConversationStatus, Message } from "./message.ts";
import { readBlock } from "./read-block.ts";

const ROLES = ["citizen", "bot", "agent", "system"] as const;
const STATUSES = ["bot", "queued", "agent", "closed"] as const;
const KINDS = [
  "greeting",
  "answer",
  "clarify",
  "checklist",
  "smalltalk",
  "outOfScope",
  "handover",
  "emergency",
  "notice",
] as const;

/** Reads a message; nothing when it has no number. Blocks that nobody knows are left out. */
export function readMessage(value: unknown): Message | undefined {
  const json = asObject(value);
  const seq = asNumber(json["seq"]);
  if (seq === undefined) {
    return undefined;
  }
  const author = asObject(json["author"]);
  const name = asText(author["name"]);
  const label = asText(json["label"]);
  const clientMessageId = asText(json["clientMessageId"]);
  return {
    seq,
    at: asText(json["at"]),
    author: { role: asOneOf(author["role"], ROLES, "system"), ...(name === "" ? {} : { name }) },
    lang: asText(json["lang"]) || "de",
    ...(label === "" ? {} : { label }),
    ...(clientMessageId === "" ? {} : { clientMessageId }),
    about: readAbout(json["about"]),
    blocks: asArray(json["blocks"]).flatMap((block) => readBlock(block) ?? []),
  };
}

function readAbout(value: unknown): About {
  const json = asObject(value);
  const kind = asOneOf(json["kind"], KINDS, undefined);
  const service = asText(json["service"]);
  const aspect = asText(json["aspect"]);
  const confidence = asNumber(json["confidence"]);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(service === "" ? {} : { service }),
    ...(aspect === "" ? {} : { aspect }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

export function readMessages(value: unknown): readonly Message[] {
  return asArray(value).flatMap((message) => readMessage(message) ?? []);
}

export function readStatus(value: unknown): ConversationStatus | undefined {
  return asOneOf(value, STATUSES, undefined);
}
