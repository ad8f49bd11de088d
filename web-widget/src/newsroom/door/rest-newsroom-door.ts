import { callStaff, StaffSessions } from "../../shared/staff/staff-sessions.ts";
import { asObject, asText, listOf, type Json } from "../../shared/wire/json.ts";
import type { NewsroomDoor, Query } from "./newsroom-door.ts";

const ROOT = "/newsroom/";

/** The newsroom's door over REST. */
export class RestNewsroomDoor extends StaffSessions implements NewsroomDoor {
  async serviceNames(municipality: string) {
    const json = await callStaff("GET", `/municipalities/${encodeURIComponent(municipality)}/services?lang=de`);
    return new Map(
      listOf(asObject(json)["services"], "id", (service) => [asText(service["id"]), asText(service["name"])] as const),
    );
  }

  async get(path: string, query: Query = {}) {
    const words = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== "")).toString();
    return asObject(await callStaff("GET", `${ROOT}${path}${words === "" ? "" : `?${words}`}`));
  }

  async post(path: string, body: Json = {}) {
    return asObject(await callStaff("POST", ROOT + path, body));
  }

  async put(path: string, body: Json) {
    return asObject(await callStaff("PUT", ROOT + path, body));
  }

  async delete(path: string) {
    await callStaff("DELETE", ROOT + path);
  }
}
