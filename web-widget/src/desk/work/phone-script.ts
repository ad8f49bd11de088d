import type { Cancel } from "../../shared/connection/clock.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import { callOf, isCall, openCall } from "../state/calls.ts";
import { lastUnderstood, readerLang, readsEasy } from "../state/desk-chat.ts";
import { selectedChat, type DeskState } from "../state/desk-state.ts";
import type { Script, ScriptHit } from "../wire/call-values.ts";
import type { Desk } from "./desk.ts";

const PAUSE = 300;

/** What is being talked about on the telephone. */
interface Topic {
  readonly subject: string;
  readonly service: string;
  readonly lang: string;
}

/** Helps an agent who is speaking: the script of the service that it is about, and others found by words. */
export class PhoneScript {
  readonly #desk: Desk;
  #topic: Topic = { subject: "", service: "", lang: "de" };
  #words = "";
  #lang = "de";
  #hits: readonly ScriptHit[] | undefined;
  #script: Script | undefined;
  #asked = 0;
  #cancelSearch: Cancel | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  get words(): string {
    return this.#words;
  }

  get lang(): string {
    return this.#lang;
  }

  /** Nothing while nothing was looked for. */
  get hits(): readonly ScriptHit[] | undefined {
    return this.#hits;
  }

  get script(): Script | undefined {
    return this.#script;
  }

  /** The call before the agent has changed: its own service comes first. */
  follow(): void {
    const topic = topicOf(this.#desk.state);
    if (topic === undefined || (topic.subject === this.#topic.subject && topic.service === this.#topic.service)) {
      return;
    }
    const isOther = topic.subject !== this.#topic.subject;
    this.#topic = topic;
    if (isOther) {
      this.#words = "";
      this.#hits = undefined;
      this.#script = undefined;
      this.#lang = topic.lang;
    }
    if (topic.service !== "" && (isOther || this.#script === undefined)) {
      void this.choose(topic.service);
    }
  }

  /** The agent looks for something in words of their own. */
  search(words: string): void {
    this.#words = words;
    this.#cancelSearch?.();
    if (words.trim() === "") {
      this.#hits = undefined;
    } else {
      this.#cancelSearch = this.#desk.clock.after(PAUSE, () => void this.#find(words.trim()));
    }
    this.#desk.changed();
  }

  async choose(service: string): Promise<void> {
    await this.#ask(async () => {
      const script = await this.#desk.door.script(service, this.#lang);
      return () => {
        this.#script = script;
        this.#hits = undefined;
        this.#words = "";
      };
    });
  }

  async switchLang(): Promise<void> {
    this.#lang = readsEasy(this.#lang) ? "de" : "de-x-leicht";
    if (this.#script !== undefined) {
      await this.choose(this.#script.service);
    }
    this.#desk.changed();
  }

  async #find(words: string): Promise<void> {
    await this.#ask(async () => {
      const hits = await this.#desk.door.searchScripts(words, this.#lang);
      return () => {
        this.#hits = hits;
      };
    });
  }

  /** An answer that comes after the agent has gone on counts no more. */
  async #ask(question: () => Promise<() => void>): Promise<void> {
    const asked = ++this.#asked;
    try {
      const take = await question();
      if (asked === this.#asked) {
        take();
        this.#desk.changed();
      }
    } catch (problem) {
      if (problem instanceof Refusal && problem.status === 404) {
        return;
      }
      this.#desk.report(problem);
    }
  }
}

/** What the open call is about; nothing when no call is open. */
export function topicOf(state: DeskState): Topic | undefined {
  const call = openCall(state);
  if (call !== undefined) {
    const service = [...call.related, ...call.messages].findLast(({ about }) => about.service !== undefined)?.about;
    return { subject: call.item.callId, service: service?.service ?? "", lang: "de" };
  }
  const chat = selectedChat(state);
  if (chat === undefined || state.callback !== undefined || !isCall(chat, state)) {
    return undefined;
  }
  const subject = callOf(chat, state)?.callId ?? chat.id;
  return { subject, service: lastUnderstood(chat)?.service ?? "", lang: readerLang(chat) };
}
