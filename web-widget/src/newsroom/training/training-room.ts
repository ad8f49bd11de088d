import type { TemplateResult } from "lit";
import type { Cancel } from "../../shared/connection/clock.ts";
import { asNumber, asObject, asText, listOf, type Json } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import { succeeds, type Room, type Surroundings } from "../surroundings.ts";
import { trainingPage } from "./training-page.ts";

export interface Model {
  readonly id: string;
  readonly since: string;
  readonly addedPhrases: number;
  readonly by: string;
}

/** A sentence that was added here, and whether the bot has learnt it. */
export interface LearntPhrase {
  readonly id: string;
  readonly text: string;
  readonly service: string;
  readonly authority: string;
  readonly aspect: string;
  readonly by: string;
  readonly at: string;
  readonly state: string;
}

export interface Training {
  readonly running: { readonly phase: string; readonly percent: number } | undefined;
  readonly current: Model | undefined;
  readonly previous: readonly Model[];
  readonly pending: number;
  readonly failed: string;
  readonly phrases: readonly LearntPhrase[];
}

/** Two services that the bot mixes up, with the sentences that pull them together. */
export interface Overlap {
  readonly a: string;
  readonly b: string;
  readonly confusion: number;
  readonly phrases: readonly {
    readonly text: string;
    readonly service: string;
    readonly pulls: string;
    readonly margin: number;
  }[];
}

const LOOK_EVERY = 1000;

/** What the bot has learnt, what it is learning, and the way back. */
export class TrainingRoom implements Room {
  readonly title = "Training";
  readonly at: Surroundings;
  readonly training: Loaded<Training>;
  readonly overlaps: Loaded<readonly Overlap[]>;
  #cancel: Cancel | undefined;
  #isOpen = false;

  constructor(at: Surroundings) {
    this.at = at;
    this.training = new Loaded(at, async () => readTraining(await at.door.get("training")));
    this.overlaps = new Loaded(at, async () =>
      listOf((await at.door.get("training/overlaps"))["pairs"], "a", (pair) => readOverlap(pair)),
    );
  }

  enter(): void {
    this.#isOpen = true;
    void this.#look();
    void this.overlaps.load();
  }

  leave(): void {
    this.#isOpen = false;
    this.#cancel?.();
  }

  async start(): Promise<void> {
    await succeeds(this.at, async () => {
      this.training.set(readTraining(await this.at.door.post("training")));
      this.at.say("Das Training hat begonnen. Der Bot antwortet weiter.");
      this.#lookLater();
    });
  }

  async rollBack({ id }: Model): Promise<boolean> {
    return succeeds(this.at, async () => {
      this.training.set(readTraining(await this.at.door.post("training/rollback", { model: id })));
      this.at.say("Das frühere Modell antwortet wieder.");
    });
  }

  async withdraw({ id }: LearntPhrase): Promise<void> {
    await succeeds(this.at, async () => {
      await this.at.door.delete(`training/phrases/${encodeURIComponent(id)}`);
      await this.#look();
      this.at.say("Der Satz wird beim nächsten Training vergessen.");
      this.at.focus("#phrases-title");
    });
  }

  view(): TemplateResult {
    return trainingPage(this);
  }

  async #look(): Promise<void> {
    const wasRunning = this.training.value?.running !== undefined;
    await this.training.load();
    if (this.training.value?.running !== undefined) {
      this.#lookLater();
    } else if (wasRunning) {
      this.at.say("Das Training ist fertig.");
      void this.overlaps.load();
    }
  }

  #lookLater(): void {
    this.#cancel?.();
    if (this.#isOpen) {
      this.#cancel = this.at.clock.after(LOOK_EVERY, () => void this.#look());
    }
  }
}

function readTraining(json: Json): Training {
  const running = asObject(json["running"]);
  return {
    running:
      Object.keys(running).length === 0
        ? undefined
        : { phase: asText(running["phase"]), percent: asNumber(running["percent"]) ?? 0 },
    current: asText(asObject(json["current"])["model"]) === "" ? undefined : readModel(asObject(json["current"])),
    previous: listOf(json["previous"], "model", readModel),
    pending: asNumber(json["pending"]) ?? 0,
    failed: asText(json["failed"]),
    phrases: listOf(json["phrases"], "id", (phrase) => ({
      id: asText(phrase["id"]),
      text: asText(phrase["text"]),
      service: asText(phrase["service"]),
      authority: asText(phrase["authority"]),
      aspect: asText(phrase["aspect"]),
      by: asText(phrase["by"]),
      at: asText(phrase["at"]),
      state: asText(phrase["state"]),
    })),
  };
}

function readModel(json: Json): Model {
  return {
    id: asText(json["model"]),
    since: asText(json["since"]),
    addedPhrases: asNumber(json["addedPhrases"]) ?? 0,
    by: asText(json["by"]),
  };
}

function readOverlap(json: Json): Overlap {
  const name = (id: string) => (id === asText(json["a"]) ? asText(json["aName"]) : asText(json["bName"])) || id;
  return {
    a: name(asText(json["a"])),
    b: name(asText(json["b"])),
    confusion: asNumber(json["confusion"]) ?? 0,
    phrases: listOf(json["phrases"], "text", (phrase) => ({
      text: asText(phrase["text"]),
      service: name(asText(phrase["service"])),
      pulls: name(asText(phrase["pulls"])),
      margin: asNumber(phrase["margin"]) ?? 0,
    })),
  };
}
