import type { Message } from "../../shared/wire/message.ts";
import type { Entry, OwnEntry, ReceivedEntry } from "./entry.ts";

/**
 * The messages of one conversation in their order. A citizen's own message is shown from the moment it is sent (local
 * echo) and stays that same entry when the server's copy of it arrives: by client message id, or by the number that
 * the acknowledgement told.
 */
export class Transcript {
  readonly #prefix: string;
  readonly #received = new Map<number, ReceivedEntry>();
  #own: readonly OwnEntry[] = [];
  #lastSeq = 0;

  /** The prefix keeps the keys of one conversation apart from those of an earlier one in the same tab. */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The number up to which nothing is missing; a client resumes after it. */
  get lastSeq(): number {
    return this.#lastSeq;
  }

  /** Whether a message is here while one before it is not. */
  get hasGap(): boolean {
    return [...this.#received.keys()].some((seq) => seq > this.#lastSeq);
  }

  /** Entries by number; what has no number yet stands at the end, in the order of writing. */
  get entries(): readonly Entry[] {
    const ownSeqs = new Set(this.#own.map((own) => own.seq));
    const stillSending = this.#own.some((own) => own.state === "sending" && own.seq === undefined);
    const received = [...this.#received.values()].filter(({ message }) => {
      if (message.author.role !== "citizen") {
        return true;
      }
      // The server's copy of an own message may arrive before the acknowledgement that links the two: it waits.
      return !ownSeqs.has(message.seq) && !stillSending;
    });
    return [...received, ...this.#own].sort((one, other) => seqOf(one) - seqOf(other));
  }

  /** What the server does not have yet, as far as is known here. */
  get unsent(): readonly OwnEntry[] {
    return this.#own.filter((own) => own.state !== "saved");
  }

  write({ said, text, variant, state }: Pick<OwnEntry, "said" | "text" | "variant" | "state">): void {
    const key = this.#prefix + said.clientMessageId;
    this.#own = [...this.#own, { kind: "own", key, said, text, variant, state }];
  }

  /** Takes a message in; false when it was here before. */
  receive(message: Message): boolean {
    if (this.#received.has(message.seq)) {
      return false;
    }
    this.#received.set(message.seq, { kind: "received", key: `${this.#prefix}${message.seq}`, message });
    if (message.author.role === "citizen" && message.clientMessageId !== undefined) {
      this.acknowledge(message.clientMessageId, message.seq);
    }
    this.#closeRanks();
    return true;
  }

  acknowledge(clientMessageId: string, seq: number): void {
    this.#change(clientMessageId, (own) => ({ ...own, state: "saved", seq }));
    this.#closeRanks();
  }

  /** A message that was refused; not when the server already has it. */
  fail(clientMessageId: string): void {
    this.#change(clientMessageId, (own) => (own.state === "saved" ? own : { ...own, state: "failed" }));
  }

  sendAgain(clientMessageId: string): OwnEntry | undefined {
    this.#change(clientMessageId, (own) => (own.state === "failed" ? { ...own, state: "sending" } : own));
    return this.#own.find((own) => own.said.clientMessageId === clientMessageId && own.state === "sending");
  }

  /** The server has told everything up to this number: whatever is missing below it is not for citizens. */
  completeThrough(seq: number): void {
    this.#lastSeq = Math.max(this.#lastSeq, seq);
    this.#closeRanks();
  }

  #change(clientMessageId: string, change: (own: OwnEntry) => OwnEntry): void {
    this.#own = this.#own.map((own) => (own.said.clientMessageId === clientMessageId ? change(own) : own));
  }

  #closeRanks(): void {
    const known = new Set([...this.#received.keys(), ...this.#own.map((own) => own.seq)]);
    while (known.has(this.#lastSeq + 1)) {
      this.#lastSeq += 1;
    }
  }
}

function seqOf(entry: Entry): number {
  switch (entry.kind) {
    case "received":
      return entry.message.seq;
    case "own":
      return entry.seq ?? Number.MAX_SAFE_INTEGER;
    case "notice":
      return 0;
  }
}
