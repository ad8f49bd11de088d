import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { PASSWORD, STAFF, type FakeStaff } from "./desk-samples.ts";

const COOKIE = "__Host-buergerlotse";

export type Body = Readonly<Record<string, unknown>>;

/** An answer of the staff's REST doors. */
export interface DeskAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly cookie?: string;
}

export const problem = (status: number, code: string): DeskAnswer => ({ status, body: { code, detail: "", status } });

export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Who is signed in at the fake server: by the cookie, and only from its own pages. */
export class FakeSignIns {
  readonly #sessions = new Map<string, FakeStaff>();
  readonly #tickets = new Map<string, FakeStaff>();

  /** The answer of the sign-in's own doors, or else who asks. */
  answer(request: IncomingMessage, path: string, body: Body): DeskAnswer | { readonly staff: FakeStaff } {
    const method = request.method ?? "";
    const door = `${method} ${path.replace("/api/v1/staff/", "")}`;
    if (door === "POST sessions") {
      return this.#signIn(body);
    }
    const token = new RegExp(`${COOKIE}=([^;]+)`).exec(request.headers.cookie ?? "")?.[1] ?? "";
    const staff = this.#sessions.get(token);
    if (staff === undefined) {
      return problem(401, "staff.signedOut");
    }
    if (method !== "GET" && request.headers.origin !== `http://${request.headers.host ?? ""}`) {
      return problem(403, "request.forbidden");
    }
    switch (door) {
      case "POST tickets": {
        const ticket = randomUUID();
        this.#tickets.set(ticket, staff);
        return { status: 200, body: { ticket } };
      }
      case "DELETE sessions/current":
        this.#sessions.delete(token);
        return { status: 204, cookie: `${COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0` };
      case "GET sessions/current":
        return { status: 200, body: { ...staff, municipality: "musterstadt" } };
      default:
        return { staff };
    }
  }

  takeTicket(ticket: string): FakeStaff | undefined {
    const staff = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    return staff;
  }

  expire(): void {
    this.#sessions.clear();
  }

  #signIn(body: Body): DeskAnswer {
    const staff = STAFF.find(({ username }) => username === body["username"]);
    if (staff === undefined || body["password"] !== PASSWORD) {
      return problem(401, "staff.signInWrong");
    }
    const token = randomUUID();
    this.#sessions.set(token, staff);
    const self = { ...staff, municipality: "musterstadt" };
    const cookie = `${COOKIE}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict`;
    return { status: 201, body: { token, roles: staff.roles, self }, cookie };
  }
}
