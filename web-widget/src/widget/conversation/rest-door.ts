import { asNumber, asObject, asText } from "../../shared/wire/json.ts";
import type { Said } from "../../shared/wire/frame.ts";
import { readQueue } from "../../shared/wire/read-block.ts";
import { readMessages, readStatus } from "../../shared/wire/read-message.ts";
import type { Variant } from "../../shared/variant.ts";
import type { Accepted, CaseCode, CitizenDoor, ConversationKey, MessagesRead, Started } from "./citizen-door.ts";
import { Unreachable } from "../../shared/connection/refusal.ts";
import { callRest, type RestCall } from "../../shared/connection/rest-call.ts";

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
    return startedBy(await this.#call("POST", path, undefined, { lang: variant, channel: "webchat" }));
  }

  async openLink(link: string): Promise<Started> {
    return startedBy(await this.#call("POST", "/api/v1/chat-links", undefined, { link }));
  }

  async caseCode(key: ConversationKey): Promise<CaseCode> {
    const json = asObject(await this.#call("POST", `${path(key)}/case-code`, key));
    return {
      shown: asText(json["shown"]),
      spoken: asText(json["spoken"]),
      expiresAt: asText(json["expiresAt"]),
    };
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

  #call(method: RestCall["method"], path: string, key?: ConversationKey, body?: unknown): Promise<unknown> {
    return callRest(this.#server + path, {
      method,
      credentials: "omit",
      ...(key === undefined ? {} : { headers: { Authorization: `Bearer ${key.token}` } }),
      ...(body === undefined ? {} : { body }),
    });
  }
}

function startedBy(value: unknown): Started {
  const json = asObject(value);
  const key = { conversationId: asText(json["conversationId"]), token: asText(json["token"]) };
  return { key, messages: readMessages(json["messages"]) };
}

function path(key: ConversationKey): string {
  return `/api/v1/conversations/${encodeURIComponent(key.conversationId)}`;
}
