import type { Choice } from "../../shared/wire/block.ts";
import type { Message } from "../../shared/wire/message.ts";
import type { Variant } from "../../shared/variant.ts";
import type { ConversationKey } from "./citizen-door.ts";
import type { Entry, NoticeEntry } from "./entry.ts";
import { Exchange } from "./exchange.ts";
import type { ExchangeListener, ExchangeSurroundings } from "./exchange-surroundings.ts";
import type { SendProblem } from "./line.ts";
import { Ratings } from "./ratings.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import type { TabMemory } from "./tab-memory.ts";
import { Ticks } from "./ticks.ts";

export type Phase = "starting" | "running" | "unreachable" | "erased";
export type Problem = SendProblem | "notErased" | "notRated";

export interface SessionSurroundings extends ExchangeSurroundings {
  readonly memory: TabMemory;
}

/** Who shows the conversation. */
export interface SessionListener {
  changed(): void;
  /** News from the other side, to be announced. */
  heard(messages: readonly Message[]): void;
  startedAnew(): void;
  failed(problem: Problem): void;
}

/** So many new conversations are begun one after the other without any message getting through. */
const MOST_REJECTIONS = 2;

/**
 * The citizen's conversations in one tab: continues the one that the tab remembers or starts one, begins anew when the
 * server does not know it any more, and erases it when asked to.
 */
export class ConversationSession implements ExchangeListener {
  readonly #surroundings: SessionSurroundings;
  readonly #listener: SessionListener;
  #ratings: Ratings;
  #ticks: Ticks;
  #variant: Variant;
  #phase: Phase = "starting";
  #past: readonly Entry[] = [];
  #conversations = 0;
  #rejections = 0;
  #exchange: Exchange;

