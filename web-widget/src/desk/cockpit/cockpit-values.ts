import type { CallbackItem } from "../wire/callback-values.ts";

/** The figures of some contacts: shares from 0 to 1, times in seconds; a figure of nothing is left out. */
export interface Figures {
  readonly contacts: number;
  readonly offered: number;
  readonly answered: number;
  readonly answeredInTime: number;
  readonly serviceLevel: number | undefined;
  readonly serviceLevelWithoutShortAbandons: number | undefined;
  readonly abandoned: number;
  readonly abandonedShort: number;
  readonly abandonRate: number | undefined;
  readonly averageSpeedOfAnswer: number | undefined;
  readonly averageHandlingTime: number | undefined;
  readonly documented: number;
  readonly firstContactResolution: number | undefined;
  readonly repliesDue: number;
  readonly repliedInTime: number;
  readonly replyRate: number | undefined;
  readonly contained: number;
  readonly containment: number | undefined;
  readonly waiting: number;
}

/** What the service centre promises. */
export interface Goals {
  readonly inTimeSeconds: number;
  readonly serviceLevel: number;
  readonly firstContactResolution: number;
}

/** By what contacts are parted: `interval` is a quarter of an hour. */
export const GROUPINGS = ["channel", "queue", "service", "interval", "day"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The figures of a group; nothing when they are withheld because there are too few contacts. */
export interface Group {
  readonly key: string;
  readonly figures: Figures | undefined;
}

export interface Report {
  readonly from: string;
  readonly to: string;
  readonly by: Grouping;
  readonly goals: Goals;
  /** Nothing when withheld. */
  readonly total: Figures | undefined;
  readonly groups: readonly Group[];
}

/** What is going on right now. */
export interface Wallboard {
  readonly waiting: number;
  readonly longestWaitSeconds: number | undefined;
  readonly inTalk: number;
  readonly available: number;
  /** The day so far; nothing when withheld. */
  readonly today: Figures | undefined;
}

/** Which contacts are asked about; empty filters mean all. */
export interface Query {
  readonly from: Date;
  readonly to: Date;
  readonly by: Grouping;
  readonly channel: string;
  readonly queue: string;
  readonly service: string;
}

/** A call-back or a message whose time is over or nearly so, and who has it. */
export interface UrgentCallback {
  readonly callback: CallbackItem;
  readonly agent: string;
}

/** A mail that nobody has answered in time, or nearly so. */
export interface UrgentMail {
  readonly conversationId: string;
  readonly subject: string;
  readonly dueAt: string;
  readonly isOverdue: boolean;
}

/** What was to be done after a contact and is late. */
export interface LateTask {
  readonly id: string;
  readonly text: string;
  readonly service: string;
  readonly dueAt: string;
}

/** Everything that is late or will soon be. */
export interface Escalations {
  readonly callbacks: readonly UrgentCallback[];
  readonly mails: readonly UrgentMail[];
  readonly tasks: readonly LateTask[];
}
