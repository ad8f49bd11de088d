import type { Self } from "../../shared/staff/self.ts";
import type { Json } from "../../shared/wire/json.ts";

/** What follows the `?` of an address; empty values are left out. */
export type Query = Readonly<Record<string, string>>;

/**
 * What the newsroom asks of the server; paths are those behind `/api/v1/newsroom/`. Every call throws `Refusal` when the
 * server says no (401: nobody is signed in any more) and `Unreachable` when it says nothing.
 */
export interface NewsroomDoor {
  signIn(username: string, password: string): Promise<Self>;
  /** Who is signed in already. */
  current(): Promise<Self>;
  signOut(): Promise<void>;
  /** The municipality's services by name, each with its id. */
  serviceNames(municipality: string): Promise<ReadonlyMap<string, string>>;
  get(path: string, query?: Query): Promise<Json>;
  post(path: string, body?: Json): Promise<Json>;
  put(path: string, body: Json): Promise<Json>;
  delete(path: string): Promise<void>;
}
