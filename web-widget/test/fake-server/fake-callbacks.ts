import { randomUUID } from "node:crypto";
import type { FakeStaff } from "./desk-samples.ts";
import { problem, textOf, type Body, type DeskAnswer } from "./fake-sign-ins.ts";

export interface CallbackWishes {
  readonly kind?: "call" | "message";
  readonly way?: "phone" | "mail" | "chat";
  readonly urgency?: "normal" | "dueSoon" | "overdue";
  readonly service?: string;
  readonly words?: string;
}

interface FakeCallback {
  readonly id: string;
  readonly wishes: CallbackWishes;
  epoch: number;
  agent: string;
  readonly attempts: object[];
  readonly messages: object[];
  wrapUp: Body | undefined;
}

/** Call-backs and messages behind the desk's door. */
export class FakeCallbacks {
  readonly all: FakeCallback[] = [];
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  add(wishes: CallbackWishes = {}): FakeCallback {
    const said = { seq: 2, at: "2026-11-22T10:00:00Z", author: { role: "citizen" }, lang: "de", about: {} };
    const messages = [{ ...said, blocks: [{ type: "text", text: "Bitte rufen Sie mich zurück" }] }];
    const callback = { id: randomUUID(), wishes, epoch: 1, agent: "", attempts: [], messages, wrapUp: undefined };
    this.all.push(callback);
    this.#changed();
    return callback;
  }

  /** Somebody else gets it. */
  takeAway(callback: FakeCallback, username: string): void {
    callback.agent = username;
    callback.epoch += 1;
    this.#changed();
  }

  itemsFor(username: string): readonly object[] {
    return this.all.filter(({ wrapUp }) => wrapUp === undefined).map((callback) => item(callback, username));
  }

  answer(method: string, id: string, door: string, body: Body, staff: FakeStaff): DeskAnswer {
    const callback = this.all.find((one) => one.id === id);
    if (callback === undefined) {
      return problem(404, "notFound");
    }
    if (door === "claim" && callback.agent === "") {
      this.takeAway(callback, staff.username);
    }
    if (callback.agent !== staff.username || callback.wrapUp !== undefined) {
      return problem(409, door === "claim" ? "callback.taken" : "callback.epochStale");
    }
    if (method === "GET" || door === "claim") {
      return { status: 200, body: detail(callback, staff.username) };
    }
    if (body["epoch"] !== callback.epoch) {
      return problem(409, "callback.epochStale");
    }
    this.#act(door, callback, body, staff);
    this.#changed();
    return { status: 204 };
  }

  #act(door: string, callback: FakeCallback, body: Body, staff: FakeStaff): void {
    const at = new Date().toISOString();
    if (door === "attempts") {
      callback.attempts.push({ at, outcome: body["outcome"], note: body["note"] });
    } else if (door === "answer") {
      const author = { role: "agent", name: staff.name };
      const blocks = [{ type: "text", text: textOf(body["text"]) }];
      callback.messages.push({ seq: callback.messages.length + 2, at, author, lang: "de", about: {}, blocks });
    } else if (door === "done") {
      callback.wrapUp = body;
    }
    if (door === "release" || (door === "attempts" && body["outcome"] !== "reached")) {
      callback.agent = "";
      callback.epoch += 1;
    }
  }
}

function item(callback: FakeCallback, username: string): object {
  const { kind = "call", way = "phone", urgency = "normal", service = "hund-anmelden" } = callback.wishes;
  return {
    id: callback.id,
    conversationId: callback.id,
    kind,
    way,
    lang: "de",
    service,
    ...(kind === "call" ? { wished: "morning" } : {}),
    dueAt: "2026-11-24T15:00:00Z",
    urgency,
    attempts: callback.attempts.length,
    taken: callback.agent !== "",
    own: callback.agent === username,
    epoch: callback.epoch,
  };
}

function detail(callback: FakeCallback, username: string): object {
  const { way = "phone", words } = callback.wishes;
  return {
    callback: item(callback, username),
    ...(way === "phone" ? { phone: "+492214710123", phoneReadable: "0221 4 71 01 23" } : {}),
    ...(way === "mail" ? { mail: "anna@beispiel.de" } : {}),
    ...(words === undefined ? {} : { words }),
    attempts: callback.attempts,
    messages: callback.messages,
  };
}
