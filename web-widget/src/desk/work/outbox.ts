import type { Cancel } from "../../shared/connection/clock.ts";
import { findChat } from "../state/desk-state.ts";
import type { DeskChat } from "../state/desk-chat.ts";
import type { Desk } from "./desk.ts";
import { problemOfCode } from "./problem-text.ts";

const ACKNOWLEDGEMENT_PATIENCE = 10_000;

/**
 * The way of what an agent writes: shown at once, sent when there is a line and the chat is theirs, and sent again under
 * the same id after a break, so that the server stores it once.
 */
export class Outbox {
  readonly #desk: Desk;
  /** On its way over the present connection. */
  readonly #underway = new Map<string, Cancel>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  say(chat: DeskChat, text: string): void {
    const clientMessageId = this.#desk.surroundings.newId();
    this.#desk.apply({ type: "said", id: chat.id, clientMessageId, text });
    this.flush();
  }

  retry(chat: DeskChat, clientMessageId: string): void {
    this.#desk.apply({ type: "retried", id: chat.id, clientMessageId });
    this.flush();
  }

  /** Sends everything that waits; chats whose epoch the server has not told yet wait on. */
  flush(): void {
    if (!this.#desk.line.isOpen) {
      return;
    }
    for (const chat of this.#desk.state.chats) {
      if (chat.holding === "mine" && chat.epoch > 0) {
        chat.outgoing
          .filter(({ state, clientMessageId }) => state === "sending" && !this.#underway.has(clientMessageId))
          .forEach(({ clientMessageId, text }) => this.#send(chat, clientMessageId, text));
      }
    }
  }

  stored(id: string, clientMessageId: string, seq: number): void {
    this.#settle(clientMessageId);
    this.#desk.apply({ type: "stored", id, clientMessageId, seq });
  }

  failed(id: string, clientMessageId: string, code: string): void {
    this.#settle(clientMessageId);
    const isHere = findChat(this.#desk.state, id)?.outgoing.some((one) => one.clientMessageId === clientMessageId);
    if (isHere === true) {
      this.#desk.apply({ type: "failed", id, clientMessageId });
      this.#desk.complain(problemOfCode(code));
    }
  }

  /** Nobody knows what became of what was on its way: it is sent again over the next connection. */
  lineLost(): void {
    this.#underway.forEach((cancel) => cancel());
    this.#underway.clear();
  }

  #send({ id, epoch }: DeskChat, clientMessageId: string, text: string): void {
    this.#desk.line.send({ type: "message", conversationId: id, epoch, clientMessageId, text });
    const giveUp = () => this.failed(id, clientMessageId, "");
    this.#underway.set(clientMessageId, this.#desk.clock.after(ACKNOWLEDGEMENT_PATIENCE, giveUp));
  }

  #settle(clientMessageId: string): void {
    this.#underway.get(clientMessageId)?.();
    this.#underway.delete(clientMessageId);
  }
}
