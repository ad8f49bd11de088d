import type { IncomingMessage } from "node:http";
import type { WebSocket } from "ws";
import { MUNICIPALITIES, SERVICES, STAFF, SUGGESTIONS, colleaguesOf, nameOf, type FakeStaff } from "./desk-samples.ts";
import { FakeCallbacks } from "./fake-callbacks.ts";
import { FakeCalls } from "./fake-calls.ts";
import { FakeCanned } from "./fake-canned.ts";
import { FakeCockpit } from "./fake-cockpit.ts";
import { FakeDeskChat, type ChatWishes, type DeskMessage } from "./fake-desk-chat.ts";
import { FakeNewsroom } from "./fake-newsroom.ts";
import { FakeSignIns, problem, textOf, type Body, type DeskAnswer } from "./fake-sign-ins.ts";

interface Console {
  readonly socket: WebSocket;
  readonly staff: FakeStaff;
  readonly listensTo: Set<string>;
  told: string;
}

/** The desk behind the staff's doors: sign-in by cookie, queue, chats with epochs, consoles over WebSocket. */
export class FakeDesk {
  readonly chats: FakeDeskChat[] = [];
  readonly callbacks = new FakeCallbacks(() => this.refresh());
  readonly calls = new FakeCalls((frame) => this.#consoles.forEach((present) => send(present, frame)));
  readonly canned = new FakeCanned();
  readonly cockpit = new FakeCockpit();
  readonly framesIn: (Body & { readonly type: string })[] = [];
  readonly presence = new Map<string, string>();
  readonly newsroom = new FakeNewsroom();
  /** What the language check finds; without it there is no such door. */
  findings: ((text: string) => readonly unknown[]) | undefined;
  suggestions: readonly unknown[] = SUGGESTIONS;
  /** Messages of agents are neither stored nor acknowledged until `release` is called. */
  isHolding = false;
  readonly #held: (() => void)[] = [];
  readonly #signIns = new FakeSignIns();
  readonly #consoles = new Set<Console>();

  static handles(path: string): boolean {
    return /^\/api\/v1\/(staff|desk|newsroom)\/|\/services$/.test(path);
  }

  /** Somebody waits for a person. */
  wait(wishes: ChatWishes = {}): FakeDeskChat {
    const chat = new FakeDeskChat(wishes);
    this.chats.push(chat);
    this.refresh();
    return chat;
  }

  citizenSays(chat: FakeDeskChat, text: string): void {
    this.#push(chat, chat.say("citizen", text));
  }

  citizenTypes(chat: FakeDeskChat): void {
    this.#tell(chat, { type: "typing", conversationId: chat.id, role: "citizen" });
  }

  citizenSees(chat: FakeDeskChat, seq: number): void {
    this.#tell(chat, { type: "seen", conversationId: chat.id, role: "citizen", seq });
  }

  /** Somebody else gets the chat. */
  takeAway(chat: FakeDeskChat, username: string): void {
    this.#push(chat, chat.claim(username, nameOf(username)));
    this.refresh();
  }

  dropSockets(): void {
    this.#consoles.forEach(({ socket }) => socket.terminate());
  }

  expireSessions(): void {
    this.#signIns.expire();
    this.dropSockets();
  }

  release(): void {
    this.isHolding = false;
    this.#held.splice(0).forEach((deliver) => deliver());
  }

  answer(request: IncomingMessage, path: string, query: URLSearchParams, body: Body): DeskAnswer {
    const method = request.method ?? "";
    if (path.includes("/municipalities/")) {
      return { status: 200, body: { services: [...SERVICES, ...this.newsroom.services.slice(0, 3)] } };
    }
    const signIn = this.#signIns.answer(request, path, body);
    if ("status" in signIn) {
      return signIn;
    }
    const { staff } = signIn;
    const [, , , door, ...rest] = path.split("/");
    if (door === "newsroom") {
      return this.newsroom.answer(method, rest, query, body, staff, this.findings);
    }
    const [kind, id = "", act = ""] = rest;
    const ofCockpit = this.cockpit.answer(rest, query, staff);
    if (ofCockpit !== undefined) return ofCockpit;
    if (kind === "callbacks") return this.callbacks.answer(method, id, act, body, staff);
    if (kind === "cannedReplies") return this.canned.answer(method, id, body);
    const ofCalls = this.calls.answer(method, rest, query, body);
    if (ofCalls !== undefined) return ofCalls;
    return rest[0] === "conversations"
      ? this.#conversation(method, rest[1] ?? "", rest[2] ?? "", body, staff)
      : this.#desk(`${method} ${rest.join("/")}`, body, staff);
  }

  /** The agent of a one-time ticket. */
  takeTicket(ticket: string): FakeStaff | undefined {
    return this.#signIns.takeTicket(ticket);
  }

  connect(socket: WebSocket, staff: FakeStaff): void {
    const present: Console = { socket, staff, listensTo: new Set(), told: "" };
    this.#consoles.add(present);
    socket.on("close", () => this.#consoles.delete(present));
    socket.on("message", (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as Body & { type: string };
      this.framesIn.push(frame);
      this.#take(frame, present);
    });
    send(present, { type: "presence", status: this.presence.get(staff.username) ?? "away" });
    this.calls.frames().forEach((frame) => send(present, frame));
    this.refresh();
  }

  /** Tells every console its queue and chats, where they changed. */
  refresh(): void {
    const waiting = this.#waiting().map((chat) => chat.waiting);
    for (const present of this.#consoles) {
      const chats = this.#chatsOf(present.staff.username);
      const callbacks = this.callbacks.itemsFor(present.staff.username);
      const capacity = this.calls.capacityWith(chats.length);
      const news = JSON.stringify([waiting, chats, callbacks]);
      if (news !== present.told) {
        present.told = news;
        send(present, { type: "queue", waiting });
        send(present, { type: "chats", chats });
        send(present, { type: "callbacks", callbacks });
        send(present, capacity);
      }
    }
  }

  #desk(door: string, body: Body, staff: FakeStaff): DeskAnswer {
    switch (door) {
      case "POST presence":
        this.presence.set(staff.username, textOf(body["status"]));
        return { status: 200, body };
      case "POST claims":
        return this.#claim(body["conversationId"], staff);
      case "GET chats":
        return { status: 200, body: { chats: this.#chatsOf(staff.username) } };
      case "GET chats/all": {
        const all = this.chats.filter(({ state }) => state === "claimed");
        return staff.roles.includes("supervisor")
          ? { status: 200, body: { chats: all.map((chat) => chat.held(nameOf(chat.agent))) } }
          : problem(403, "staff.roleMissing");
      }
      case "GET colleagues":
        return { status: 200, body: colleaguesOf(staff, this.presence) };
      case "GET municipalities":
        return { status: 200, body: { municipalities: MUNICIPALITIES } };
      default:
        return problem(404, "notFound");
    }
  }

  #claim(id: unknown, staff: FakeStaff): DeskAnswer {
    const chat = id === undefined ? this.#waiting()[0] : this.chats.find((one) => one.id === id);
    if (chat === undefined) {
      return id === undefined ? { status: 204 } : problem(404, "notFound");
    }
    if (chat.state !== "waiting") {
      return problem(409, "chat.taken");
    }
    return this.#taken(chat, staff);
  }

  #taken(chat: FakeDeskChat, staff: FakeStaff): DeskAnswer {
    this.#push(chat, chat.claim(staff.username, staff.name));
    this.refresh();
    const { id, epoch, lang, queue, messages } = chat;
    return { status: 200, body: { conversationId: id, epoch, lang, queue, messages } };
  }

  #conversation(method: string, id: string, door: string, body: Body, staff: FakeStaff): DeskAnswer {
    const chat = this.chats.find((one) => one.id === id);
    if (chat === undefined) {
      return problem(404, "notFound");
    }
    switch (`${method} ${door}`) {
      case "GET ": {
        const { lang, messages, notes } = chat;
        return {
          status: 200,
          body: { conversationId: id, status: "agent", lang, channel: chat.channel, messages, notes },
        };
      }
      case "POST notes":
        chat.notes.push({ at: new Date().toISOString(), author: staff.name, text: textOf(body["text"]) });
        return { status: 201, body: { notes: chat.notes } };
      case "GET suggestions":
        return { status: 200, body: { suggestions: this.suggestions } };
      case "POST stepIn":
        return this.#taken(chat, staff);
      default:
        return this.#end(door, chat, body, staff);
    }
  }

