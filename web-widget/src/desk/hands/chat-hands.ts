import { unsaved, type DeskChat } from "../state/desk-chat.ts";
import { selectedChat } from "../state/desk-state.ts";
import type { ChatActions } from "../view/desk-view.ts";
import type { HeldChat, Suggestion } from "../wire/desk-values.ts";
import { EMPTY_FIELD } from "../work/chat-work.ts";
import type { HandsPage } from "./hands-page.ts";

/** What the agent does with chats: carries it out, and moves the focus. */
export class ChatHands implements ChatActions {
  readonly #page: HandsPage;

  constructor(page: HandsPage) {
    this.#page = page;
  }

  claim(id?: string): void {
    const { open } = this.#page;
    this.#page.problem("");
    void open?.work.claim(id).then((isTaken) => {
      if (!isTaken) {
        this.#page.problem("Gerade wartet niemand.");
      } else if (open.work.writable !== undefined) {
        this.#page.goTo("chat", "#message", "#chat-title");
      }
    });
  }

  select(id: string): void {
    this.#page.open?.work.select(id);
    this.#page.goTo("chat", "#message", "#chat-title");
    this.#page.open?.desk.looked();
  }

  watch(chat: HeldChat): void {
    this.#page.open?.work.watch(chat);
    this.#page.goTo("chat", "#chat-title");
  }

  dismiss(chat: DeskChat): void {
    this.#page.open?.work.dismiss(chat);
    this.#page.goTo("lists", "#own-title");
  }

  copyUnsaved(chat: DeskChat): void {
    this.#page.field("unsaved")?.select();
    // Only a secure page may write the clipboard; elsewhere the text is selected, ready for Ctrl and C.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    void clipboard?.writeText(unsaved(chat)).then(
      () => this.#page.say("Der Text ist kopiert."),
      () => this.#page.say("Der Text ist markiert. Kopieren Sie ihn mit Strg und C."),
    );
  }

  draft(chat: DeskChat, text: string): void {
    this.#page.open?.work.draft(chat, text);
  }

  send(): void {
    const work = this.#page.open?.work;
    const chat = work?.writable;
    this.#page.focus("#message");
    if (work !== undefined && chat !== undefined && !work.send(chat)) {
      this.#selectField();
    }
  }

  insert(text: string): void {
    const work = this.#page.open?.work;
    const chat = work?.writable;
    if (work !== undefined && chat !== undefined) {
      work.draft(chat, chat.draft.trim() === "" ? text : `${chat.draft.trimEnd()}\n\n${text}`);
      this.#page.goTo("chat", "#message");
      this.#page.afterUpdate(() => this.#selectField());
    }
  }

  sendSuggestion({ text }: Suggestion): void {
    const work = this.#page.open?.work;
    const chat = work?.writable;
    if (work !== undefined && chat !== undefined && work.send(chat, text)) {
      this.#page.goTo("chat", "#message");
      this.#page.say("Die Antwort ist gesendet.");
    }
  }

  saveNote(): void {
    const { open } = this.#page;
    const chat = open === undefined ? undefined : selectedChat(open.desk.state);
    if (open !== undefined && chat !== undefined && chat.noteDraft.trim() !== "") {
      void open.work.saveNote(chat).then((isSaved) => isSaved && this.#page.say("Die Notiz ist gespeichert."));
    }
  }

  /** Marks the first field of the draft that nobody has filled in, ready to be written over. */
  #selectField(): void {
    const field = this.#page.field("message");
    const empty = EMPTY_FIELD.exec(field?.value ?? "");
    if (empty !== null) {
      field?.setSelectionRange(empty.index, empty.index + empty[0].length);
    }
  }
}
