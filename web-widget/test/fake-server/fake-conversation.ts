import { randomUUID } from "node:crypto";
import type { WebSocket } from "ws";
import { greeting, replyTo, type Reply } from "./replies.ts";

export interface StoredMessage {
  readonly seq: number;
  readonly at: string;
  readonly author: { readonly role: string; readonly name?: string };
  readonly lang: string;
  readonly about: { readonly kind: string };
  readonly blocks: readonly unknown[];
  readonly label?: string;
}

export interface Said {
  readonly clientMessageId: string;
  readonly text?: string;
  readonly choice?: string;
}

/** One conversation in the fake server: numbers messages without gaps, stores each client message id once. */
export class FakeConversation {
  readonly id = randomUUID();
  readonly token = randomUUID();
  readonly messages: StoredMessage[] = [];
  readonly sockets = new Set<WebSocket>();
  readonly ratings: unknown[] = [];
  readonly framesIn: { readonly type: string; readonly choice?: string; readonly seq?: number }[] = [];
  status = "bot";
  #variant: string;
  readonly #accepted = new Map<string, number>();
  #lastSaid = "";

  constructor(variant: string) {
    this.#variant = variant;
    this.#store("bot", this.#variant === "de-x-leicht" ? greeting["de-x-leicht"] : greeting.de);
  }

  /** Stores what a citizen said and the reply; the same id again changes nothing. */
  accept(said: Said): { seq: number; isNew: boolean } {
    const known = this.#accepted.get(said.clientMessageId);
    if (known !== undefined) {
      return { seq: known, isNew: false };
    }
    const words = said.text ?? said.choice ?? "";
    const own = this.#store("citizen", { kind: "notice", blocks: [{ type: "text", text: words }] });
    this.#accepted.set(said.clientMessageId, own.seq);
    if (words.startsWith("variant:")) {
      this.#variant = words.slice("variant:".length);
      this.#store("bot", this.#lastSaid === "" ? this.#greeting : replyTo(this.#lastSaid, this.#variant));
    } else {
      this.#lastSaid = words;
      this.#store("bot", replyTo(words, this.#variant));
    }
    return { seq: own.seq, isNew: true };
  }

  /** A message from the other side, out of the blue. */
  say(role: string, text: string, name?: string): void {
    this.push(this.#store(role, { kind: "notice", blocks: [{ type: "text", text }] }, name));
  }

  setStatus(status: string, queue?: unknown): void {
    this.status = status;
    this.#broadcast({ type: "status", status, queue });
  }

  after(seq: number): readonly StoredMessage[] {
    return this.messages.filter((message) => message.seq > seq);
  }

  push(message: StoredMessage): void {
    this.#broadcast({ type: "message", message });
  }

  get #greeting(): Reply {
    return this.#variant === "de-x-leicht" ? greeting["de-x-leicht"] : greeting.de;
  }

  #store(role: string, { kind, blocks, label }: Reply, name?: string): StoredMessage {
    const message = {
      seq: this.messages.length + 1,
      at: new Date().toISOString(),
      author: { role, ...(name === undefined ? {} : { name }) },
      lang: this.#variant,
      about: { kind },
      blocks,
      ...(label === undefined ? {} : { label }),
    };
    this.messages.push(message);
    return message;
  }

  #broadcast(frame: unknown): void {
    this.sockets.forEach((socket) => socket.send(JSON.stringify(frame)));
  }
}
