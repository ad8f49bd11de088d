import { asNumber, asObject, asText, parseJson } from "../../shared/wire/json.ts";
import type { AuthorRole, Message } from "../../shared/wire/message.ts";
import { readMessage } from "../../shared/wire/read-message.ts";
import type { CrisisNotice, HeldChat, PresenceStatus, WaitingChat } from "./desk-values.ts";
import type { CallItem, Capacity } from "./call-values.ts";
import type { CallbackItem } from "./callback-values.ts";
import { readCall, readCapacity } from "./read-call.ts";
import { readCallbacks } from "./read-callback.ts";
import { readHeldChats, readNotices, readPresence, readWaiting } from "./read-desk.ts";

/** What the desk sends over its WebSocket. */
export type DeskClientFrame =
  | {
      readonly type: "message";
      readonly conversationId: string;
      readonly epoch: number;
      readonly clientMessageId: string;
      readonly text: string;
    }
  | { readonly type: "typing"; readonly conversationId: string }
  | { readonly type: "seen"; readonly conversationId: string; readonly seq: number }
  | { readonly type: "resume"; readonly conversationId: string; readonly after: number }
  | { readonly type: "ping" };

/** What the server sends to a desk. */
export type DeskServerFrame =
  | { readonly type: "queue"; readonly waiting: readonly WaitingChat[] }
  | { readonly type: "chats"; readonly chats: readonly HeldChat[] }
  | { readonly type: "callbacks"; readonly callbacks: readonly CallbackItem[] }
  | { readonly type: "call"; readonly call: CallItem }
  | { readonly type: "capacity"; readonly capacity: Capacity }
  | { readonly type: "message"; readonly conversationId: string; readonly message: Message }
  | { readonly type: "typing"; readonly conversationId: string; readonly role: AuthorRole }
  | { readonly type: "seen"; readonly conversationId: string; readonly seq: number }
  | { readonly type: "ack"; readonly conversationId: string; readonly clientMessageId: string; readonly seq: number }
  | {
      readonly type: "error";
      readonly code: string;
      readonly conversationId: string;
      readonly clientMessageId: string;
    }
  | { readonly type: "presence"; readonly status: PresenceStatus }
  /** All that count; none where the last one is over. */
  | { readonly type: "notices"; readonly notices: readonly CrisisNotice[] }
  | { readonly type: "pong" };

/** Reads a frame of the server; nothing for one that nobody knows. */
export function readDeskFrame(data: unknown): DeskServerFrame | undefined {
  const json = asObject(parseJson(data));
  const conversationId = asText(json["conversationId"]);
  const seq = asNumber(json["seq"]);
  switch (json["type"]) {
    case "queue":
      return { type: "queue", waiting: readWaiting(json["waiting"]) };
    case "chats":
      return { type: "chats", chats: readHeldChats(json["chats"]) };
    case "callbacks":
      return { type: "callbacks", callbacks: readCallbacks(json["callbacks"]) };
    case "call": {
      const call = readCall(json["call"]);
      return call && { type: "call", call };
    }
    case "capacity":
      return { type: "capacity", capacity: readCapacity(json) };
    case "message": {
      const message = readMessage(json["message"]);
      return message && { type: "message", conversationId, message };
    }
    case "typing":
      return { type: "typing", conversationId, role: json["role"] === "agent" ? "agent" : "citizen" };
    case "seen":
      // Tells of the citizen only; a role is named where there are more sides than two.
      return seq === undefined || json["role"] === "agent" ? undefined : { type: "seen", conversationId, seq };
    case "ack":
      return seq === undefined
        ? undefined
        : { type: "ack", conversationId, clientMessageId: asText(json["clientMessageId"]), seq };
    case "error":
      return {
        type: "error",
        code: asText(json["code"]),
        conversationId,
        clientMessageId: asText(json["clientMessageId"]),
      };
    case "presence":
      return { type: "presence", status: readPresence(json["status"]) };
    case "notices":
      return { type: "notices", notices: readNotices(json["notices"]) };
    case "pong":
      return { type: "pong" };
    default:
      return undefined;
  }
}
