import { randomUUID } from "node:crypto";

export interface DeskMessage {
  readonly seq: number;
  readonly at: string;
  readonly author: { readonly role: string; readonly name?: string };
  readonly lang: string;
  readonly about?: Readonly<Record<string, unknown>>;
  readonly blocks: readonly unknown[];
  readonly clientMessageId?: string;
}

/** What a test may wish of a chat that waits. */
export interface ChatWishes {
  readonly question?: string;
  readonly lang?: string;
  readonly service?: string;
  readonly priority?: string;
  readonly secondsAgo?: number;
  readonly channel?: string;
}

/** One chat at the fake desk, with the program's part of it already told. */
export class FakeDeskChat {
  readonly id = randomUUID();
  readonly lang: string;
  readonly since: string;
  readonly service: string;
  readonly priority: string;
  readonly preview: string;
  readonly channel: string;
  readonly messages: DeskMessage[] = [];
  readonly notes: { at: string; author: string; text: string }[] = [];
  readonly #accepted = new Map<string, number>();
  queue = "allgemein";
  state: "waiting" | "claimed" | "ended" = "waiting";
  /** The username of whoever has it. */
  agent = "";
  epoch = 1;
  claimedAt = "";
  wrapUp: unknown;

  constructor(wishes: ChatWishes) {
    const { question = "Was kostet ein Personalausweis?", lang = "de", secondsAgo = 75 } = wishes;
    this.lang = lang;
    this.since = new Date(Date.now() - secondsAgo * 1000).toISOString();
    this.service = wishes.service ?? "personalausweis-beantragen";
    this.priority = wishes.priority ?? "normal";
    this.channel = wishes.channel ?? "webchat";
    this.preview = question;
    this.say("citizen", question);
    this.say("bot", "Ein neuer Personalausweis kostet 46 Euro.", {
      about: { kind: "answer", service: this.service, aspect: "cost", confidence: 0.93 },
    });
    this.say("citizen", "Ich möchte lieber mit einem Menschen sprechen.");
    this.say("bot", "Gern. Sie sind als Nächstes dran.", { about: { kind: "handover" } });
  }

  say(
    role: string,
    text: string,
    more: { name?: string; about?: DeskMessage["about"]; id?: string } = {},
  ): DeskMessage {
    const message: DeskMessage = {
      seq: this.messages.length + 1,
      at: new Date().toISOString(),
      author: { role, ...(more.name === undefined ? {} : { name: more.name }) },
      lang: this.lang,
      blocks: [{ type: "text", text }],
      ...(more.about === undefined ? {} : { about: more.about }),
      ...(more.id === undefined ? {} : { clientMessageId: more.id }),
    };
    this.messages.push(message);
    return message;
  }

  /** Stores what an agent said once for each client message id; nothing when it was here before. */
  accept(clientMessageId: string, name: string, text: string): { seq: number; message?: DeskMessage } {
    const known = this.#accepted.get(clientMessageId);
    if (known !== undefined) {
      return { seq: known };
    }
    const message = this.say("agent", text, { name, id: clientMessageId });
    this.#accepted.set(clientMessageId, message.seq);
    return { seq: message.seq, message };
  }

  claim(username: string, name: string): DeskMessage {
    Object.assign(this, { state: "claimed", agent: username, claimedAt: new Date().toISOString() });
    this.epoch += 1;
    return this.say("system", `Sie schreiben jetzt mit ${name}.`);
  }

  leave(state: "waiting" | "ended", text: string): DeskMessage {
    this.state = state;
    this.agent = "";
    this.epoch += 1;
    return this.say("system", text);
  }

  get waiting(): unknown {
    const { id, since, service, lang, channel, queue, priority, preview } = this;
    return { conversationId: id, since, service, aspect: "cost", lang, channel, queue, priority, preview };
  }

  held(agentName: string): unknown {
    const { id, epoch, lang, queue, since, claimedAt } = this;
    return { conversationId: id, epoch, lang, queue, waitingSince: since, claimedAt, agent: agentName };
  }
}
