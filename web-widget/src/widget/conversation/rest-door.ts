import { asNumber, asObject, asText } from "../../shared/wire/json.ts";
import type { Said } from "../../shared/wire/frame.ts";
import { readQueue } from "../../shared/wire/read-block.ts";
import { readMessages, readStatus } from "../../shared/wire/read-message.ts";
import type { Variant } from "../../shared/variant.ts";
import type { Accepted, CitizenDoor, ConversationKey, MessagesRead, Started } from "./citizen-door.ts";
import { Refusal, Unreachable } from "./refusal.ts";

const PATIENCE = 15_000;

/** The REST door over fetch: no cookies, no cache, one municipality. */
export class RestDoor implements CitizenDoor {
  readonly #server: string;
  readonly #municipality: string;

  constructor(server: string, municipality: string) {
    this.#server = server;
    this.#municipality = municipality;
  }

  async start(variant: Variant): Promise<Started> {
    const path = `/api/v1/municipalities/${encodeURIComponent(this.#municipality)}/conversations`;
    const json = asObject(await this.#call("POST", path, undefined, { lang: variant, channel: "webchat" }));
    const key = { conversationId: asText(json["conversationId"]), token: asText(json["token"]) };
    return { key, messages: readMessages(json["messages"]) };
  }

  async say(key: ConversationKey, said: Said): Promise<Accepted> {
    const json = asObject(await this.#call("POST", `${path(key)}/messages`, key, said));
    const seq = asNumber(asObject(json["accepted"])["seq"]);
    if (seq === undefined) {
      throw new Unreachable("the answer has no number");
    }
    return { seq, messages: readMessages(json["messages"]) };
  }

  async read(key: ConversationKey, after: number): Promise<MessagesRead> {
    const json = asObject(await this.#call("GET", `${path(key)}/messages?after=${after}`, key));
    return {
      messages: readMessages(json["messages"]),
      status: readStatus(json["status"]),
      queue: readQueue(json["queue"]),
    };
  }

  async ticket(key: ConversationKey): Promise<string> {
    return asText(asObject(await this.#call("POST", `${path(key)}/tickets`, key))["ticket"]);
  }

  async rate(key: ConversationKey, seq: number, helpful: boolean): Promise<void> {
    await this.#call("POST", `${path(key)}/feedback`, key, { seq, helpful });
  }

  async erase(key: ConversationKey): Promise<void> {
    await this.#call("DELETE", path(key), key);
  }

  async #call(method: string, path: string, key?: ConversationKey, body?: unknown): Promise<unknown> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(this.#server + path, {
        method,
        credentials: "omit",
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE),
        headers: {
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...(key === undefined ? {} : { Authorization: `Bearer ${key.token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      text = await response.text();
    } catch (cause) {
      throw new Unreachable("no answer", { cause });
    }
    const json = parsed(text);
    if (!response.ok) {
      const retryAfter = Number(response.headers.get("Retry-After") ?? Number.NaN);
      const code = asText(asObject(json)["code"]);
      throw new Refusal(response.status, code, Number.isFinite(retryAfter) ? retryAfter : undefined);
    }
    return json;
  }
}

function path(key: ConversationKey): string {
  return `/api/v1/conversations/${encodeURIComponent(key.conversationId)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
