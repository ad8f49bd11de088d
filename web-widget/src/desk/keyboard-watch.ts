import { WRITING } from "../shared/staff/key-press.ts";
import type { DeskHands } from "./hands/desk-hands.ts";
import { addressOf, roomOf } from "./room.ts";
import { shortcutOf, type Shortcut } from "./shortcuts.ts";
import { ownChats } from "./state/desk-state.ts";
import type { OpenDesk } from "./view/desk-view.ts";

/** Listens to the whole page, because the focus may be nowhere; keys that mean nothing here go on to the browser. */
export class KeyboardWatch {
  readonly #hands: DeskHands;
  readonly #findOpen: () => OpenDesk | undefined;
  readonly #pressed = (event: KeyboardEvent) => this.#press(event);

  constructor(hands: DeskHands, findOpen: () => OpenDesk | undefined) {
    this.#hands = hands;
    this.#findOpen = findOpen;
  }

  begin(): void {
    addEventListener("keydown", this.#pressed);
  }

  end(): void {
    removeEventListener("keydown", this.#pressed);
  }

  #press(event: KeyboardEvent): void {
    const open = this.#findOpen();
    if (open === undefined || this.#hands.shown.dialog !== undefined) {
      return;
    }
    const [target] = event.composedPath();
    const isWriting = target instanceof Element && target.matches(WRITING);
    const shortcut = shortcutOf(event, isWriting, this.#hands.shown.hasCharacterKeys);
    if (shortcut !== undefined) {
      event.preventDefault();
      this.#act(shortcut, open);
    }
  }

  #act(shortcut: Shortcut, open: OpenDesk): void {
    const hands = this.#hands;
    if (shortcut === "cockpit") {
      const isThere = roomOf(location.hash) === "cockpit";
      location.hash = addressOf(isThere || !open.desk.isSupervisor ? "desk" : "cockpit");
      return;
    }
    // What the other keys reach is at the desk only.
    if (roomOf(location.hash) !== "desk" && shortcut !== "help" && shortcut !== "presence") {
      return;
    }
    switch (shortcut) {
      case "claim":
        return hands.chats.claim();
      case "queue":
        return hands.goTo("lists", "#queue-title");
      case "callbacks":
        return hands.goTo("lists", ".callback[aria-current]", "#callback-title");
      case "calls":
        return hands.goTo("lists", ".call.ringing", ".call[aria-current]", ".call", "#call-title");
      case "code":
        return hands.goTo("lists", "#case-code");
      case "own":
        return hands.goTo("lists", ".own[aria-current]", "#own-title");
      case "before":
        return this.#step(open, -1);
      case "next":
        return this.#step(open, 1);
      case "write":
        return hands.goTo("chat", "#message", "#call-note", "#callback-answer", "#callback-note", "#main");
      case "suggestions":
        return hands.goTo("side", "#suggestion-search", "#script-search");
      case "canned":
        return hands.goTo("side", "#canned-search");
      case "notes":
        return hands.goTo("side", "#call-note", "#note");
      case "transfer":
      case "giveBack":
      case "wrapUp":
        return hands.openDialog(shortcut);
      case "presence":
        return hands.setPresence(open.desk.state.presence === "available" ? "away" : "available");
      case "help":
        return hands.openDialog("shortcuts");
    }
  }

  #step(open: OpenDesk, step: number): void {
    const chats = ownChats(open.desk.state);
    const index = chats.findIndex(({ id }) => id === open.desk.state.selected);
    const next = chats[(index + step + chats.length) % chats.length];
    if (next !== undefined) {
      this.#hands.chats.select(next.id);
    }
  }
}
