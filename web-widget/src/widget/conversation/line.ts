import type { QueuePlace } from "../../shared/wire/block.ts";
import type { Said } from "../../shared/wire/frame.ts";
import type { AuthorRole, ConversationStatus, Message } from "../../shared/wire/message.ts";

/** Why a message was not taken. */
export type SendProblem = "notSent" | "tooLong" | "tooMany" | "busy";

/** The live connection of a running conversation: a WebSocket, or polling where that cannot be had. */
export interface Line {
  connect(): void;
  /** Sends over an open line; on a closed one it does nothing, everything unsent is sent once it is open again. */
  send(said: Said): void;
  tellTyping(): void;
  tellSeen(seq: number): void;
  /** Tries at once, without waiting out the back-off: the browser noticed that the network is back. */
  nudge(): void;
  close(): void;
}

/** What a line tells the conversation. */
export interface LineListener {
  readonly lastSeq: number;
  /** Whether a person is (or will soon be) writing, so that news should come quickly. */
  readonly isAttentive: boolean;
  connected(): void;
  disconnected(): void;
  heard(messages: readonly Message[]): void;
  /** Everything after the last known number was read; nothing up to the highest of these is missing. */
  readThrough(messages: readonly Message[]): void;
  acknowledged(clientMessageId: string, seq: number): void;
  refused(clientMessageId: string | undefined, problem: SendProblem): void;
  statusTold(status: ConversationStatus, queue: QueuePlace | undefined): void;
  typingTold(role: AuthorRole): void;
  /** The conversation cannot be continued. */
  rejected(): void;
  /** This kind of line cannot be had here. */
  unavailable(): void;
}
