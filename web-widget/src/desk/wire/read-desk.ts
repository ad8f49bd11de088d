import { asNumber, asObject, asOneOf, asText, asTexts, listOf } from "../../shared/wire/json.ts";
import { readMessages } from "../../shared/wire/read-message.ts";
import type {
  CannedReply,
  CaseFile,
  ClaimedChat,
  Colleagues,
  CrisisNotice,
  HeldChat,
  Note,
  OtherMunicipality,
  PresenceStatus,
  ServiceName,
  Suggestion,
  WaitingChat,
} from "./desk-values.ts";

/** Reads the desk's JSON without trust: what has no id is left out, what is missing is empty. */
export function readWaiting(value: unknown): readonly WaitingChat[] {
  return listOf(value, "conversationId", (json) => ({
    conversationId: asText(json["conversationId"]),
    since: asText(json["since"]),
    service: asText(json["service"]),
    aspect: asText(json["aspect"]),
    lang: asText(json["lang"]) || "de",
    channel: asText(json["channel"]),
    queue: asText(json["queue"]),
    priority: asOneOf(json["priority"], ["normal", "returned", "distress"] as const, "normal"),
    preview: asText(json["preview"]),
  }));
}

export function readNotices(value: unknown): readonly CrisisNotice[] {
  return listOf(value, "id", (json) => ({
    id: asText(json["id"]),
    text: asText(asObject(json["text"])["de"]),
    until: asText(json["until"]),
  }));
}

export function readHeldChats(value: unknown): readonly HeldChat[] {
  return listOf(value, "conversationId", (json) => ({
    conversationId: asText(json["conversationId"]),
    epoch: asNumber(json["epoch"]) ?? 0,
    lang: asText(json["lang"]) || "de",
    queue: asText(json["queue"]),
    waitingSince: asText(json["waitingSince"]),
    claimedAt: asText(json["claimedAt"]),
    agent: asText(json["agent"]),
  }));
}

/** Nothing when no chat waited. */
export function readClaimed(value: unknown): ClaimedChat | undefined {
  const json = asObject(value);
  const conversationId = asText(json["conversationId"]);
  return conversationId === ""
    ? undefined
    : {
        conversationId,
        epoch: asNumber(json["epoch"]) ?? 0,
        lang: asText(json["lang"]) || "de",
        queue: asText(json["queue"]),
        messages: readMessages(json["messages"]),
      };
}

export function readCase(value: unknown): CaseFile {
  const json = asObject(value);
  return {
    conversationId: asText(json["conversationId"]),
    lang: asText(json["lang"]) || "de",
    channel: asText(json["channel"]),
    messages: readMessages(json["messages"]),
    notes: readNotes(json["notes"]),
  };
}

export function readNotes(value: unknown): readonly Note[] {
  return listOf(value, "text", (json) => ({
    at: asText(json["at"]),
    author: asText(json["author"]),
    text: asText(json["text"]),
  }));
}

export function readSuggestions(value: unknown): readonly Suggestion[] {
  return listOf(value, "text", (json) => ({
    service: asText(json["service"]),
    aspect: asText(json["aspect"]),
    title: asText(json["title"]),
    confidence: asNumber(json["confidence"]) ?? 0,
    lang: asText(json["lang"]) || "de",
    text: asText(json["text"]),
  }));
}

export function readCannedReplies(value: unknown): readonly CannedReply[] {
  return listOf(value, "id", (json) => ({
    id: asText(json["id"]),
    title: asText(json["title"]),
    lang: asText(json["lang"]) || "de",
    text: asText(json["text"]),
  }));
}

export function readMunicipalities(value: unknown): readonly OtherMunicipality[] {
  return listOf(value, "id", (other) => ({
    id: asText(other["id"]),
    name: asText(other["name"]) || asText(other["id"]),
  }));
}

export function readColleagues(value: unknown): Omit<Colleagues, "municipalities"> {
  const json = asObject(value);
  const agents = listOf(json["agents"], "username", (agent) => ({
    username: asText(agent["username"]),
    name: asText(agent["name"]) || asText(agent["username"]),
    status: readPresence(agent["status"]),
  }));
  return { queues: asTexts(json["queues"]), agents };
}

export function readPresence(value: unknown): PresenceStatus {
  return asOneOf(value, ["available", "away", "wrapUp"] as const, "away");
}

export function readServiceNames(value: unknown): readonly ServiceName[] {
  return listOf(value, "id", (json) => ({ id: asText(json["id"]), name: asText(json["name"]) || asText(json["id"]) }));
}
