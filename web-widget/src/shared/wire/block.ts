/** One paragraph or more; an empty line parts paragraphs, a line break stays a line break. Never HTML. */
export interface TextBlock {
  readonly type: "text";
  readonly text: string;
}

export interface ListBlock {
  readonly type: "list";
  readonly ordered: boolean;
  readonly items: readonly string[];
}

export type LinkRel = "onlineService" | "appointment" | "form" | "law" | "more";
export type EidLevel = "none" | "low" | "substantial" | "high";

export interface LinkBlock {
  readonly type: "link";
  readonly rel: LinkRel;
  readonly title: string;
  readonly href: string;
  readonly eid: EidLevel;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface ChoicesBlock {
  readonly type: "choices";
  readonly choices: readonly Choice[];
}

/** Opening times of some days, ready to read in the message's register. */
export interface OpeningHours {
  readonly days: string;
  readonly times: readonly string[];
}

export interface ContactBlock {
  readonly type: "contact";
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** The lines of the address. */
  readonly address: readonly string[];
  readonly hours: readonly OpeningHours[];
}

export type HandoverOption = "livechat" | "callback" | "phone" | "message";

export interface QueuePlace {
  readonly position: number;
  readonly waitSeconds?: number;
}

export interface HandoverBlock {
  readonly type: "handover";
  readonly options: readonly HandoverOption[];
  readonly queue?: QueuePlace;
}

/** One thing to do. Whether it is done is known on this device only. */
export interface ChecklistEntry {
  /** The same whenever the list is made again. */
  readonly id: string;
  readonly title: string;
  /** Why it is to be done, and what is needed. */
  readonly text: string;
  /** The last day on which it is done in time, in ISO 8601; empty where none can be told. */
  readonly due: string;
  /** Until when, ready to read in the message's register. */
  readonly dueText: string;
  readonly responsible: string;
  readonly link?: LinkBlock;
}

export interface ChecklistBlock {
  readonly type: "checklist";
  readonly title: string;
  readonly entries: readonly ChecklistEntry[];
}

/** A piece of a message; what the server sends beyond these is left out by {@link readBlock}. */
export type Block = TextBlock | ListBlock | LinkBlock | ChoicesBlock | ContactBlock | HandoverBlock | ChecklistBlock;
