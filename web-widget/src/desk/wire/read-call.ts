import { asNumber, asObject, asOneOf, asText, asTexts, listOf, type Json } from "../../shared/wire/json.ts";
import { readMessages } from "../../shared/wire/read-message.ts";
import {
  CALL_STATES,
  type Capacity,
  type CallDetail,
  type CallItem,
  type CaseDialogue,
  type OwnTelephone,
  type Script,
  type ScriptHit,
} from "./call-values.ts";
import { OUTCOMES } from "./desk-values.ts";

/** Reads what is told of calls without trust: what has no id is left out. */
export function readCalls(value: unknown): readonly CallItem[] {
  return listOf(value, "callId", callOf);
}

/** Nothing for a call without an id. */
export function readCall(value: unknown): CallItem | undefined {
  return readCalls([value])[0];
}

function callOf(json: Json): CallItem {
  return {
    callId: asText(json["callId"]),
    state: asOneOf(json["state"], CALL_STATES, "ringing"),
    isOutgoing: json["direction"] === "out",
    from: asText(json["from"]),
    to: asText(json["to"]),
    beganAt: asText(json["beganAt"]),
    answeredAt: asText(json["answeredAt"]),
    endedAt: asText(json["endedAt"]),
    answeredBy: asText(json["answeredBy"]),
    conversationId: asText(json["conversationId"]),
    relatedConversationId: asText(json["relatedConversationId"]),
    earlier: listOf(json["earlier"], "at", (contact) => ({
      at: asText(contact["at"]),
      channel: asText(contact["channel"]),
      service: asText(contact["service"]),
      outcome: asOneOf(contact["outcome"], OUTCOMES, "unsolved"),
      note: asText(contact["note"]),
    })),
  };
}

/** Nothing when the server told of no call. */
export function readCallDetail(value: unknown): CallDetail | undefined {
  const json = asObject(value);
  const call = readCall(json["call"]);
  return call && { call, messages: readMessages(json["messages"]), related: readMessages(json["related"]) };
}

export function readDialogue(value: unknown): CaseDialogue {
  const json = asObject(value);
  return {
    conversationId: asText(json["conversationId"]),
    channel: asText(json["channel"]),
    status: asText(json["status"]),
    lang: asText(json["lang"]) || "de",
    service: asText(json["service"]),
    aspect: asText(json["aspect"]),
    openQuestion: asText(json["openQuestion"]),
    messages: readMessages(json["messages"]),
  };
}

export function readTelephone(value: unknown): OwnTelephone {
  const json = asObject(value);
  return { phone: asText(json["phone"]), calls: asNumber(json["calls"]) ?? 1 };
}

export function readScript(value: unknown): Script {
  const json = asObject(value);
  return {
    service: asText(json["service"]),
    name: asText(json["name"]) || asText(json["service"]),
    responsible: asText(json["responsible"]),
    sections: listOf(json["sections"], "aspect", (section) => ({
      aspect: asText(section["aspect"]),
      title: asText(section["title"]),
      lang: asText(section["lang"]) || "de",
      say: asTexts(section["say"]),
    })),
    online: asText(json["online"]),
  };
}

export function readScriptHits(value: unknown): readonly ScriptHit[] {
  return listOf(value, "service", (json) => ({
    service: asText(json["service"]),
    name: asText(json["name"]) || asText(json["service"]),
    aspect: asText(json["aspect"]),
    excerpt: asText(json["excerpt"]),
  }));
}

export function readCapacity(json: Json): Capacity {
  const whole = (name: string) => asNumber(json[name]) ?? 0;
  return {
    calls: whole("calls"),
    mostCalls: whole("mostCalls"),
    chats: whole("chats"),
    mostChats: whole("mostChats"),
    takesCalls: json["takesCalls"] === true,
    takesChats: json["takesChats"] === true,
  };
}
