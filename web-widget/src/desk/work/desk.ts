import type { Clock } from "../../shared/connection/clock.ts";
import { ConnectionSign, type Connection } from "../../shared/connection/connection-sign.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import type { Message } from "../../shared/wire/message.ts";
import type { DeskDoor } from "../door/desk-door.ts";
import type { DeskLine, DeskLineListener } from "../door/desk-line.ts";
import type { DeskChat } from "../state/desk-chat.ts";
import type { DeskEvent } from "../state/desk-event.ts";
import { reduce } from "../state/desk-reducer.ts";
import { initialState, type DeskState } from "../state/desk-state.ts";
import { rememberedOf } from "../state/remembered.ts";
import type { CallItem } from "../wire/call-values.ts";
import type { DeskServerFrame } from "../wire/desk-frame.ts";
import type { PresenceStatus, Self, WaitingChat } from "../wire/desk-values.ts";
import { ChatFeed } from "./chat-feed.ts";
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
  /** Somebody calls. */
  rings(call: CallItem): void;
  /** Anything was told of a call. */
  called(call: CallItem): void;
}

/** One signed-in agent's desk: keeps the state, and takes what the server tells. */
export class Desk implements DeskLineListener {
  readonly self: Self;
  readonly door: DeskDoor;
  readonly clock: Clock;
  readonly line: DeskLine;
  readonly outbox: Outbox;
  readonly feed: ChatFeed;
  readonly surroundings: DeskSurroundings;
  readonly #justTold = new Set<string>();
  readonly #listener: DeskListener;
  readonly #sign: ConnectionSign;
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
    this.feed = new ChatFeed(this, listener);
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
    this.feed.resumeAll();
    void this.#refreshCalls();
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
        return this.feed.queueTold(frame.waiting);
      case "chats":
        return void this.feed.chatsTold(frame.chats);
      case "call":
        return this.#callTold(frame.call);
      case "capacity":
        return this.apply({ type: "capacityTold", capacity: frame.capacity });
      case "callbacks":
        return this.apply({ type: "callbacksTold", callbacks: frame.callbacks });
      case "message":
        return this.feed.heard(frame.conversationId, frame.message);
      case "typing":
        return this.feed.typing(frame.conversationId);
      case "seen":
        return this.apply({ type: "citizenSaw", id: frame.conversationId, seq: frame.seq });
      case "ack":
        return this.outbox.stored(frame.conversationId, frame.clientMessageId, frame.seq);
      case "error":
        return this.feed.refused(frame);
      case "presence":
        return this.apply({ type: "presenceTold", status: frame.status });
      case "notices":
        return this.apply({ type: "noticesTold", notices: frame.notices });
      case "pong":
        return;
    }
  }

  /** The agent looks at the selected chat. */
  looked(): void {
    this.feed.looked();
  }

  #callTold(call: CallItem): void {
    this.#justTold.add(call.callId);
    const isNew = this.#state.calls.every(({ callId }) => callId !== call.callId);
    this.apply({ type: "callTold", call });
    if (isNew && call.state === "ringing" && !call.isOutgoing) {
      this.#listener.rings(call);
    }
    this.#listener.called(call);
  }

  /** While the line was away calls may have come and gone without a word. What the line tells meanwhile is newer. */
  async #refreshCalls(): Promise<void> {
    this.#justTold.clear();
    try {
      const asked = await this.door.liveCalls();
      const isNewer = ({ callId }: CallItem) => this.#justTold.has(callId);
      const newer = this.#state.calls.filter(isNewer);
      this.apply({ type: "callsTold", calls: [...newer, ...asked.filter((call) => !isNewer(call))] });
    } catch (problem) {
      if (problem instanceof Refusal && problem.status === 401) {
        this.signedOut();
      }
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

  /** Tells the agent of a problem without a request of its own; an empty text takes the last one away. */
  complain(text: string): void {
    this.#listener.problem(text);
  }

  /** Something that is shown has changed outside of the state. */
  changed(): void {
    this.#listener.changed();
  }
}
