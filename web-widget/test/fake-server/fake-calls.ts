import { randomUUID } from "node:crypto";
import { problem, textOf, type Body, type DeskAnswer } from "./fake-sign-ins.ts";

export interface CallWishes {
  readonly from?: string;
  readonly state?: "ringing" | "answered";
  readonly secondsAgo?: number;
  readonly conversationId?: string;
  readonly relatedConversationId?: string;
  readonly earlier?: readonly object[];
  readonly related?: readonly object[];
}

interface FakeCall {
  readonly callId: string;
  readonly wishes: CallWishes;
  readonly beganAt: string;
  state: string;
  answeredAt: string | undefined;
  endedAt: string | undefined;
  answeredBy: string | undefined;
  wrapUp: Body | undefined;
}

/** What can be read out about the one service that has a script here. */
const SCRIPT = {
  service: "hund-anmelden",
  name: "Hund anmelden",
  responsible: "Steueramt",
  lang: "de",
  sections: [
    {
      aspect: "overview",
      title: "Überblick",
      lang: "de",
      say: ["Jeder Hund ist anzumelden.", "Das geht bei uns oder online."],
    },
    { aspect: "cost", title: "Kosten", lang: "de", say: ["Die Hundesteuer kostet 96 Euro im Jahr."] },
  ],
  online: "Hund online anmelden",
};

/** Calls behind the desk's door, dialogues behind case codes, and scripts for the telephone. */
export class FakeCalls {
  readonly all: FakeCall[] = [];
  /** The dialogue of each code, as the server tells it. */
  readonly dialogues = new Map<string, object>();
  telephone: Body = { calls: 1 };
  readonly #changed: (frame: object) => void;

  constructor(changed: (frame: object) => void) {
    this.#changed = changed;
  }

  /** A call comes in. */
  add(wishes: CallWishes = {}): FakeCall {
    const beganAt = new Date(Date.now() - (wishes.secondsAgo ?? 5) * 1000).toISOString();
    const call: FakeCall = {
      callId: randomUUID(),
      wishes,
      beganAt,
      state: wishes.state ?? "ringing",
      answeredAt: wishes.state === "answered" ? beganAt : undefined,
      endedAt: undefined,
      answeredBy: undefined,
      wrapUp: undefined,
    };
    this.all.push(call);
    this.#changed(frameOf(call));
    return call;
  }

  answered(call: FakeCall, by: string): void {
    Object.assign(call, { state: "answered", answeredBy: by, answeredAt: new Date().toISOString() });
    this.#changed(frameOf(call));
  }

  end(call: FakeCall): void {
    Object.assign(call, { state: "ended", endedAt: new Date().toISOString() });
    this.#changed(frameOf(call));
  }

  /** What an agent with so many chats is told of their capacity. */
  capacityWith(chats: number): object {
    const takesChats = chats < 3;
    return { type: "capacity", calls: 0, mostCalls: 1, chats, mostChats: 3, takesCalls: takesChats, takesChats };
  }

  /** What a console is told at first. */
  frames(): readonly object[] {
    return this.#live().map(frameOf);
  }

  /** Nothing for a door that is another's. */
  answer(
    method: string,
    [kind, id = "", act = ""]: readonly string[],
    query: URLSearchParams,
    body: Body,
  ): DeskAnswer | undefined {
    switch (`${method} ${kind}`) {
      case "GET calls":
        return id === "" ? { status: 200, body: { calls: this.#live().map(infoOf) } } : this.#detail(id);
      case "POST calls":
        return act === "wrap-up" ? this.#wrapUp(id, body) : undefined;
      case "GET telephone":
        return { status: 200, body: this.telephone };
      case "PUT telephone":
        this.telephone = body;
        return { status: 200, body };
      case "POST case-codes": {
        const dialogue = this.dialogues.get(textOf(body["code"]).replace(/\s/g, "").toUpperCase());
        return dialogue === undefined ? problem(404, "notFound") : { status: 200, body: dialogue };
      }
      case "GET scripts":
        return scripts(query);
      case "POST conversations":
        return act === "chat-link"
          ? { status: 201, body: { link: `http://127.0.0.1/#gespraech=${id}`, sent: body["sms"] === true } }
          : undefined;
      default:
        return undefined;
    }
  }

  #detail(id: string): DeskAnswer {
    const call = this.all.find(({ callId }) => callId === id);
    return call === undefined
      ? problem(404, "notFound")
      : {
          status: 200,
          body: { call: infoOf(call), timeline: [], messages: [], related: call.wishes.related ?? [] },
        };
  }

  #wrapUp(id: string, body: Body): DeskAnswer {
    const call = this.all.find(({ callId }) => callId === id);
    if (call === undefined) {
      return problem(404, "notFound");
    }
    call.wrapUp = body;
    return { status: 204 };
  }

  #live(): readonly FakeCall[] {
    return this.all.filter(({ state }) => state !== "ended");
  }
}

function scripts(query: URLSearchParams): DeskAnswer {
  if (query.has("service")) {
    const isKnown = query.get("service") === SCRIPT.service;
    return isKnown ? { status: 200, body: SCRIPT } : problem(404, "notFound");
  }
  const words = query.get("q") ?? "";
  const hit = { service: SCRIPT.service, name: SCRIPT.name, aspect: "cost", excerpt: "96 Euro im Jahr" };
  return { status: 200, body: { hits: words.toLowerCase().includes("hund") ? [hit] : [] } };
}

function frameOf(call: FakeCall): object {
  return { type: "call", call: infoOf(call) };
}

function infoOf({ callId, wishes, beganAt, state, answeredAt, endedAt, answeredBy }: FakeCall): object {
  const { from = "+4922147010123", conversationId, relatedConversationId, earlier = [] } = wishes;
  return {
    callId,
    vendor: conversationId === undefined ? "cti" : "twilio",
    state,
    direction: "in",
    ...(from === "" ? {} : { from }),
    to: "+49221115",
    beganAt,
    answeredAt,
    endedAt,
    answeredBy,
    conversationId,
    relatedConversationId,
    earlier,
  };
}