  #end(door: string, chat: FakeDeskChat, body: Body, staff: FakeStaff): DeskAnswer {
    if (chat.agent !== staff.username || chat.epoch !== body["epoch"]) {
      return problem(409, "chat.epochStale");
    }
    if (door === "referral") {
      this.#push(chat, chat.say("system", `Dürfen wir Sie weitergeben an ${textOf(body["municipality"])}?`));
      return { status: 202 };
    }
    if (door === "transfer") {
      const to = textOf(body["to"]);
      chat.queue = STAFF.some(({ username }) => username === to) ? chat.queue : to;
      this.#push(chat, chat.leave("waiting", "Ihr Chat wird weitergegeben."));
    } else {
      chat.wrapUp = door === "close" ? body : undefined;
      this.#push(chat, chat.leave("ended", "Der Chat ist beendet."));
    }
    this.refresh();
    return { status: 204 };
  }

  #take(frame: Body & { type: string }, present: Console): void {
    const chat = this.chats.find(({ id }) => id === frame["conversationId"]);
    if (frame.type === "ping") {
      send(present, { type: "pong" });
    } else if (frame.type === "resume" && chat !== undefined) {
      present.listensTo.add(chat.id);
      chat.messages
        .filter(({ seq }) => seq > Number(frame["after"]))
        .forEach((message) => send(present, { type: "message", conversationId: chat.id, message }));
    } else if (frame.type === "message" && chat !== undefined) {
      const deliver = () => this.#say(chat, frame, present);
      if (this.isHolding) {
        this.#held.push(deliver);
      } else {
        deliver();
      }
    }
  }

  #say(chat: FakeDeskChat, frame: Body, present: Console): void {
    const clientMessageId = textOf(frame["clientMessageId"]);
    if (chat.agent !== present.staff.username || chat.epoch !== frame["epoch"]) {
      send(present, { type: "error", code: "chat.epochStale", detail: "", conversationId: chat.id, clientMessageId });
      return;
    }
    const { seq, message } = chat.accept(clientMessageId, present.staff.name, textOf(frame["text"]));
    send(present, { type: "ack", conversationId: chat.id, clientMessageId, seq });
    if (message !== undefined) {
      this.#push(chat, message);
    }
  }

  #push(chat: FakeDeskChat, message: DeskMessage): void {
    this.#tell(chat, { type: "message", conversationId: chat.id, message });
  }

  #tell(chat: FakeDeskChat, frame: unknown): void {
    for (const present of this.#consoles) {
      if (present.listensTo.has(chat.id) || chat.agent === present.staff.username) {
        send(present, frame);
      }
    }
  }

  #waiting(): readonly FakeDeskChat[] {
    const rank = ({ priority }: FakeDeskChat) => ["distress", "returned", "normal"].indexOf(priority);
    return this.chats
      .filter(({ state }) => state === "waiting")
      .sort((one, other) => rank(one) - rank(other) || one.since.localeCompare(other.since));
  }

  #chatsOf(username: string): readonly unknown[] {
    return this.chats
      .filter(({ state, agent }) => state === "claimed" && agent === username)
      .map((chat) => chat.held(nameOf(username)));
  }
}

function send({ socket }: Console, frame: unknown): void {
  socket.send(JSON.stringify(frame));
}
