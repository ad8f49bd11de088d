import type { QueuePlace } from "../../shared/wire/block.ts";
import type { Said } from "../../shared/wire/frame.ts";
import type { ConversationStatus, Message } from "../../shared/wire/message.ts";
import type { Variant } from "../../shared/variant.ts";

/** What proves that a conversation belongs to this tab. */
export interface ConversationKey {
  readonly conversationId: string;
  readonly token: string;
}

export interface Started {
  readonly key: ConversationKey;
  readonly messages: readonly Message[];
}

export interface Accepted {
  readonly seq: number;
  readonly messages: readonly Message[];
}

export interface MessagesRead {
  readonly messages: readonly Message[];
  readonly status: ConversationStatus | undefined;
  readonly queue: QueuePlace | undefined;
}

/** Six characters with which the citizen goes on by telephone. */
export interface CaseCode {
  /** In two groups: `K7M 3RX`. */
  readonly shown: string;
  /** As it is said: `K wie Köln, 7, M wie München …`. */
  readonly spoken: string;
  readonly expiresAt: string;
}

/**
 * The citizens' REST door of the server. Every call ends in a `Refusal` when the server says no and in `Unreachable`
 * when it does not answer; after the latter the same call may be repeated.
 */
export interface CitizenDoor {
  start(variant: Variant): Promise<Started>;
  say(key: ConversationKey, said: Said): Promise<Accepted>;
  read(key: ConversationKey, after: number): Promise<MessagesRead>;
  ticket(key: ConversationKey): Promise<string>;
  rate(key: ConversationKey, seq: number, helpful: boolean): Promise<void>;
  erase(key: ConversationKey): Promise<void>;
  /** The same code as long as it is valid. */
  caseCode(key: ConversationKey): Promise<CaseCode>;
  /** Opens the chat of a call; a link works once. */
  openLink(link: string): Promise<Started>;
}
