import { Refusal } from "../../shared/connection/refusal.ts";
import type { Desk } from "../work/desk.ts";
import type { CockpitDoor } from "./cockpit-door.ts";
import type { Escalations, Query, Report, Wallboard } from "./cockpit-values.ts";
import { dayText, groupingOf, timeOf, type Choice } from "./period.ts";

/** In seconds. */
const WALLBOARD_EVERY = 5;
const ESCALATIONS_EVERY = 15;
const REPORT_EVERY = 60;

/** The supervisors' view of the service centre: what is going on, what is late, and how well citizens are served. */
export class Cockpit {
  readonly #desk: Desk;
  readonly #door: CockpitDoor;
  #choice: Choice;
  #measure = "serviceLevel";
  #report: Report | undefined;
  #query: Query | undefined;
  #now: Wallboard | undefined;
  #escalations: Escalations | undefined;
  #queues: readonly string[] = [];
  #isOpen = false;
  #seconds = 0;
  #asked = 0;

  constructor(desk: Desk, door: CockpitDoor) {
    this.#desk = desk;
    this.#door = door;
    const today = dayText(desk.surroundings.now());
    const everything = { channel: "", queue: "", service: "" };
    this.#choice = { period: "today", firstDay: today, lastDay: today, by: "channel", ...everything };
  }

  get choice(): Choice {
    return this.#choice;
  }

  /** The figure that the chart shows. */
  get measure(): string {
    return this.#measure;
  }

  /** Nothing until it was told, or when the chosen days are none. */
  get report(): Report | undefined {
    return this.#report;
  }

  /** What the report was asked with. */
  get query(): Query | undefined {
    return this.#query;
  }

  get now(): Wallboard | undefined {
    return this.#now;
  }

  get escalations(): Escalations | undefined {
    return this.#escalations;
  }

  get queues(): readonly string[] {
    return this.#queues;
  }

  open(): void {
    this.#isOpen = true;
    this.#seconds = 0;
    void this.#quietly(async () => {
      this.#queues = await this.#door.queues();
    });
    this.tick();
  }

  close(): void {
    this.#isOpen = false;
  }

  /** A second has passed. */
  tick(): void {
    if (!this.#isOpen || !this.#desk.isSupervisor) {
      return;
    }
    if (this.#seconds % WALLBOARD_EVERY === 0) {
      void this.#quietly(async () => {
        this.#now = await this.#door.now();
      });
    }
    if (this.#seconds % ESCALATIONS_EVERY === 0) {
      void this.#quietly(async () => {
        this.#escalations = await this.#door.escalations();
      });
    }
    if (this.#seconds % REPORT_EVERY === 0) {
      void this.#quietly(() => this.#load());
    }
    this.#seconds += 1;
  }

  /** Asks for other figures; true when they have come. */
  async choose(change: Partial<Choice>): Promise<boolean> {
    this.#choice = { ...this.#choice, ...change };
    this.#desk.changed();
    return this.#desk.succeeds(() => this.#load());
  }

  show(measure: string): void {
    this.#measure = measure;
    this.#desk.changed();
  }

  async #load(): Promise<void> {
    const asked = ++this.#asked;
    const time = timeOf(this.#choice, this.#desk.surroundings.now());
    if (time === undefined) {
      this.#report = undefined;
      this.#query = undefined;
      return;
    }
    const { channel, queue, service } = this.#choice;
    const query = { ...time, by: groupingOf(this.#choice, time), channel, queue, service };
    const report = await this.#door.report(query);
    // Whoever has gone on choosing wants the later answer only.
    if (asked === this.#asked) {
      this.#report = report;
      this.#query = query;
      this.#desk.changed();
    }
  }

  /** What is looked at again and again by itself is not worth a word when it fails once. */
  async #quietly(action: () => Promise<void>): Promise<void> {
    try {
      await action();
      this.#desk.changed();
    } catch (problem) {
      if (problem instanceof Refusal && problem.status === 401) {
        this.#desk.signedOut();
      }
    }
  }
}
