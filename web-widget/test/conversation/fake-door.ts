import type {
  Accepted,
  CaseCode,
  CitizenDoor,
  ConversationKey,
  MessagesRead,
  Started,
} from "../../src/widget/conversation/citizen-door.ts";
import { Refusal, Unreachable } from "../../src/shared/connection/refusal.ts";
import type { Said } from "../../src/shared/wire/frame.ts";
import { messageOf } from "./messages.ts";

/** A server in memory: one conversation at a time, which it can forget, and a network that can be cut. */
export class FakeDoor implements CitizenDoor {
  isAway = false;
  refusal: Refusal | undefined;
  started = 0;
  readonly stored = [messageOf(1, "bot", "Guten Tag")];
  readonly accepted = new Map<string, number>();
  readonly reads: number[] = [];
  readonly links = new Set(["secret"]);
  readonly ratings: [number, boolean][] = [];
  #isForgotten = false;

  async start(): Promise<Started> {
    await this.#reach();
    this.#isForgotten = false;
    this.started += 1;
    return { key: { conversationId: `c${this.started}`, token: "t" }, messages: this.stored.slice(0, 1) };
  }

  async say(_key: ConversationKey, said: Said): Promise<Accepted> {
    await this.#reach();
    this.#refuse();
    const seq = this.accepted.get(said.clientMessageId) ?? this.#store(said);
    return { seq, messages: this.stored.filter((message) => message.seq > seq) };
  }

  async read(_key: ConversationKey, after: number): Promise<MessagesRead> {
    await this.#reach();
    this.#refuse();
    this.reads.push(after);
    return { messages: this.stored.filter((message) => message.seq > after), status: "bot", queue: undefined };
  }

  async ticket(): Promise<string> {
    await this.#reach();
    this.#refuse();
    return "ticket";
  }

  async rate(_key: ConversationKey, seq: number, helpful: boolean): Promise<void> {
    await this.#reach();
    this.ratings.push([seq, helpful]);
  }

  async erase(): Promise<void> {
    await this.#reach();
    this.#isForgotten = true;
  }

  async caseCode(): Promise<CaseCode> {
    await this.#reach();
    return { shown: "K7M 3RX", spoken: "K wie Köln, 7, M wie München", expiresAt: "2026-11-29T10:00:00Z" };
  }

  async openLink(link: string): Promise<Started> {
    await this.#reach();
    if (!this.links.delete(link)) {
      throw new Refusal(404, "notFound");
    }
    return { key: { conversationId: "linked", token: "t" }, messages: this.stored };
  }

  forget(): void {
    this.#isForgotten = true;
  }

  #store(said: Said): number {
    const text = "text" in said ? said.text : said.choice;
    const seq = this.stored.length + 1;
    this.stored.push(messageOf(seq, "citizen", text), messageOf(seq + 1, "bot", `Antwort auf ${text}`));
    this.accepted.set(said.clientMessageId, seq);
    return seq;
  }

  #refuse(): void {
    const refusal = this.#isForgotten ? new Refusal(404, "conversation.unknown") : this.refusal;
    this.refusal = undefined;
    if (refusal !== undefined) {
      throw refusal;
    }
  }

  #reach(): Promise<void> {
    return this.isAway ? Promise.reject(new Unreachable("away")) : Promise.resolve();
  }
}
