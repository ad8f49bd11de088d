import type { TemplateResult } from "lit";
import type { Json } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import { succeeds, type Room, type Surroundings } from "../surroundings.ts";
import { readEffect, readGapList, type Effect, type Gap, type GapList } from "./gap.ts";
import { gapsPage } from "./gaps-page.ts";

export const GAP_KINDS: Readonly<Record<string, string>> = {
  unanswered: "Ohne Antwort",
  unhelpful: "Antwort half nicht",
  search: "Suche ohne Treffer",
  agent: "Von Menschen beantwortet",
};

/** What an editor makes of a gap: a sentence to learn, or who is responsible instead. */
export type Lesson = "phrase" | "referral";

/** What citizens asked and got no good answer to, with the ways out. */
export class GapsRoom implements Room {
  readonly title = "Lücken";
  readonly at: Surroundings;
  readonly list: Loaded<GapList>;
  readonly #names: () => ReadonlyMap<string, string>;
  kind = "";
  page = 0;
  #effect: Effect | undefined;
  #isTrying = false;

  constructor(at: Surroundings, names: () => ReadonlyMap<string, string>) {
    this.at = at;
    this.#names = names;
    this.list = new Loaded(at, async () =>
      readGapList(await at.door.get("gaps", { kind: this.kind, page: String(this.page) })),
    );
  }

  /** The services that a question can belong to, by name. */
  get services(): readonly (readonly [id: string, name: string])[] {
    return [...this.#names()].sort(([, one], [, other]) => one.localeCompare(other, "de"));
  }

  /** What the lesson in the open dialog would change; nothing until it was tried out. */
  get effect(): Effect | undefined {
    return this.#effect;
  }

  get isTrying(): boolean {
    return this.#isTrying;
  }

  enter(): void {
    void this.list.load();
  }

  choose(kind: string): void {
    this.kind = kind;
    this.turnTo(0);
  }

  turnTo(page: number): void {
    this.page = page;
    void this.list.load();
  }

  forgetEffect(): void {
    this.#effect = undefined;
    this.at.changed();
  }

  /** Trains a model for trial, and tells what would change; nothing is saved. */
  async tryOut({ id }: Gap, lesson: Lesson, what: Json): Promise<void> {
    this.#effect = undefined;
    this.#isTrying = true;
    await succeeds(this.at, async () => {
      const json = await this.at.door.post(`gaps/${encodeURIComponent(id)}/${lesson}`, { ...what, preview: true });
      this.#effect = readEffect(json["effect"], (service) => this.at.serviceName(service));
      this.at.say(`Ausprobiert: ${this.#effect.better} besser, ${this.#effect.worse} schlechter.`);
    });
    this.#isTrying = false;
    this.at.changed();
  }

  async save({ id }: Gap, lesson: Lesson, what: Json): Promise<void> {
    await this.#finish(id, lesson, what, "Gelernt wird es mit dem nächsten Training.");
  }

  /** Opens a draft with the agent's text, or another. */
  async draft({ id }: Gap, what: { service: string; aspect: string; variant: string; text: string }): Promise<void> {
    const isDone = await this.#finish(id, "draft", what, "Der Entwurf ist angelegt.");
    if (isDone) {
      this.at.go({ page: "leistung", service: what.service, part: "texte" }, `#text-${what.variant}-${what.aspect}`);
    }
  }

  async dismiss({ id }: Gap): Promise<void> {
    await this.#finish(id, "dismiss", {}, "Die Lücke ist weg. Sie kommt wieder, wenn weiter danach gefragt wird.");
  }

  view(): TemplateResult {
    return gapsPage(this);
  }

  async #finish(id: string, action: string, what: Json, said: string): Promise<boolean> {
    return succeeds(this.at, async () => {
      await this.at.door.post(`gaps/${encodeURIComponent(id)}/${action}`, what);
      this.#effect = undefined;
      this.at.closeDialog();
      this.at.say(said);
      await this.list.load();
      this.at.focus("#gaps-title");
    });
  }
}
