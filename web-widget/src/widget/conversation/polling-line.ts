import type { Said } from "../../shared/wire/frame.ts";
import type { Backoff } from "../../shared/connection/backoff.ts";
import type { Accepted, MessagesRead } from "./citizen-door.ts";
import type { Cancel, Clock } from "../../shared/connection/clock.ts";
import type { Line, LineListener } from "./line.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import { problemOf } from "./send-problem.ts";

export interface PollingSurroundings {
  readonly clock: Clock;
  readonly backoff: Backoff;
  say(said: Said): Promise<Accepted>;
  read(after: number): Promise<MessagesRead>;
}

const ATTENTIVE_PAUSE = 3000;
const CALM_PAUSE = 10_000;

/** The connection where no WebSocket can be had: messages are posted one after the other, news is asked for. */
export class PollingLine implements Line {
  readonly #surroundings: PollingSurroundings;
  readonly #listener: LineListener;
  #posts: Promise<void> = Promise.resolve();
  #cancelPause: Cancel | undefined;
  #up = false;
  #closed = false;

  constructor(surroundings: PollingSurroundings, listener: LineListener) {
    this.#surroundings = surroundings;
    this.#listener = listener;
  }

  connect(): void {
    void this.#ask();
  }

  send(said: Said): void {
    if (this.#up) {
      this.#posts = this.#posts.then(() => this.#post(said));
    }
  }

  tellTyping(): void {
    // Not worth a request of its own.
  }

  tellSeen(): void {
    // Not worth a request of its own.
  }

  nudge(): void {
    if (this.#cancelPause !== undefined) {
      this.#cancelPause();
      this.connect();
    }
  }

  close(): void {
    this.#closed = true;
    this.#up = false;
    this.#cancelPause?.();
  }

  async #ask(): Promise<void> {
    this.#cancelPause = undefined;
    try {
      const read = await this.#surroundings.read(this.#listener.lastSeq);
      if (this.#closed) {
        return;
      }
      this.#surroundings.backoff.reset();
      this.#listener.readThrough(read.messages);
      if (read.status !== undefined) {
        this.#listener.statusTold(read.status, read.queue);
      }
      if (!this.#up) {
        this.#up = true;
        this.#listener.connected();
      }
      this.#askAfter(this.#listener.isAttentive ? ATTENTIVE_PAUSE : CALM_PAUSE);
    } catch (problem) {
      this.#failed(problem);
    }
  }

  async #post(said: Said): Promise<void> {
    if (!this.#up) {
      return;
    }
    try {
      const accepted = await this.#surroundings.say(said);
      if (!this.#closed) {
        this.#listener.acknowledged(said.clientMessageId, accepted.seq);
        this.#listener.heard(accepted.messages);
      }
    } catch (problem) {
      if (problem instanceof Refusal && !problem.isFinal) {
        this.#listener.refused(said.clientMessageId, problemOf(problem));
      } else {
        this.#cancelPause?.();
        this.#failed(problem);
      }
    }
  }

  #failed(problem: unknown): void {
    if (this.#closed) {
      return;
    }
    if (problem instanceof Refusal && problem.isFinal) {
      this.#listener.rejected();
      return;
    }
    this.#up = false;
    this.#listener.disconnected();
    this.#askAfter(this.#surroundings.backoff.next());
  }

  #askAfter(pause: number): void {
    this.#cancelPause = this.#surroundings.clock.after(pause, () => this.connect());
  }
}
