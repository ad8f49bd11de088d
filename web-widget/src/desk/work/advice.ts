import type { Cancel } from "../../shared/connection/clock.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import type { DeskChat } from "../state/desk-chat.ts";
import type { CannedReply, ServiceName } from "../wire/desk-values.ts";
import type { Desk } from "./desk.ts";
import { filledIn } from "./filled-in.ts";

const PAUSE = 400;

/** What helps an agent to answer: approved answers, prepared replies, the names of services. */
export class Advice {
  readonly #desk: Desk;
  #cannedReplies: readonly CannedReply[] = [];
  #services: readonly ServiceName[] = [];
  #cancelSearch: Cancel | undefined;
  readonly #followed = new Map<string, number>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** By title. */
  get cannedReplies(): readonly CannedReply[] {
    return this.#cannedReplies;
  }

  /** By name. */
  get services(): readonly ServiceName[] {
    return this.#services;
  }

  /** The name of a service as people know it. */
  serviceName(id: string): string {
    return this.#services.find((service) => service.id === id)?.name ?? id;
  }

  async load(): Promise<void> {
    await Promise.all([this.#loadCannedReplies(), this.#loadServices()]);
    this.#desk.changed();
  }

  /** Looks for answers to what the citizen said last, once for each of their messages. */
  follow(chat: DeskChat): void {
    const last = chat.messages.findLast(({ author }) => author.role === "citizen")?.seq ?? 0;
    if (chat.isLoaded && chat.searched === "" && this.#followed.get(chat.id) !== last) {
      this.#followed.set(chat.id, last);
      void this.#suggest(chat.id, "");
    }
  }

  async #suggest(id: string, words: string): Promise<void> {
    try {
      this.#desk.apply({ type: "suggested", id, words, suggestions: await this.#desk.door.suggest(id, words) });
    } catch (problem) {
      this.#quietly(problem);
      this.#desk.apply({ type: "suggested", id, words, suggestions: [] });
    }
  }

  /** The agent looks for answers in words of their own. */
  search(id: string, words: string): void {
    this.#desk.apply({ type: "searching", id, words });
    this.#cancelSearch?.();
    this.#cancelSearch = this.#desk.clock.after(PAUSE, () => void this.#suggest(id, words.trim()));
  }

  /** The text of a prepared reply with the fields that the desk can fill in. */
  textOf(reply: CannedReply, chat: DeskChat): string {
    return filledIn(
      reply.text,
      this.#desk.self.name,
      chat,
      (id) => this.serviceName(id),
      this.#desk.surroundings.now(),
    );
  }

  async saveCannedReply(reply: CannedReply): Promise<boolean> {
    return this.#desk.succeeds(async () => {
      await this.#desk.door.saveCannedReply(reply);
      await this.#loadCannedReplies();
    });
  }

  async removeCannedReply(id: string): Promise<boolean> {
    return this.#desk.succeeds(async () => {
      await this.#desk.door.removeCannedReply(id);
      await this.#loadCannedReplies();
    });
  }

  async #loadCannedReplies(): Promise<void> {
    try {
      this.#cannedReplies = await this.#desk.door.cannedReplies();
    } catch (problem) {
      this.#quietly(problem);
    }
  }

  async #loadServices(): Promise<void> {
    try {
      const services = await this.#desk.door.services(this.#desk.self.municipality);
      this.#services = [...services].sort((one, other) => one.name.localeCompare(other.name, "de"));
    } catch (problem) {
      this.#quietly(problem);
    }
  }

  /** Advice that does not come is no reason to disturb; the chat goes on without it. */
  #quietly(problem: unknown): void {
    if (problem instanceof Refusal && problem.status === 401) {
      this.#desk.signedOut();
    }
  }
}
