import { Refusal } from "../../shared/connection/refusal.ts";
import { asObject, type Json } from "../../shared/wire/json.ts";
import { UnsavedText } from "../problem-text.ts";
import { succeeds, type Surroundings } from "../surroundings.ts";
import { addressOf, type Drafts } from "./drafts.ts";
import { readGate, type Gate } from "./gate.ts";
import { readDraft, readObstacles, type Obstacle } from "./service-values.ts";
import type { Step } from "./steps.ts";
import { draftStateName, partName } from "../words.ts";

/** Takes the drafts of one service from step to step. */
export class Workflow {
  readonly #at: Surroundings;
  readonly #drafts: Drafts;
  readonly #service: string;
  readonly #obstacles = new Map<string, readonly Obstacle[]>();
  #gate: Gate | undefined;

  constructor(at: Surroundings, drafts: Drafts, service: string) {
    this.#at = at;
    this.#drafts = drafts;
    this.#service = service;
  }

  /** What kept a part from its last step. */
  obstacles(part: string): readonly Obstacle[] {
    return this.#obstacles.get(part) ?? [];
  }

  /** What the draft to be published would do to the answers; nothing until it was tried out. */
  get gate(): Gate | undefined {
    return this.#gate;
  }

  /** Tries out what a draft would do to the answers. */
  async tryOut(part: string): Promise<void> {
    this.#gate = undefined;
    await succeeds(this.#at, async () => {
      const { server } = this.#drafts.part(this.#service, part);
      const body = { variant: part, ...(server?.revision === undefined ? {} : { revision: server.revision }) };
      const json = await this.#at.door.post(`services/${encodeURIComponent(this.#service)}/gate`, body);
      this.#gate = readGate(json, (id) => this.#at.serviceName(id));
    });
  }

  /** Takes a step with everything saved before; the answer is whether it was taken. */
  async take(part: string, step: Step, more: Json = {}): Promise<boolean> {
    this.#obstacles.delete(part);
    const isTaken = await succeeds(this.#at, () => this.#take(part, step, more));
    if (isTaken) {
      const { server } = this.#drafts.part(this.#service, part);
      this.#at.say(`${partName(part)}: ${draftStateName(server?.state ?? "")}.`);
    }
    return isTaken;
  }

  async #take(part: string, step: Step, more: Json): Promise<void> {
    if (!(await this.#drafts.save(this.#service, part))) {
      throw new UnsavedText();
    }
    const revision = this.#drafts.part(this.#service, part).server?.revision;
    const body = { ...(revision === undefined ? {} : { revision }), ...more };
    try {
      this.#drafts.told(
        this.#service,
        readDraft(await this.#at.door.post(`${addressOf(this.#service, part)}/${step}`, body)),
      );
    } catch (problem) {
      if (problem instanceof Refusal) {
        this.#obstacles.set(part, readObstacles(problem.more["findings"]));
        if (problem.code === "gate.broken") {
          this.#gate = readGate(asObject(problem.more["gate"]), (id) => this.#at.serviceName(id));
        }
      }
      throw problem;
    }
  }
}
