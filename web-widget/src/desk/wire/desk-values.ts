import type { Message } from "../../shared/wire/message.ts";

export type { Finding } from "../../shared/staff/finding.ts";
export type { Self } from "../../shared/staff/self.ts";

export type PresenceStatus = "available" | "away" | "wrapUp";

/** A crisis notice that everybody is told at the moment. */
export interface CrisisNotice {
  readonly id: string;
  readonly text: string;
  readonly until: string;
}
export type Priority = "normal" | "returned" | "distress";

/** Somebody who waits for a person. */
export interface WaitingChat {
  readonly conversationId: string;
  readonly since: string;
  readonly service: string;
  readonly aspect: string;
  readonly lang: string;
  readonly channel: string;
  readonly queue: string;
  readonly priority: Priority;
  readonly preview: string;
}

/** A chat that an agent has; whoever acts on it names its epoch. */
export interface HeldChat {
  readonly conversationId: string;
  readonly epoch: number;
  readonly lang: string;
  readonly queue: string;
  readonly waitingSince: string;
  readonly claimedAt: string;
  readonly agent: string;
}

/** A chat that was just taken, with everything said in it. */
export interface ClaimedChat {
  readonly conversationId: string;
  readonly epoch: number;
  readonly lang: string;
  readonly queue: string;
  readonly messages: readonly Message[];
}

/** Something colleagues should know; the citizen never sees it. */
export interface Note {
  readonly at: string;
  readonly author: string;
  readonly text: string;
}

/** Everything about one contact. */
export interface CaseFile {
  readonly conversationId: string;
  readonly lang: string;
  readonly channel: string;
  readonly messages: readonly Message[];
  readonly notes: readonly Note[];
}

/** An approved answer that fits; `lang` is the variant in which its text really is. */
export interface Suggestion {
  readonly service: string;
  readonly aspect: string;
  readonly title: string;
  readonly confidence: number;
  readonly lang: string;
  readonly text: string;
}

/** A prepared reply; `{fields}` in its text are filled in by the desk or by the agent. */
export interface CannedReply {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly text: string;
}

export interface Colleague {
  readonly username: string;
  readonly name: string;
  readonly status: PresenceStatus;
}

/** Another municipality whose agents could help better. */
export interface OtherMunicipality {
  readonly id: string;
  readonly name: string;
}

/** Where a chat can be handed on to. */
export interface Colleagues {
  readonly queues: readonly string[];
  readonly agents: readonly Colleague[];
  readonly municipalities: readonly OtherMunicipality[];
}

export interface ServiceName {
  readonly id: string;
  readonly name: string;
}

/** What came of a contact. */
export const OUTCOMES = ["solved", "forwarded", "callback", "unsolved", "gone"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The documentation of a contact; an empty service means that none fits. */
export interface WrapUp {
  readonly service: string;
  readonly outcome: Outcome;
  readonly note: string;
}
