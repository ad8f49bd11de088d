import type { Choice } from "../../shared/wire/block.ts";
import type { Message } from "../../shared/wire/message.ts";
import type { Variant } from "../../shared/variant.ts";
import type { CaseCode, ConversationKey } from "./citizen-door.ts";
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
export class ConversationSession implements ExchangeListener {
  readonly #surroundings: SessionSurroundings;
  readonly #listener: SessionListener;
  readonly #present: Present;
  /** Of the chat of a call, until it has opened or is known to be over. */
  #link: string | undefined;
  #variant: Variant;
  #phase: Phase = "starting";
  #rejections = 0;

  constructor(surroundings: SessionSurroundings, listener: SessionListener, variant: Variant) {
    this.#surroundings = surroundings;
    this.#listener = listener;
    this.#variant = variant;
    this.#present = new Present(surroundings, this);
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
  async open(): Promise<void> {
    const { key, unsent = [], ...marks } = this.#surroundings.memory.remembered;
    if (key === undefined) {
      return this.#start();
    }
    this.#present.resume(unsent, marks);
    return this.#continue(key);
  }

  /** Opens the chat of a call in place of the tab's own conversation; a link that is over leaves that where it is. */
  async openLink(link: string): Promise<void> {
    this.#link = link;
    this.#phase = "starting";
    this.#listener.changed();
    try {
      const { key, messages } = await this.#surroundings.door.openLink(link);
      this.#link = undefined;
      this.#present.leave([]);
      this.#surroundings.memory.update({ key, variant: this.#variant });
      this.#phase = "running";
      this.exchange.begin(key, messages);
    } catch (problem) {
      if (problem instanceof Refusal && problem.isFinal) {
        this.#link = undefined;
        this.#listener.failed("linkOver");
        return this.open();
      }
      this.#phase = "unreachable";
      this.#listener.changed();
    }
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
  async tryAgain(): Promise<void> {
    if (this.#link !== undefined) {
      return this.openLink(this.#link);
    }
    const { key } = this.#surroundings.memory.remembered;
    return key === undefined ? this.#start() : this.#continue(key);
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
  async restart(): Promise<void> {
    this.#present.leave([]);
    return this.#start();
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
      if (exchange === this.exchange) {
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
      if (exchange === this.exchange) {
        this.#phase = "running";
        exchange.begin(key, messages);
        exchange.statusTold(status ?? "bot", queue);
      }
    });
  }

  /** Runs a call that may find the server away or the conversation gone. */
  async #reach(call: (exchange: Exchange) => Promise<void>): Promise<void> {
    const exchange = this.exchange;
    this.#phase = "starting";
    this.changed();
    try {
      await call(exchange);
    } catch (problem) {
      if (exchange !== this.exchange) {
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
}
