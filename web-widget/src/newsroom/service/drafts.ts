import { Backoff } from "../../shared/connection/backoff.ts";
import type { Cancel } from "../../shared/connection/clock.ts";
import { Refusal, Unreachable } from "../../shared/connection/refusal.ts";
import type { StaffMemory } from "../../shared/staff/staff-memory.ts";
import type { Json } from "../../shared/wire/json.ts";
import type { Surroundings } from "../surroundings.ts";
import { keptOf } from "./kept-parts.ts";
import { changePart, isUnsaved, newPart, type KeptPart, type Part, type PartEvent } from "./part.ts";
import { readDraft, type Draft } from "./service-values.ts";

const PAUSE = 1200;

/**
 * Everything an editor has open: saves it by itself whenever there is a pause, one request at a time for each part, again
 * and again while the server is away; and keeps in the tab what is not saved. It outlives the pages: going to another
 * one loses nothing.
 */
export class Drafts {
  readonly #at: Surroundings;
  readonly #memory: StaffMemory<readonly KeptPart[]>;
  readonly #backoff: Backoff;
  readonly #kept: KeptPart[];
  readonly #parts = new Map<string, Part>();
  readonly #planned = new Map<string, Cancel>();
  readonly #running = new Map<string, Promise<void>>();

  constructor(at: Surroundings, memory: StaffMemory<readonly KeptPart[]>, random: () => number) {
    this.#at = at;
    this.#memory = memory;
    this.#backoff = new Backoff(random);
    this.#kept = [...memory.read()];
  }

  part(service: string, part: string): Part {
    return this.#parts.get(keyOf(service, part)) ?? newPart(service, part);
  }

  get hasUnsaved(): boolean {
    return this.#kept.length > 0 || [...this.#parts.values()].some(isUnsaved);
  }

  /** Whether the server is away while something waits to be saved. */
  get isWaitingForServer(): boolean {
    return [...this.#parts.values()].some(({ saving }) => saving === "failed");
  }

  /** Services with text that the server does not have. */
  get unsavedServices(): readonly string[] {
    const all = [...[...this.#parts.values()].filter(isUnsaved), ...this.#kept].map(({ service }) => service);
    return [...new Set(all)];
  }

  async load(service: string, part: string): Promise<void> {
    const draft = await this.#read(service, part);
    const index = this.#kept.findIndex((kept) => kept.service === service && kept.part === part);
    const [kept] = index < 0 ? [] : this.#kept.splice(index, 1);
    this.#apply(service, part, { type: "loaded", draft, kept });
    if (this.part(service, part).saving === "unsaved") {
      this.#plan(service, part, 0);
    }
  }

  type(service: string, part: string, content: Json): void {
    this.#apply(service, part, { type: "typed", content });
    if (this.part(service, part).saving !== "conflict") {
      this.#plan(service, part, PAUSE);
    }
  }

  resolve(service: string, part: string, content: Json): void {
    this.#apply(service, part, { type: "resolved", content });
    void this.save(service, part);
  }

  /** A step of the workflow has changed the draft. */
  told(service: string, draft: Draft): void {
    this.#apply(service, draft.part, { type: "told", draft });
  }

  /** Saves at once what is not saved; the answer is whether all of it now is. */
  async save(service: string, part: string): Promise<boolean> {
    const key = keyOf(service, part);
    const before = this.#running.get(key) ?? Promise.resolve();
    const run = before.then(() => this.#saveNow(service, part));
    this.#running.set(key, run);
    await run;
    return !isUnsaved(this.part(service, part));
  }

  /** Everything that waits is tried at once: the browser noticed that the network is back, or the editor asks for it. */
  async saveAll(): Promise<boolean> {
    const saved = await Promise.all([...this.#parts.values()].map(({ service, part }) => this.save(service, part)));
    return saved.every(Boolean);
  }

  /** Nobody works here any more; nothing is kept. */
  close(): void {
    this.#planned.forEach((cancel) => cancel());
    this.#parts.clear();
    this.#kept.length = 0;
    this.#memory.clear();
  }

  /** What was saved while the answer was on its way is newer than the answer: it is asked again. */
  async #read(service: string, part: string): Promise<Draft> {
    const { server } = this.part(service, part);
    const draft = readDraft(await this.#at.door.get(addressOf(service, part)));
    return this.part(service, part).server === server ? draft : this.#read(service, part);
  }

  #plan(service: string, part: string, milliseconds: number): void {
    const key = keyOf(service, part);
    this.#planned.get(key)?.();
    this.#planned.set(
      key,
      this.#at.clock.after(milliseconds, () => void this.save(service, part)),
    );
  }

  /** What is typed while a text is on its way is sent behind it. */
  async #saveNow(service: string, part: string): Promise<void> {
    this.#planned.get(keyOf(service, part))?.();
    let isNew = true;
    while (isNew && ["unsaved", "failed"].includes(this.part(service, part).saving)) {
      const { content } = this.part(service, part);
      await this.#put(service, part);
      isNew = this.part(service, part).content !== content;
    }
  }

  async #put(service: string, part: string): Promise<void> {
    const { content, server } = this.part(service, part);
    this.#apply(service, part, { type: "saving" });
    try {
      const answer = await this.#at.door.put(addressOf(service, part), {
        content,
        basedOn: server?.revision ?? null,
      });
      this.#backoff.reset();
      this.#apply(service, part, { type: "saved", draft: readDraft(answer), sent: content });
    } catch (problem) {
      this.#refused(service, part, problem);
    }
  }

  #refused(service: string, part: string, problem: unknown): void {
    if (problem instanceof Refusal && problem.code === "draft.conflict") {
      this.#apply(service, part, { type: "conflicted", theirs: readDraft(problem.more["theirs"]) });
      if (this.part(service, part).saving === "conflict") {
        this.#at.say("Konflikt: Jemand anders hat diesen Teil inzwischen geändert. Nichts ist überschrieben.");
      }
      return;
    }
    const isPassing = problem instanceof Unreachable || (problem instanceof Refusal && problem.isPassing);
    const isSignedOut = problem instanceof Refusal && problem.status === 401;
    this.#apply(service, part, { type: isPassing || isSignedOut ? "failed" : "refused" });
    if (isPassing) {
      this.#plan(service, part, 1000 + this.#backoff.next());
    } else {
      this.#at.tellProblem(problem);
    }
  }

  #apply(service: string, part: string, event: PartEvent): void {
    this.#parts.set(keyOf(service, part), changePart(this.part(service, part), event));
    this.#memory.keep([...this.#kept, ...keptOf([...this.#parts.values()])]);
    this.#at.changed();
  }
}

/** The address of a part of a service at the newsroom's door. */
export function addressOf(service: string, part: string): string {
  return `services/${encodeURIComponent(service)}/drafts/${encodeURIComponent(part)}`;
}

function keyOf(service: string, part: string): string {
  return `${service} ${part}`;
}
