import type { TemplateResult } from "lit";
import { Loaded } from "../loaded.ts";
import type { ServicePage } from "../route.ts";
import { succeeds, type Room, type Surroundings } from "../surroundings.ts";
import { ASPECTS } from "../words.ts";
import { CheckWatch } from "./check-watch.ts";
import { Comments } from "./comments.ts";
import { answerOf, withAnswer } from "./content.ts";
import type { Drafts } from "./drafts.ts";
import { Golden } from "./golden.ts";
import { History } from "./history.ts";
import { Passport } from "./passport.ts";
import { Preview } from "./preview.ts";
import { readServiceInfo, type ServiceInfo } from "./service-values.ts";
import { TextField } from "./text-field.ts";
import { servicePage } from "./view/service-page.ts";
import { Workflow } from "./workflow.ts";

const BOTH = ["de", "de-x-leicht"];

const FIRST_LOOK = 50;

/** One service: its texts in both registers, its facts, and everything about them. */
export class ServiceRoom implements Room {
  readonly at: Surroundings;
  readonly id: string;
  readonly drafts: Drafts;
  readonly checks: CheckWatch;
  readonly workflow: Workflow;
  readonly info: Loaded<ServiceInfo>;
  readonly preview: Preview;
  readonly history: History;
  readonly comments: Comments;
  readonly passport: Passport;
  readonly golden: Golden;
  page: ServicePage = "texte";
  #second = "de-x-leicht";
  readonly #loading = new Map<string, Loaded<true>>();

  constructor(at: Surroundings, drafts: Drafts, id: string) {
    this.at = at;
    this.id = id;
    this.drafts = drafts;
    this.checks = new CheckWatch(at);
    this.workflow = new Workflow(at, drafts, id);
    this.info = new Loaded(at, async () => readServiceInfo(await at.door.get(`services/${encodeURIComponent(id)}`)));
    this.preview = new Preview(at, drafts, id, () => this.variants);
    this.history = new History(at, drafts, id, () => this.variants);
    this.comments = new Comments(at, id, this.info);
    this.passport = new Passport(at, id);
    this.golden = new Golden(at, id);
  }

  get title(): string {
    return this.info.value?.name ?? this.at.serviceName(this.id);
  }

  /** The two that are written side by side: everyday German and the one that was chosen beside it. */
  get registers(): readonly string[] {
    return ["de", this.#second];
  }

  /** Every language in which the service can be read. */
  get variants(): readonly string[] {
    return this.info.value?.variants ?? BOTH;
  }

  /** The fields of the texts in their order on the page. */
  get fields(): readonly TextField[] {
    return ASPECTS.flatMap((aspect) => this.registers.map((register) => this.field(register, aspect)));
  }

  /** Puts another language beside everyday German. */
  chooseSecond(variant: string): void {
    this.#second = variant;
    void this.loading(variant).load();
    this.at.changed();
  }

  /** A part that is loaded, or on its way. */
  loading(part: string): Loaded<true> {
    const known = this.#loading.get(part);
    if (known !== undefined) {
      return known;
    }
    const loading = new Loaded<true>(this.at, async () => {
      await this.drafts.load(this.id, part);
      this.#checkAll(part);
      return true;
    });
    this.#loading.set(part, loading);
    return loading;
  }

  enter(): void {
    void this.info.load();
    switch (this.page) {
      case "texte":
        this.registers.forEach((register) => void this.loading(register).load());
        return;
      case "angaben":
        void this.loading("facts").load();
        return;
      case "vorschau":
        this.preview.show();
        return;
      case "verlauf":
        void this.history.revisions.load();
        return;
      case "kommentare":
        return;
      case "fragen":
        void this.golden.questions.load();
        return;
      case "pass":
        void this.passport.answers.load();
        return;
    }
  }

  /** What was typed is on its way before anything else is looked at. */
  leave(): void {
    [...this.#loading.keys()].forEach((part) => void this.drafts.save(this.id, part));
  }

  async setOwner(owner: string, reviewDue: string): Promise<void> {
    const isDone = await succeeds(this.at, async () => {
      const wish = { ...(owner === "" ? {} : { owner }), ...(reviewDue === "" ? {} : { reviewDue }) };
      await this.at.door.put(`services/${encodeURIComponent(this.id)}/owner`, wish);
      await this.info.load();
    });
    if (isDone) {
      this.at.closeDialog();
      this.at.say("Zuständigkeit und Prüfung sind gespeichert.");
    }
  }

  field(register: string, aspect: string): TextField {
    return new TextField(this, register, aspect);
  }

  text(register: string, aspect: string): string {
    return answerOf(this.drafts.part(this.id, register).content, aspect);
  }

  write(register: string, aspect: string, text: string): void {
    const { content } = this.drafts.part(this.id, register);
    this.drafts.type(this.id, register, withAnswer(content, aspect, text));
    this.checks.watch(register, aspect, text);
  }

  view(): TemplateResult {
    return servicePage(this);
  }

  /** Each text once when it is opened; those with nothing to say are quickly done. */
  #checkAll(part: string): void {
    if (part !== "facts") {
      ASPECTS.forEach((aspect) => this.checks.watch(part, aspect, this.text(part, aspect), FIRST_LOOK));
    }
  }
}
