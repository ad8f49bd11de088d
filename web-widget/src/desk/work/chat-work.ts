import { TypingPace } from "../../shared/connection/typing-pace.ts";
import { readerLang, readsEasy, type DeskChat } from "../state/desk-chat.ts";
import { selectedChat } from "../state/desk-state.ts";
import type { ClaimedChat, HeldChat } from "../wire/desk-values.ts";
import type { Desk } from "./desk.ts";
import { LanguageWatch } from "./language-watch.ts";

/** What the server takes at most. */
export const LONGEST_TEXT = 4000;

/** A field of a prepared reply that nobody has filled in. */
export const EMPTY_FIELD = /\{[^{}\n]{1,40}\}/;

/** What an agent does with chats: takes one, writes, notes, looks. */
export class ChatWork {
  readonly #desk: Desk;
  readonly #paces = new Map<string, TypingPace>();
  readonly #language: LanguageWatch;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#language = new LanguageWatch(desk);
  }

  /** Takes the named chat, or the next one; false when none waits. */
  async claim(id?: string): Promise<boolean> {
    return this.#take(() => this.#desk.door.claim(id));
  }

  async stepIn(id: string): Promise<boolean> {
    return this.#take(() => this.#desk.door.stepIn(id));
  }

  async #take(ask: () => Promise<ClaimedChat | undefined>): Promise<boolean> {
    let isTaken = true;
    await this.#desk.succeeds(async () => {
      const chat = await ask();
      if (chat === undefined) {
        isTaken = false;
        return;
      }
      this.#desk.apply({ type: "claimed", chat, at: this.#desk.surroundings.now().toISOString() });
      this.#desk.outbox.flush();
      await this.#desk.feed.load(chat.conversationId);
    });
    return isTaken;
  }

  select(id: string): void {
    this.#desk.apply({ type: "selected", id });
    this.#desk.looked();
  }

  /** A supervisor looks at a colleague's chat. */
  watch(chat: HeldChat): void {
    this.#desk.apply({ type: "watched", chat });
    void this.#desk.feed.load(chat.conversationId);
  }

  draft(chat: DeskChat, text: string): void {
    this.#desk.apply({ type: "drafted", id: chat.id, text });
    if (text !== "") {
      this.#pace(chat.id).typed();
    }
    if (readsEasy(readerLang(chat))) {
      this.#language.typed(chat.id, text);
    }
  }

  /** Sends the draft; says why not when it cannot be sent. */
  send(chat: DeskChat, text = chat.draft): boolean {
    const words = text.trim();
    const obstacle = obstacleOf(words);
    if (words === "" || obstacle !== undefined) {
      this.#desk.complain(obstacle ?? "");
      return false;
    }
    this.#desk.outbox.say(chat, words);
    if (text === chat.draft) {
      this.#desk.apply({ type: "drafted", id: chat.id, text: "" });
    }
    return true;
  }

  retry(chat: DeskChat, clientMessageId: string): void {
    this.#desk.complain("");
    this.#desk.outbox.retry(chat, clientMessageId);
  }

  discard(chat: DeskChat, clientMessageId: string): void {
    this.#desk.apply({ type: "discarded", id: chat.id, clientMessageId });
  }

  /** Takes a lost or watched chat from the list. */
  dismiss(chat: DeskChat): void {
    this.#desk.apply({ type: "left", id: chat.id });
  }

  draftNote(chat: DeskChat, text: string): void {
    this.#desk.apply({ type: "noteDrafted", id: chat.id, text });
  }

  async saveNote(chat: DeskChat, text = chat.noteDraft): Promise<boolean> {
    const words = text.trim();
    if (words === "") {
      return true;
    }
    return this.#desk.succeeds(async () => {
      const notes = await this.#desk.door.addNote(chat.id, words);
      this.#desk.apply({ type: "notesTold", id: chat.id, notes });
      if (text === chat.noteDraft) {
        this.#desk.apply({ type: "noteDrafted", id: chat.id, text: "" });
      }
    });
  }

  /** The selected chat in which this agent may write. */
  get writable(): DeskChat | undefined {
    const chat = selectedChat(this.#desk.state);
    return chat?.holding === "mine" ? chat : undefined;
  }

  #pace(id: string): TypingPace {
    const known = this.#paces.get(id);
    const pace = known ?? new TypingPace(() => this.#desk.line.send({ type: "typing", conversationId: id }));
    this.#paces.set(id, pace);
    return pace;
  }
}

function obstacleOf(text: string): string | undefined {
  const field = EMPTY_FIELD.exec(text)?.[0];
  if (field !== undefined) {
    return `Im Text steht noch ein leeres Feld: ${field}. Füllen Sie es bitte aus, dann senden Sie.`;
  }
  return text.length > LONGEST_TEXT
    ? `Der Text ist zu lang. Erlaubt sind ${LONGEST_TEXT.toLocaleString("de")} Zeichen. Teilen Sie ihn bitte auf.`
    : undefined;
}
