import type { CallbackItem } from "../../src/desk/wire/callback-values.ts";
import { unknownCall } from "../../src/desk/state/calls.ts";
import type { CallItem } from "../../src/desk/wire/call-values.ts";
import { newChat, type DeskChat } from "../../src/desk/state/desk-chat.ts";
import type { HeldChat, WaitingChat } from "../../src/desk/wire/desk-values.ts";
import type { AuthorRole, Message } from "../../src/shared/wire/message.ts";

/** Values for the tests of the desk. */
export function said(seq: number, role: AuthorRole, text: string, more: Partial<Message> = {}): Message {
  return {
    seq,
    at: "2026-11-22T10:00:00Z",
    author: { role },
    lang: "de",
    about: {},
    blocks: [{ type: "text", text }],
    ...more,
  };
}

export function held(conversationId: string, epoch = 2): HeldChat {
  const [waitingSince, claimedAt] = ["2026-11-22T09:58:00Z", "2026-11-22T10:00:00Z"];
  return { conversationId, epoch, lang: "de", queue: "allgemein", waitingSince, claimedAt, agent: "Ayla Demir" };
}

export function waiting(conversationId: string): WaitingChat {
  return {
    conversationId,
    since: "2026-11-22T09:58:00Z",
    service: "hund-anmelden",
    aspect: "cost",
    lang: "de",
    channel: "webchat",
    queue: "allgemein",
    priority: "normal",
    preview: "Hund",
  };
}

export function chat(id: string, more: Partial<DeskChat> = {}): DeskChat {
  return { ...newChat(id, "mine"), epoch: 2, isLoaded: true, ...more };
}

/** A call-back that waits. */
export function promised(id: string, wishes: Partial<CallbackItem> = {}): CallbackItem {
  return {
    id,
    kind: "call",
    way: "phone",
    lang: "de",
    service: "hund-anmelden",
    wished: "morning",
    dueAt: "2026-11-24T15:00:00Z",
    urgency: "normal",
    attempts: 0,
    taken: false,
    own: false,
    epoch: 1,
    ...wishes,
  };
}

/** A call that rings on a switchboard. */
export function ringing(callId: string, more: Partial<CallItem> = {}): CallItem {
  return { ...unknownCall(callId), state: "ringing", from: "+4922147010123", beganAt: "2026-11-22T09:59:50Z", ...more };
}
