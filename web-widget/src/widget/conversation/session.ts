import type { Choice } from "../../shared/wire/block.ts";
import type { Message } from "../../shared/wire/message.ts";
import type { Variant } from "../../shared/variant.ts";
import { Arrival, type ArrivalListener } from "./arrival.ts";
import type { CaseCode } from "./citizen-door.ts";
import type { Entry, NoticeEntry } from "./entry.ts";
import type { Exchange } from "./exchange.ts";
import type { ExchangeListener, ExchangeSurroundings } from "./exchange-surroundings.ts";
import type { SendProblem } from "./line.ts";
import { Present } from "./present.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import type { TabMemory } from "./tab-memory.ts";
import type { Ticks } from "./ticks.ts";

export type Phase = "starting" | "running" | "unreachable" | "erased";
export type Problem = SendProblem | "notErased" | "notRated" | "noCode" | "linkOver";

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
export class ConversationSession implements ExchangeListener, ArrivalListener {
  readonly #surroundings: SessionSurroundings;
  readonly #listener: SessionListener;
  readonly #present: Present;
  readonly #arrival: Arrival;
  #variant: Variant;
  #phase: Phase = "starting";
  #rejections = 0;

  constructor(surroundings: SessionSurroundings, listener: SessionListener, variant: Variant) {
    this.#surroundings = surroundings;
    this.#listener = listener;
    this.#variant = variant;
    this.#present = new Present(surroundings, this);
    this.#arrival = new Arrival(surroundings, this.#present, this);
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** The present conversation. */
  get exchange(): Exchange {
    return this.#present.exchange;
  }

  /** What was said before this conversation in the same tab; it can be read, but nothing of it can be used. */
  get past(): readonly Entry[] {
    return this.#present.past;
  }

  /** The answers that the citizen has rated. */
  get rated(): ReadonlySet<number> {
    return this.#present.marks.ratings.rated;
  }

  /** What the citizen has ticked off in the lists of this conversation. */
  get ticks(): Ticks {
    return this.#present.marks.ticks;
  }

  /** Continues what the tab remembers, else starts a conversation. */
  open(): Promise<void> {
    return this.#arrival.open(this.#variant);
  }

  /** Opens the chat of a call in place of the tab's own conversation; a link that is over leaves that where it is. */
  openLink(link: string): Promise<void> {
    return this.#arrival.openLink(link, this.#variant);
  }

  /** The code with which the citizen goes on by telephone; nothing when there is none to be had now. */
  async caseCode(): Promise<CaseCode | undefined> {
    const { key } = this.exchange;
    try {
      return key === undefined ? undefined : await this.#surroundings.door.caseCode(key);
    } catch {
      return undefined;
    }
  }

  /** Tries again after the server could not be reached. */
  tryAgain(): Promise<void> {
    return this.#arrival.tryAgain(this.#variant);
  }

  say(text: string): void {
    this.exchange.say(text, this.#variant);
  }

  choose(choice: Choice): void {
    this.exchange.choose(choice, this.#variant);
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
    const key = this.exchange.key;
    if (key !== undefined && !(await this.#present.marks.ratings.rate(key, seq, helpful))) {
      this.#listener.failed("notRated");
    }
  }

  /** Leaves this conversation behind and begins another one. */
  restart(): Promise<void> {
    this.#present.leave([]);
    return this.#arrival.start(this.#variant);
  }

  async erase(): Promise<void> {
    const key = this.exchange.key;
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
    this.#present.leave([]);
    this.#phase = "erased";
    this.#surroundings.memory.clear();
    this.#listener.changed();
  }

  /** The element has left the page; nothing is forgotten. */
  hangUp(): void {
    this.exchange.hangUp();
  }

  /** The element is back in the page. */
  dialAgain(): void {
    if (this.#phase === "running") {
      this.exchange.dialAgain();
    }
  }

  arriving(): void {
    this.#phase = "starting";
    this.#listener.changed();
  }

  arrived(): void {
    this.#phase = "running";
  }

  notReached(): void {
    this.#phase = "unreachable";
    this.#listener.changed();
  }

  linkOver(): void {
    this.#listener.failed("linkOver");
  }

  changed(): void {
    if (this.exchange.entries.some((entry) => entry.kind === "own" && entry.state === "saved")) {
      this.#rejections = 0;
    }
    if (this.#phase !== "erased") {
      this.#present.keep();
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
    const former = this.exchange;
    const unsent = former.unsent;
    const notice: NoticeEntry = {
      kind: "notice",
      key: `notice-${this.#present.count}`,
      variant: this.#variant,
      notice: "startedAnew",
    };
    const readable = former.entries.filter((entry) => !unsent.some((own) => own.key === entry.key));
    this.#present.leave([...this.#present.past, ...readable, notice]);
    this.exchange.takeOver(unsent);
    this.#rejections += 1;
    if (this.#rejections > MOST_REJECTIONS) {
      this.#rejections = 0;
      this.#present.keep();
      this.notReached();
      return;
    }
    this.#listener.startedAnew();
    void this.#arrival.start(this.#variant);
  }
}
