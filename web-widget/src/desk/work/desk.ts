import type { Cancel, Clock } from "../../shared/connection/clock.ts";
import { ConnectionSign, type Connection } from "../../shared/connection/connection-sign.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import type { Message } from "../../shared/wire/message.ts";
import type { DeskDoor } from "../door/desk-door.ts";
import type { DeskLine, DeskLineListener } from "../door/desk-line.ts";
import { completeThrough, lastSeq, type DeskChat } from "../state/desk-chat.ts";
import type { DeskEvent } from "../state/desk-event.ts";
import { reduce } from "../state/desk-reducer.ts";
import { findChat, initialState, selectedChat, type DeskState } from "../state/desk-state.ts";
import { rememberedOf } from "../state/remembered.ts";
import type { DeskServerFrame } from "../wire/desk-frame.ts";
import type { PresenceStatus, Self, WaitingChat } from "../wire/desk-values.ts";
import type { DeskMemory } from "./desk-memory.ts";
import { Outbox } from "./outbox.ts";
import { problemText } from "./problem-text.ts";

/** Everything around the desk that a test replaces. */
export interface DeskSurroundings {
  readonly door: DeskDoor;
  readonly clock: Clock;
  readonly memory: DeskMemory;
  newId(): string;
  now(): Date;
  /** Whether the agent has the desk before their eyes. */
  isLooking(): boolean;
  openLine(listener: DeskLineListener): DeskLine;
}

/** Who shows the desk. */
export interface DeskListener {
  changed(): void;
  signedOut(): void;
  problem(text: string): void;
  heard(chat: DeskChat, message: Message): void;
  waits(newest: WaitingChat, count: number): void;
  lost(chat: DeskChat): void;
}

const TYPING_LASTS = 6000;

/** One signed-in agent's desk: keeps the state, and takes what the server tells. */
export class Desk implements DeskLineListener {
  readonly self: Self;
  readonly door: DeskDoor;
  readonly clock: Clock;
  readonly line: DeskLine;
  readonly outbox: Outbox;
  readonly surroundings: DeskSurroundings;
  readonly #listener: DeskListener;
  readonly #sign: ConnectionSign;
  readonly #typingEnds = new Map<string, Cancel>();
  #state: DeskState = initialState;

  constructor(self: Self, surroundings: DeskSurroundings, listener: DeskListener) {
    this.self = self;
    this.surroundings = surroundings;
    this.door = surroundings.door;
    this.clock = surroundings.clock;
    this.#listener = listener;
    this.#sign = new ConnectionSign(surroundings.clock, () => listener.changed());
    this.line = surroundings.openLine(this);
    this.outbox = new Outbox(this);
  }

  get state(): DeskState {
    return this.#state;
  }

  get connection(): Connection {
    return this.#sign.state;
  }

  get isSupervisor(): boolean {
    return this.self.roles.includes("supervisor");
  }

  open(): void {
    this.apply({ type: "remembered", remembered: this.surroundings.memory.read() });
    this.line.connect();
  }

