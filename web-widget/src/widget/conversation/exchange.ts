import type { Choice, QueuePlace } from "../../shared/wire/block.ts";
import type { AuthorRole, ConversationStatus, Message } from "../../shared/wire/message.ts";
import type { Variant } from "../../shared/variant.ts";
import { AnswerWatch } from "./answer-watch.ts";
import type { ConversationKey } from "./citizen-door.ts";
import { ConnectionSign, type Connection } from "../../shared/connection/connection-sign.ts";
import type { Entry, OwnEntry } from "./entry.ts";
import type { ExchangeListener, ExchangeSurroundings } from "./exchange-surroundings.ts";
import type { Line, LineListener, SendProblem } from "./line.ts";
import { Transcript } from "./transcript.ts";

/**
 * The exchange of messages in one conversation. It takes what the citizen says even before the conversation has begun
 * on the server, and sends it once there is a line.
 */
export class Exchange implements LineListener {
  readonly #surroundings: ExchangeSurroundings;
  readonly #listener: ExchangeListener;
  readonly #transcript: Transcript;
  readonly #connection: ConnectionSign;
  readonly #answers: AnswerWatch;
  #key: ConversationKey | undefined;
  #line: Line | undefined;
  #status: ConversationStatus = "bot";
  #queue: QueuePlace | undefined;
  #isFillingGap = false;
  #seen = 0;

  constructor(surroundings: ExchangeSurroundings, listener: ExchangeListener, keyPrefix: string) {
    this.#surroundings = surroundings;
    this.#listener = listener;
    this.#transcript = new Transcript(keyPrefix);
    this.#connection = new ConnectionSign(surroundings.clock, () => listener.changed());
    this.#answers = new AnswerWatch(surroundings.clock, () => listener.changed());
  }

  get key(): ConversationKey | undefined {
    return this.#key;
  }

  get entries(): readonly Entry[] {
    return this.#transcript.entries;
  }

  get unsent(): readonly OwnEntry[] {
    return this.#transcript.unsent;
  }

  get connection(): Connection {
    return this.#connection.state;
  }

  get answering(): "bot" | "agent" | undefined {
    return this.#answers.role;
  }

  get status(): ConversationStatus {
    return this.#status;
  }

  get queue(): QueuePlace | undefined {
    return this.#queue;
  }

  get lastSeq(): number {
    return this.#transcript.lastSeq;
  }

  get isAttentive(): boolean {
    return this.#status === "queued" || this.#status === "agent";
  }

  /** The conversation exists on the server, with all these messages so far; from here on there is a line to it. */
  begin(key: ConversationKey, messages: readonly Message[]): void {
    this.#key = key;
    messages.forEach((message) => this.#transcript.receive(message));
    this.#completeThrough(messages);
    this.#openLine("socket");
  }

  /** Takes over what an earlier conversation, or this tab before a reload, could not send. */
  takeOver(unsent: readonly OwnEntry[]): void {
    unsent.forEach((own) => this.#transcript.write(own));
  }

  say(text: string, variant: Variant): void {
    this.#send({ said: { clientMessageId: this.#surroundings.newId(), text }, text, variant });
  }

  choose(choice: Choice, variant: Variant): void {
    const said = { clientMessageId: this.#surroundings.newId(), choice: choice.id };
    this.#send({ said, text: choice.label, variant });
  }

  retry(clientMessageId: string): void {
    const own = this.#transcript.sendAgain(clientMessageId);
    if (own !== undefined) {
      this.#line?.send(own.said);
      this.#listener.changed();
    }
  }

  tellTyping(): void {
    // A program does not care, so it is not told; a person is glad to know.
    if (this.#status === "agent") {
      this.#line?.tellTyping();
    }
  }

  /** Up to this message the citizen has seen everything. */
  tellSeen(seq: number): void {
    this.#seen = seq;
    this.#line?.tellSeen(seq);
  }

  nudge(): void {
    this.#line?.nudge();
  }

  hangUp(): void {
    this.#line?.close();
    this.#line = undefined;
    this.#answers.settle();
  }

  dialAgain(): void {
    if (this.#line === undefined) {
      this.#openLine("socket");
    }
  }

  connected(): void {
    this.#connection.up();
    this.unsent.filter((own) => own.state === "sending").forEach((own) => this.#line?.send(own.said));
    if (this.#seen > 0) {
      // It may have been seen while there was no connection.
      this.#line?.tellSeen(this.#seen);
    }
    this.#listener.changed();
  }

  disconnected(): void {
    this.#connection.down();
    this.#answers.settle();
    this.#listener.changed();
  }

  heard(messages: readonly Message[]): void {
    const news = messages
      .filter((message) => this.#transcript.receive(message))
      .filter((message) => message.author.role !== "citizen");
    if (news.length > 0) {
      this.#answers.settle();
      this.#listener.heard(news);
    }
    this.#listener.changed();
    if (this.#transcript.hasGap) {
      void this.#fillGap();
    }
  }

  readThrough(messages: readonly Message[]): void {
    this.#completeThrough(messages);
    this.heard(messages);
  }

  acknowledged(clientMessageId: string, seq: number): void {
    this.#transcript.acknowledge(clientMessageId, seq);
    this.#listener.changed();
  }

  refused(clientMessageId: string | undefined, problem: SendProblem): void {
    // An error that names no message is taken to be about the oldest one that is still on its way.
    const sending = this.unsent.find((own) => own.state === "sending");
    const id = clientMessageId ?? sending?.said.clientMessageId;
    if (id !== undefined) {
      this.#transcript.fail(id);
    }
    this.#answers.settle();
    this.#listener.changed();
    this.#listener.failed(problem);
  }

  statusTold(status: ConversationStatus, queue: QueuePlace | undefined): void {
    this.#status = status;
    this.#queue = queue;
    this.#listener.changed();
  }

  typingTold(role: AuthorRole): void {
    this.#answers.typing(role === "agent" ? "agent" : "bot");
  }

  rejected(): void {
    this.#listener.rejected();
  }

  unavailable(): void {
    this.#line?.close();
    this.#openLine("polling");
  }

  #send(own: Omit<OwnEntry, "kind" | "key" | "state">): void {
    this.#transcript.write({ ...own, state: "sending" });
    this.#line?.send(own.said);
    if (this.#status !== "agent") {
      this.#answers.expect();
    }
    this.#listener.changed();
  }

  #openLine(kind: "socket" | "polling"): void {
    if (this.#key !== undefined) {
      this.#line = this.#surroundings.openLine(kind, this.#key, this);
      this.#line.connect();
    }
  }

  #completeThrough(messages: readonly Message[]): void {
    this.#transcript.completeThrough(Math.max(0, ...messages.map((message) => message.seq)));
  }

  /** A message is missing before one that is here: asks for all after the last known one. */
  async #fillGap(): Promise<void> {
    if (this.#isFillingGap || this.#key === undefined) {
      return;
    }
    this.#isFillingGap = true;
    try {
      const { messages } = await this.#surroundings.door.read(this.#key, this.lastSeq);
      this.#isFillingGap = false;
      if (this.#line !== undefined) {
        this.readThrough(messages);
      }
    } catch {
      // The next message, or the next connection, asks again.
      this.#isFillingGap = false;
    }
  }
}
