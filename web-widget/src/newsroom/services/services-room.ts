import type { TemplateResult } from "lit";
import type { Cancel } from "../../shared/connection/clock.ts";
import { asNumber, asText, asTexts, listOf } from "../../shared/wire/json.ts";
import { Loaded } from "../loaded.ts";
import type { Room, Surroundings } from "../surroundings.ts";
import { servicesPage } from "./services-page.ts";

/** One line of the list. */
export interface ListedService {
  readonly id: string;
  readonly name: string;
  readonly inheritedFrom: string;
  readonly states: readonly string[];
  readonly reviewDue: string;
  readonly owner: string;
  readonly openTasks: number;
}

export interface ServiceList {
  readonly services: readonly ListedService[];
  readonly total: number;
}

export const PAGE_SIZE = 50;
const PAUSE = 250;

/** The list of services: looked through by words and by state, page by page. */
export class ServicesRoom implements Room {
  readonly title = "Leistungen";
  readonly at: Surroundings;
  readonly list: Loaded<ServiceList>;
  words = "";
  state = "";
  page = 1;
  #cancel: Cancel | undefined;

  constructor(at: Surroundings) {
    this.at = at;
    this.list = new Loaded(at, async () => {
      const query = { q: this.words.trim(), state: this.state, page: String(this.page), size: String(PAGE_SIZE) };
      const json = await at.door.get("services", query);
      const services = listOf(json["services"], "service", (service) => ({
        id: asText(service["service"]),
        name: asText(service["name"]) || asText(service["service"]),
        inheritedFrom: asText(service["inheritedFromName"]),
        states: asTexts(service["states"]),
        reviewDue: asText(service["reviewDue"]),
        owner: asText(service["owner"]),
        openTasks: asNumber(service["openTasks"]) ?? 0,
      }));
      return { services, total: asNumber(json["total"]) ?? services.length };
    });
  }

  get pages(): number {
    return Math.max(1, Math.ceil((this.list.value?.total ?? 0) / PAGE_SIZE));
  }

  enter(): void {
    void this.list.load();
  }

  search(words: string): void {
    this.words = words;
    this.page = 1;
    this.#cancel?.();
    this.#cancel = this.at.clock.after(PAUSE, () => void this.#loadAndSay());
    this.at.changed();
  }

  filter(state: string): void {
    this.state = state;
    this.page = 1;
    void this.#loadAndSay();
  }

  turnTo(page: number): void {
    this.page = page;
    void this.list.load().then(() => this.at.focus("#list-title"));
  }

  clear(): void {
    this.words = "";
    this.filter("");
    this.at.focus("#service-search");
  }

  view(): TemplateResult {
    return servicesPage(this);
  }

  async #loadAndSay(): Promise<void> {
    await this.list.load();
    const total = this.list.value?.total ?? 0;
    this.at.say(total === 1 ? "1 Leistung gefunden." : `${total} Leistungen gefunden.`);
  }
}