  apply(event: DeskEvent): void {
    this.#state = reduce(this.#state, event);
    this.surroundings.memory.keep(rememberedOf(this.#state));
    this.#listener.changed();
  }

  async setPresence(status: PresenceStatus): Promise<void> {
    if (await this.succeeds(() => this.door.setPresence(status))) {
      this.apply({ type: "presenceTold", status });
    }
  }

  /** Does something at the server; a failure is told to the agent. */
  async succeeds(action: () => Promise<unknown>): Promise<boolean> {
    try {
      await action();
      return true;
    } catch (problem) {
      this.report(problem);
      return false;
    }
  }

  report(problem: unknown): void {
    if (problem instanceof Refusal && problem.status === 401) {
      this.signedOut();
    } else {
      this.#listener.problem(problemText(problem));
    }
  }

  signedOut(): void {
    this.line.close();
    this.#listener.signedOut();
  }

  connected(): void {
    this.#sign.up();
    this.#state.chats.forEach((chat) => this.#listenTo(chat));
    this.#listener.changed();
  }

  disconnected(): void {
    this.#sign.down();
    this.outbox.lineLost();
    this.#listener.changed();
  }

  told(frame: DeskServerFrame): void {
    switch (frame.type) {
      case "queue":
        return this.#queueTold(frame.waiting);
      case "chats":
        return void this.#chatsTold(frame);
      case "callbacks":
        return this.apply({ type: "callbacksTold", callbacks: frame.callbacks });
      case "message":
        return this.#heard(frame.conversationId, frame.message);
      case "typing":
        return this.#typing(frame.conversationId);
      case "seen":
        return this.apply({ type: "citizenSaw", id: frame.conversationId, seq: frame.seq });
      case "ack":
        return this.outbox.stored(frame.conversationId, frame.clientMessageId, frame.seq);
      case "error":
        return this.#refused(frame);
      case "presence":
        return this.apply({ type: "presenceTold", status: frame.status });
      case "notices":
        return this.apply({ type: "noticesTold", notices: frame.notices });
      case "pong":
        return;
    }
  }

  /** Reads a chat that is shown for the first time, and listens to it from there on. */
  async load(id: string): Promise<void> {
    try {
      const file = await this.door.readCase(id);
      this.apply({ type: "caseRead", id, file });
      const chat = findChat(this.#state, id);
      if (chat !== undefined) {
        this.#listenTo(chat);
      }
      this.looked();
    } catch (problem) {
      this.report(problem);
    }
  }

  /** Asks which chats the agent really has. */
  async refreshChats(): Promise<void> {
    try {
      this.#takeChats({ type: "chatsTold", chats: await this.door.chats() });
    } catch (problem) {
      this.report(problem);
    }
  }

  /** Looks at the chats of the whole desk; what goes wrong is tried again the next time. */
  async lookAtAll(): Promise<void> {
    try {
      this.apply({ type: "allChatsTold", chats: await this.door.allChats() });
    } catch (problem) {
      if (problem instanceof Refusal && problem.status === 401) {
        this.signedOut();
      }
    }
  }

  /** The agent looks at the selected chat: tells the citizen that it is read. */
  looked(): void {
    const chat = selectedChat(this.#state);
    if (chat !== undefined && this.surroundings.isLooking() && chat.agentSaw < lastSeq(chat)) {
      this.apply({ type: "agentSaw", id: chat.id });
      if (chat.holding === "mine") {
        this.line.send({ type: "seen", conversationId: chat.id, seq: lastSeq(chat) });
      }
    }
  }

  #queueTold(waiting: readonly WaitingChat[]): void {
    const before = this.#state.waiting;
    this.apply({ type: "queueTold", waiting });
    const newest = waiting.find(({ conversationId }) => before?.every((one) => one.conversationId !== conversationId));
    if (newest !== undefined) {
      this.#listener.waits(newest, waiting.length);
    }
  }

  /** A frame may be older than a claim that was just answered: before a chat counts as lost, the server is asked. */
  async #chatsTold(frame: DeskServerFrame & { type: "chats" }): Promise<void> {
    const told = { type: "chatsTold", chats: frame.chats } as const;
    const seemsLost = this.#state.chats.some(
      ({ id, holding, isLeaving }) =>
        holding === "mine" && !isLeaving && frame.chats.every(({ conversationId }) => conversationId !== id),
    );
    if (seemsLost) {
      await this.refreshChats();
    } else {
      this.#takeChats(told);
    }
  }

  #takeChats(told: DeskEvent & { type: "chatsTold" }): void {
    const before = this.#state.chats;
    this.apply(told);
    for (const chat of this.#state.chats) {
      const held = before.find(({ id }) => id === chat.id)?.holding;
      if (chat.holding === "lost" && held === "mine") {
        this.#listener.lost(chat);
      } else if (chat.holding === "mine" && held === "lost") {
        this.#listenTo(chat);
      }
      if (!chat.isLoaded) {
        void this.load(chat.id);
      }
    }
    this.outbox.flush();
  }

  #heard(id: string, message: Message): void {
    const before = findChat(this.#state, id);
    // What is said in a lost chat is between others.
    if (before === undefined || before.holding === "lost" || before.messages.some(({ seq }) => seq === message.seq)) {
      return;
    }
    this.apply({ type: "heard", id, message });
    const chat = findChat(this.#state, id) ?? before;
    if (chat.isLoaded && completeThrough(chat) < completeThrough(before) + 1) {
      this.#listenTo(chat);
    }
    this.#listener.heard(chat, message);
    this.looked();
  }

  #typing(id: string): void {
    this.#typingEnds.get(id)?.();
    this.apply({ type: "typing", id, isTyping: true });
    const ends = () => this.apply({ type: "typing", id, isTyping: false });
    this.#typingEnds.set(id, this.clock.after(TYPING_LASTS, ends));
  }

  #refused({ code, conversationId: id, clientMessageId }: DeskServerFrame & { type: "error" }): void {
    if (code === "chat.epochStale") {
      void this.refreshChats();
    }
    // Typing and being seen are asides: that they came too late is no news for anybody.
    if (clientMessageId !== "") {
      this.outbox.failed(id, clientMessageId, code);
    }
  }

  #listenTo(chat: DeskChat): void {
    if (chat.isLoaded && chat.holding !== "lost") {
      this.line.send({ type: "resume", conversationId: chat.id, after: completeThrough(chat) });
    }
  }

  /** Tells the agent of a problem without a request of its own; an empty text takes the last one away. */
  complain(text: string): void {
    this.#listener.problem(text);
  }

  /** Something that is shown has changed outside of the state. */
  changed(): void {
    this.#listener.changed();
  }
}
