import { callRest, type RestCall } from "../connection/rest-call.ts";
import { asObject } from "../wire/json.ts";
import { readSelf } from "./self.ts";

/** The doors of signing in and out, the same for every workplace. */
export class StaffSessions {
  async signIn(username: string, password: string) {
    const json = asObject(await callStaff("POST", "/staff/sessions", { username, password }));
    return readSelf(json["self"]);
  }

  /** Who is signed in already. */
  async current() {
    return readSelf(await callStaff("GET", "/staff/sessions/current"));
  }

  async signOut() {
    await callStaff("DELETE", "/staff/sessions/current");
  }
}

/** Asks one of the staff's doors; the browser sends the session's cookie, to our own server only. */
export function callStaff(method: RestCall["method"], path: string, body?: unknown): Promise<unknown> {
  return callRest(`/api/v1${path}`, {
    method,
    credentials: "same-origin",
    ...(body === undefined ? {} : { body }),
  });
}
