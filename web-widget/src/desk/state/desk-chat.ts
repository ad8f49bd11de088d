import type { Message } from "../../shared/wire/message.ts";
import type { Finding, Note, Suggestion } from "../wire/desk-values.ts";

/**
 * Who has a chat: this agent; nobody here any more (`lost`: it is kept only for the text that was being written); or a
 * colleague, and a supervisor watches.
 */
export type Holding = "mine" | "lost" | "watched";

/** What the agent has written and the server has not told back yet. */
export interface Outgoing {
  readonly clientMessageId: string;
  readonly text: string;
  readonly state: "sending" | "stored" | "failed";
  /** Known from the acknowledgement on. */
  readonly seq?: number;
}

/** One chat at the desk. */
export interface DeskChat {
  readonly id: string;
  readonly holding: Holding;
  readonly epoch: number;
  readonly lang: string;
  readonly queue: string;
  readonly channel: string;
  readonly waitingSince: string;
  readonly claimedAt: string;
  /** The colleague who has a watched chat. */
  readonly agent: string;
  /** Everything said before was read from the server. */
  readonly isLoaded: boolean;
  /** By number, none twice. */
  readonly messages: readonly Message[];
  readonly outgoing: readonly Outgoing[];
  readonly notes: readonly Note[];
  readonly draft: string;
  readonly noteDraft: string;
  /** Nothing until they were asked for. */
  readonly suggestions: readonly Suggestion[] | undefined;
  /** The words the suggestions answer; empty for the citizen's last ones. */
  readonly searched: string;
  /** What is hard to read in the draft. */
  readonly findings: readonly Finding[];
  readonly isCitizenTyping: boolean;
  readonly citizenSaw: number;
  /** Up to here the agent has seen the chat. */
  readonly agentSaw: number;
  /** This agent is just handing it on or closing it. */
  readonly isLeaving: boolean;
}

export function newChat(id: string, holding: Holding): DeskChat {
  return {
    id,
    holding,
    epoch: 0,
    lang: "de",
    queue: "",
    channel: "",
    waitingSince: "",
    claimedAt: "",
    agent: "",
    isLoaded: false,
    messages: [],
    outgoing: [],
    notes: [],
    draft: "",
    noteDraft: "",
    suggestions: undefined,
    searched: "",
    findings: [],
    isCitizenTyping: false,
    citizenSaw: 0,
    agentSaw: 0,
    isLeaving: false,
  };
}

export function lastSeq(chat: DeskChat): number {
  return chat.messages.at(-1)?.seq ?? 0;
}

/** The number up to which nothing is missing; the desk resumes after it. */
export function completeThrough(chat: DeskChat): number {
  let seq = 0;
  for (const message of chat.messages) {
    if (message.seq !== seq + 1) {
      break;
    }
    seq = message.seq;
  }
  return seq;
}

/** How many of the citizen's messages the agent has not seen. */
export function unread(chat: DeskChat): number {
  return chat.messages.filter(({ seq, author }) => seq > chat.agentSaw && author.role === "citizen").length;
}

/** Whether text of the agent would be lost with this chat. */
export function hasUnsaved(chat: DeskChat): boolean {
  return unsaved(chat) !== "";
}

/** What the agent has written that the server does not have. */
export function unsaved(chat: DeskChat): string {
  return [
    ...chat.outgoing.filter(({ state }) => state !== "stored").map(({ text }) => text),
    chat.draft,
    chat.noteDraft,
  ]
    .filter((text) => text.trim() !== "")
    .join("\n\n");
}

export function readsEasy(lang: string): boolean {
  return lang.toLowerCase() === "de-x-leicht";
}

/** The variant in which the citizen reads now; it may have changed since the chat came to the desk. */
export function readerLang(chat: DeskChat): string {
  return chat.messages.at(-1)?.lang ?? chat.lang;
}

/** What the conversation was about last, as far as the program understood. */
export function lastUnderstood(chat: DeskChat): { readonly service: string; readonly aspect: string } | undefined {
  const about = chat.messages.findLast((message) => message.about.service !== undefined)?.about;
  return about?.service === undefined ? undefined : { service: about.service, aspect: about.aspect ?? "" };
}

/** Services the program recognised, the last one first. */
export function recognisedServices(messages: readonly Message[]): readonly string[] {
  const all = messages.flatMap(({ about }) => (about.service === undefined ? [] : [about.service]));
  return [...new Set(all.reverse())];
}
