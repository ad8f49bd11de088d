import type { NewsroomDoor } from "./door/newsroom-door.ts";

/** What the municipality's services are called. */
export class ServiceNames {
  #names: ReadonlyMap<string, string> = new Map();

  /** By the id of the service. */
  get all(): ReadonlyMap<string, string> {
    return this.#names;
  }

  of(id: string): string {
    return this.#names.get(id) ?? id;
  }

  async load(door: NewsroomDoor, municipality: string): Promise<void> {
    try {
      this.#names = await door.serviceNames(municipality);
    } catch {
      // Without names the services are called by their ids.
    }
  }
}
