import type { Message } from "../../shared/wire/message.ts";

export type CallbackKind = "call" | "message";
export type CallbackWay = "phone" | "mail" | "chat";
export type Urgency = "normal" | "dueSoon" | "overdue";

/** A call-back or a message that somebody waits for an answer to. */
export interface CallbackItem {
  readonly id: string;
  readonly kind: CallbackKind;
  readonly way: CallbackWay;
  readonly lang: string;
  readonly service: string;
  readonly wished: "" | "soon" | "morning" | "afternoon";
  readonly dueAt: string;
  readonly urgency: Urgency;
  readonly attempts: number;
  /** Whether somebody has it. */
  readonly taken: boolean;
  /** Whether this agent has it; whoever acts on it names its epoch. */
  readonly own: boolean;
  readonly epoch: number;
}

/** What came of an attempt to reach somebody. */
export const ATTEMPT_OUTCOMES = ["reached", "notReached", "wrongNumber"] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

export interface CallAttempt {
  readonly at: string;
  readonly outcome: AttemptOutcome;
  readonly note: string;
}

/** One of them in full, with the story of its conversation; number, address and words only for whoever has it. */
export interface CallbackDetail {
  readonly item: CallbackItem;
  readonly phone: string;
  readonly phoneReadable: string;
  readonly mail: string;
  readonly words: string;
  readonly attempts: readonly CallAttempt[];
  readonly messages: readonly Message[];
}
