import type { DeskChat } from "../state/desk-chat.ts";
import { findChat } from "../state/desk-state.ts";
import type { WrapUp } from "../wire/desk-values.ts";
import type { Desk } from "./desk.ts";

/** The ways a chat leaves the desk by its agent's own wish. */
export class ChatEnding {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** To a queue or to a colleague, with a word for whoever takes it. */
  async transfer(chat: DeskChat, to: string, word: string): Promise<boolean> {
    return this.#leave(chat, async () => {
      await this.#note(chat, word);
      await this.#desk.door.transfer(chat.id, this.#epoch(chat), to);
    });
  }

  /** To another municipality, as soon as the citizen agrees; until then the chat stays. */
  async refer(chat: DeskChat, municipality: string, word: string): Promise<boolean> {
    return this.#desk.succeeds(async () => {
      await this.#note(chat, word);
      await this.#desk.door.refer(chat.id, this.#epoch(chat), municipality);
    });
  }

  async #note({ id }: DeskChat, word: string): Promise<void> {
    if (word.trim() !== "") {
      await this.#desk.door.addNote(id, word.trim());
    }
  }

  async giveBack(chat: DeskChat): Promise<boolean> {
    return this.#leave(chat, () => this.#desk.door.giveBack(chat.id, this.#epoch(chat)));
  }

  async close(chat: DeskChat, wrapUp: WrapUp): Promise<boolean> {
    return this.#leave(chat, () => this.#desk.door.close(chat.id, this.#epoch(chat), wrapUp));
  }

  /** The agent may have looked at the question for a while: what counts is who has the chat now. */
  #epoch(chat: DeskChat): number {
    return findChat(this.#desk.state, chat.id)?.epoch ?? chat.epoch;
  }

  async #leave(chat: DeskChat, act: () => Promise<void>): Promise<boolean> {
    const { id } = chat;
    // While it leaves, the server's list without it is no loss.
    this.#desk.apply({ type: "leaving", id, isLeaving: true });
    const hasLeft = await this.#desk.succeeds(act);
    if (hasLeft) {
      this.#desk.apply({ type: "left", id });
    } else {
      this.#desk.apply({ type: "leaving", id, isLeaving: false });
      await this.#desk.feed.refreshChats();
    }
    this.#desk.looked();
    return hasLeft;
  }
}
