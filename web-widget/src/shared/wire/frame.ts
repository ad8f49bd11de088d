import type { QueuePlace } from "./block.ts";
import { asNumber, asObject, asText, parseJson } from "./json.ts";
import type { AuthorRole, ConversationStatus, Message } from "./message.ts";
import { readQueue } from "./read-block.ts";
import { readMessage, readStatus } from "./read-message.ts";

/** What a citizen says: words of their own, or one of the offered choices. */
export type Said =
  | { readonly clientMessageId: string; readonly text: string }
  | { readonly clientMessageId: string; readonly choice: string };

/** What the browser sends over the WebSocket. */
export type ClientFrame =
  | ({ readonly type: "message" } & Said)
  | { readonly type: "typing" }
  | { readonly type: "seen"; readonly seq: number }
  | { readonly type: "resume"; readonly after: number };

/** What the server sends over the WebSocket. */
export type ServerFrame =
  | { readonly type: "ack"; readonly clientMessageId: string; readonly seq: number }
  | { readonly type: "message"; readonly message: Message }
  | { readonly type: "status"; readonly status: ConversationStatus; readonly queue?: QueuePlace }
  | { readonly type: "typing"; readonly role: AuthorRole }
  | { readonly type: "resumeRejected"; readonly reason: string }
  | { readonly type: "error"; readonly code: string; readonly clientMessageId?: string };

/** Reads a frame of the server; nothing for one that nobody knows. */
export function readFrame(data: unknown): ServerFrame | undefined {
  const json = asObject(parseJson(data));
  switch (json["type"]) {
    case "ack": {
      const seq = asNumber(json["seq"]);
      return seq === undefined ? undefined : { type: "ack", clientMessageId: asText(json["clientMessageId"]), seq };
    }
    case "message": {
      const message = readMessage(json["message"]);
      return message && { type: "message", message };
    }
    case "status": {
      const status = readStatus(json["status"]);
      const queue = readQueue(json["queue"]);
      return status && { type: "status", status, ...(queue === undefined ? {} : { queue }) };
    }
    case "typing":
      return { type: "typing", role: json["role"] === "agent" ? "agent" : "bot" };
    case "resumeRejected":
      return { type: "resumeRejected", reason: asText(json["reason"]) };
    case "error": {
      const clientMessageId = asText(json["clientMessageId"]);
      return { type: "error", code: asText(json["code"]), ...(clientMessageId === "" ? {} : { clientMessageId }) };
    }
    default:
      return undefined;
  }
}
