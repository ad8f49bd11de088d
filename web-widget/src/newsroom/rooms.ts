import { AuditRoom } from "./audit/audit-room.ts";
import { ComparisonRoom } from "./comparison/comparison-room.ts";
import { GapsRoom } from "./gaps/gaps-room.ts";
import { LinksRoom } from "./links/links-room.ts";
import { NoticesRoom } from "./notices/notices-room.ts";
import type { Page, Route } from "./route.ts";
import type { Drafts } from "./service/drafts.ts";
import { ServiceRoom } from "./service/service-room.ts";
import { ServicesRoom } from "./services/services-room.ts";
import type { Room, Surroundings } from "./surroundings.ts";
import { TasksRoom } from "./tasks/tasks-room.ts";
import { TrainingRoom } from "./training/training-room.ts";

/** The rooms of the newsroom, one of which is open; the others keep what was chosen in them. */
export class Rooms {
  readonly #at: Surroundings;
  readonly #drafts: Drafts;
  readonly #names: () => ReadonlyMap<string, string>;
  readonly #known = new Map<Page, Room>();
  #room: Room | undefined;

  constructor(at: Surroundings, drafts: Drafts, names: () => ReadonlyMap<string, string>) {
    this.#at = at;
    this.#drafts = drafts;
    this.#names = names;
  }

  get room(): Room | undefined {
    return this.#room;
  }

  get drafts(): Drafts {
    return this.#drafts;
  }

  /** The open service; nothing in every other room. */
  get service(): ServiceRoom | undefined {
    return this.#room instanceof ServiceRoom ? this.#room : undefined;
  }

  open(route: Route): void {
    const before = this.#room;
    before?.leave?.();
    if (route.page === "leistung") {
      const room = this.service?.id === route.service ? this.service : undefined;
      const service = room ?? new ServiceRoom(this.#at, this.#drafts, route.service);
      service.page = route.part;
      this.#room = service;
    } else {
      this.#room = this.#known.get(route.page) ?? this.#build(route.page);
      this.#known.set(route.page, this.#room);
    }
    this.#room.enter();
  }

  #build(page: Page): Room {
    switch (page) {
      case "leistungen":
        return new ServicesRoom(this.#at);
      case "aufgaben":
        return new TasksRoom(this.#at);
      case "luecken":
        return new GapsRoom(this.#at, this.#names);
      case "training":
        return new TrainingRoom(this.#at);
      case "links":
        return new LinksRoom(this.#at);
      case "hinweise":
        return new NoticesRoom(this.#at);
      case "vergleich":
        return new ComparisonRoom(this.#at);
      case "protokoll":
        return new AuditRoom(this.#at);
    }
  }
}
