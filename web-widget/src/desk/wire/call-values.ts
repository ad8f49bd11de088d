import type { Message } from "../../shared/wire/message.ts";
import type { Outcome } from "./desk-values.ts";

export const CALL_STATES = ["ringing", "answered", "ended"] as const;
export type CallState = (typeof CALL_STATES)[number];

/** What was documented of an earlier contact from the same number; without an outcome that is known here, `unsolved`. */
export interface EarlierContact {
  readonly at: string;
  readonly channel: string;
  readonly service: string;
  readonly outcome: Outcome;
  readonly note: string;
}

/** A call, whatever telephone system tells of it. Empty is what is not known. */
export interface CallItem {
  readonly callId: string;
  readonly state: CallState;
  readonly isOutgoing: boolean;
  /** Empty when the number is withheld. */
  readonly from: string;
  readonly to: string;
  readonly beganAt: string;
  readonly answeredAt: string;
  readonly endedAt: string;
  /** A person's name or a number, as the telephone system tells it. */
  readonly answeredBy: string;
  /** Of the talk with the bot, which waits and is taken like a chat. */
  readonly conversationId: string;
  /** The chat whose case code the caller gave. */
  readonly relatedConversationId: string;
  readonly earlier: readonly EarlierContact[];
}

/** A call with everything that was said in it, and in the chat whose case code the caller gave. */
export interface CallDetail {
  readonly call: CallItem;
  readonly messages: readonly Message[];
  readonly related: readonly Message[];
}

/** The dialogue behind a case code. */
export interface CaseDialogue {
  readonly conversationId: string;
  readonly channel: string;
  readonly status: string;
  readonly lang: string;
  readonly service: string;
  readonly aspect: string;
  /** The citizen's last words that were not answered. */
  readonly openQuestion: string;
  readonly messages: readonly Message[];
}

/** Where the agent is called, and how many calls they take at once. */
export interface OwnTelephone {
  readonly phone: string;
  readonly calls: number;
}

/** Sentences to read out about one aspect of a service. */
export interface ScriptSection {
  readonly aspect: string;
  readonly title: string;
  readonly lang: string;
  readonly say: readonly string[];
}

/** What can be said on the telephone about a service, in the order of a talk. */
export interface Script {
  readonly service: string;
  readonly name: string;
  readonly responsible: string;
  readonly sections: readonly ScriptSection[];
  /** The name of the online service; empty where there is none. */
  readonly online: string;
}

/** An answer found by words; its service's script leads on. */
export interface ScriptHit {
  readonly service: string;
  readonly name: string;
  readonly aspect: string;
  readonly excerpt: string;
}

/** What this agent has, and how much they could have at most; `chats` are conversations of any kind, calls among them. */
export interface Capacity {
  readonly calls: number;
  readonly mostCalls: number;
  readonly chats: number;
  readonly mostChats: number;
  /** Whether a call, or a chat, could come right now. */
  readonly takesCalls: boolean;
  readonly takesChats: boolean;
}
