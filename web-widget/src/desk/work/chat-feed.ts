import type { Cancel } from "../../shared/connection/clock.ts";
import type { Message } from "../../shared/wire/message.ts";
import { completeThrough, lastSeq, type DeskChat } from "../state/desk-chat.ts";
import type { DeskEvent } from "../state/desk-event.ts";
import { findChat, selectedChat } from "../state/desk-state.ts";
import type { DeskServerFrame } from "../wire/desk-frame.ts";
import type { HeldChat, WaitingChat } from "../wire/desk-values.ts";
import type { Desk, DeskListener } from "./desk.ts";

const TYPING_LASTS = 6000;

/** Takes what the server tells of chats: who waits, which are this agent's, what is said in them. */
export class ChatFeed {
  readonly #desk: Desk;
  readonly #listener: DeskListener;
  readonly #typingEnds = new Map<string, Cancel>();

  constructor(desk: Desk, listener: DeskListener) {
    this.#desk = desk;
    this.#listener = listener;
  }

  /** After a break: asks for everything that was missed. */
  resumeAll(): void {
    this.#desk.state.chats.forEach((chat) => this.#listenTo(chat));
  }

  /** Reads a chat that is shown for the first time, and listens to it from there on. */
  async load(id: string): Promise<void> {
    try {
      const file = await this.#desk.door.readCase(id);
      this.#desk.apply({ type: "caseRead", id, file });
      const chat = findChat(this.#desk.state, id);
      if (chat !== undefined) {
        this.#listenTo(chat);
      }
      this.looked();
    } catch (problem) {
      this.#desk.report(problem);
    }
  }

  /** Asks which chats the agent really has. */
  async refreshChats(): Promise<void> {
    try {
      this.#takeChats({ type: "chatsTold", chats: await this.#desk.door.chats() });
    } catch (problem) {
      this.#desk.report(problem);
    }
  }

  /** The agent looks at the selected chat: tells the citizen that it is read. */
  looked(): void {
    const chat = selectedChat(this.#desk.state);
    if (chat !== undefined && this.#desk.surroundings.isLooking() && chat.agentSaw < lastSeq(chat)) {
      this.#desk.apply({ type: "agentSaw", id: chat.id });
      if (chat.holding === "mine") {
        this.#desk.line.send({ type: "seen", conversationId: chat.id, seq: lastSeq(chat) });
      }
    }
  }

  queueTold(waiting: readonly WaitingChat[]): void {
    const before = this.#desk.state.waiting;
    this.#desk.apply({ type: "queueTold", waiting });
    const newest = waiting.find(({ conversationId }) => before?.every((one) => one.conversationId !== conversationId));
    if (newest !== undefined) {
      this.#listener.waits(newest, waiting.length);
    }
  }

  /** A frame may be older than a claim that was just answered: before a chat counts as lost, the server is asked. */
  async chatsTold(held: readonly HeldChat[]): Promise<void> {
    const told = { type: "chatsTold", chats: held } as const;
    const seemsLost = this.#desk.state.chats.some(
      ({ id, holding, isLeaving }) =>
        holding === "mine" && !isLeaving && held.every(({ conversationId }) => conversationId !== id),
    );
    if (seemsLost) {
      await this.refreshChats();
    } else {
      this.#takeChats(told);
    }
  }

  #takeChats(told: DeskEvent & { type: "chatsTold" }): void {
    const before = this.#desk.state.chats;
    this.#desk.apply(told);
    for (const chat of this.#desk.state.chats) {
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
    this.#desk.outbox.flush();
  }

  heard(id: string, message: Message): void {
    const before = findChat(this.#desk.state, id);
    // What is said in a lost chat is between others.
    if (before === undefined || before.holding === "lost" || before.messages.some(({ seq }) => seq === message.seq)) {
      return;
    }
    this.#desk.apply({ type: "heard", id, message });
    const chat = findChat(this.#desk.state, id) ?? before;
    if (chat.isLoaded && completeThrough(chat) < completeThrough(before) + 1) {
      this.#listenTo(chat);
    }
    this.#listener.heard(chat, message);
    this.looked();
  }

  typing(id: string): void {
    this.#typingEnds.get(id)?.();
    this.#desk.apply({ type: "typing", id, isTyping: true });
    const ends = () => this.#desk.apply({ type: "typing", id, isTyping: false });
    this.#typingEnds.set(id, this.#desk.clock.after(TYPING_LASTS, ends));
  }

  refused({ code, conversationId: id, clientMessageId }: DeskServerFrame & { type: "error" }): void {
    if (code === "chat.epochStale") {
      void this.refreshChats();
    }
    // Typing and being seen are asides: that they came too late is no news for anybody.
    if (clientMessageId !== "") {
      this.#desk.outbox.failed(id, clientMessageId, code);
    }
  }

  #listenTo(chat: DeskChat): void {
    if (chat.isLoaded && chat.holding !== "lost") {
      this.#desk.line.send({ type: "resume", conversationId: chat.id, after: completeThrough(chat) });
    }
  }
}
