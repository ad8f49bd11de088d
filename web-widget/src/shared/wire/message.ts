import type { Block } from "./block.ts";

export type AuthorRole = "citizen" | "bot" | "agent" | "system";

export type MessageKind =
  "greeting" | "answer" | "clarify" | "checklist" | "smalltalk" | "outOfScope" | "handover" | "emergency" | "notice";

/** What a message is, and which service and aspect an answer answers. */
export interface About {
  readonly kind?: MessageKind;
  readonly service?: string;
  readonly aspect?: string;
  /** How sure the program was, from 0 to 1. */
  readonly confidence?: number;
}

/** One message of a conversation as the server stored it. */
export interface Message {
  readonly seq: number;
  readonly at: string;
  readonly author: { readonly role: AuthorRole; readonly name?: string };
  readonly lang: string;
  /** A few words above the message, such as "Einfach erklärt". */
  readonly label?: string;
  /** Of a citizen's message: the id under which it was sent. */
  readonly clientMessageId?: string;
  readonly about: About;
  readonly blocks: readonly Block[];
}

export type ConversationStatus = "bot" | "queued" | "agent" | "closed";