  constructor(surroundings: SessionSurroundings, listener: SessionListener, variant: Variant) {
    this.#surroundings = surroundings;
    this.#listener = listener;
    this.#variant = variant;
    this.#exchange = this.#newExchange();
    this.#ratings = this.#newRatings([]);
    this.#ticks = this.#newTicks([]);
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** The present conversation. */
  get exchange(): Exchange {
    return this.#exchange;
  }

  /** What was said before this conversation in the same tab; it can be read, but nothing of it can be used. */
  get past(): readonly Entry[] {
    return this.#past;
  }

  /** The answers that the citizen has rated. */
  get rated(): ReadonlySet<number> {
    return this.#ratings.rated;
  }

  /** What the citizen has ticked off in the lists of this conversation. */
  get ticks(): Ticks {
    return this.#ticks;
  }

  /** Continues what the tab remembers, else starts a conversation. */
  async open(): Promise<void> {
    const { key, unsent = [], rated = [], ticked = [] } = this.#surroundings.memory.remembered;
    if (key === undefined) {
      return this.#start();
    }
    this.#exchange.takeOver(unsent);
    this.#ratings = this.#newRatings(rated);
    this.#ticks = this.#newTicks(ticked);
    return this.#continue(key);
  }

  /** Tries again after the server could not be reached. */
  async tryAgain(): Promise<void> {
    const { key } = this.#surroundings.memory.remembered;
    return key === undefined ? this.#start() : this.#continue(key);
  }

  say(text: string): void {
    this.#exchange.say(text, this.#variant);
  }

  choose(choice: Choice): void {
    this.#exchange.choose(choice, this.#variant);
  }

  /** Changes the register of what follows; a running conversation repeats its last answer in it. */
  switchTo(variant: Variant, label: string): void {
    if (variant === this.#variant) {
      return;
    }
    this.#variant = variant;
    if (this.#phase !== "erased") {
      this.#surroundings.memory.update({ variant });
    }
    if (this.#phase === "running") {
      this.choose({ id: `variant:${variant}`, label });
    }
  }

  async rate(seq: number, helpful: boolean): Promise<void> {
    const key = this.#exchange.key;
    if (key !== undefined && !(await this.#ratings.rate(key, seq, helpful))) {
      this.#listener.failed("notRated");
    }
  }

  /** Leaves this conversation behind and begins another one. */
  async restart(): Promise<void> {
    this.#leave([]);
    return this.#start();
  }

  async erase(): Promise<void> {
    const key = this.#exchange.key;
    try {
      if (key !== undefined) {
        await this.#surroundings.door.erase(key);
      }
    } catch (problem) {
      // Gone already is what was wanted.
      if (!(problem instanceof Refusal && problem.isFinal)) {
        this.#listener.failed("notErased");
        return;
      }
    }
    this.#leave([]);
    this.#phase = "erased";
    this.#surroundings.memory.clear();
    this.#listener.changed();
  }

  /** The element has left the page; nothing is forgotten. */
  hangUp(): void {
    this.#exchange.hangUp();
  }

  /** The element is back in the page. */
  dialAgain(): void {
    if (this.#phase === "running") {
      this.#exchange.dialAgain();
    }
  }

  changed(): void {
    if (this.#exchange.entries.some((entry) => entry.kind === "own" && entry.state === "saved")) {
      this.#rejections = 0;
    }
    if (this.#phase !== "erased") {
      this.#surroundings.memory.update({
        unsent: this.#exchange.unsent,
        rated: [...this.#ratings.rated],
        ticked: this.#ticks.ticked,
      });
    }
    this.#listener.changed();
  }

  heard(messages: readonly Message[]): void {
    this.#listener.heard(messages);
  }

  failed(problem: SendProblem): void {
    this.#listener.failed(problem);
  }

  rejected(): void {
    const former = this.#exchange;
    const unsent = former.unsent;
    const notice: NoticeEntry = {
      kind: "notice",
      key: `notice-${this.#conversations}`,
      variant: this.#variant,
      notice: "startedAnew",
    };
    const readable = former.entries.filter((entry) => !unsent.some((own) => own.key === entry.key));
    this.#leave([...this.#past, ...readable, notice]);
    this.#exchange.takeOver(unsent);
    this.#rejections += 1;
    if (this.#rejections > MOST_REJECTIONS) {
      this.#rejections = 0;
      this.#phase = "unreachable";
      this.changed();
      return;
    }
    this.#listener.startedAnew();
    void this.#start();
  }

  async #start(): Promise<void> {
    await this.#reach(async (exchange) => {
      const { key, messages } = await this.#surroundings.door.start(this.#variant);
      if (exchange === this.#exchange) {
        this.#surroundings.memory.update({ key, variant: this.#variant });
        this.#phase = "running";
        exchange.begin(key, []);
        exchange.readThrough(messages);
      }
    });
  }

  async #continue(key: ConversationKey): Promise<void> {
    await this.#reach(async (exchange) => {
      const { messages, status, queue } = await this.#surroundings.door.read(key, 0);
      if (exchange === this.#exchange) {
        this.#phase = "running";
        exchange.begin(key, messages);
        exchange.statusTold(status ?? "bot", queue);
      }
    });
  }

  /** Runs a call that may find the server away or the conversation gone. */
  async #reach(call: (exchange: Exchange) => Promise<void>): Promise<void> {
    const exchange = this.#exchange;
    this.#phase = "starting";
    this.changed();
    try {
      await call(exchange);
    } catch (problem) {
      if (exchange !== this.#exchange) {
        return;
      }
      const isGone = problem instanceof Refusal && problem.isFinal;
      if (isGone && this.#surroundings.memory.remembered.key !== undefined) {
        this.rejected();
      } else {
        this.#phase = "unreachable";
        this.changed();
      }
    }
  }

  #leave(past: readonly Entry[]): void {
    this.#exchange.hangUp();
    this.#past = past;
    this.#ratings = this.#newRatings([]);
    this.#ticks = this.#newTicks([]);
    this.#exchange = this.#newExchange();
    this.#surroundings.memory.forgetConversation();
  }

  #newExchange(): Exchange {
    this.#conversations += 1;
    return new Exchange(this.#surroundings, this, `${this.#conversations}-`);
  }

  #newRatings(rated: readonly number[]): Ratings {
    return new Ratings(this.#surroundings.door, rated, () => this.changed());
  }

  #newTicks(ticked: readonly string[]): Ticks {
    return new Ticks(ticked, () => this.changed());
  }
}
