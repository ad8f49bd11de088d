import { callStage, openCall } from "../state/calls.ts";
import type { CallActions, ChatActions } from "../view/desk-view.ts";
import type { CallItem } from "../wire/call-values.ts";
import type { HandsPage } from "./hands-page.ts";

/** A call that waits is taken like a chat. */
interface CallPage extends HandsPage {
  readonly chats: Pick<ChatActions, "claim" | "select">;
}

/** What the agent does with calls and case codes: carries it out, and moves the focus. */
export class CallHands implements CallActions {
  readonly #page: CallPage;

  constructor(page: CallPage) {
    this.#page = page;
  }

  open(call: CallItem): void {
    const { open } = this.#page;
    if (open === undefined) {
      return;
    }
    this.#page.problem("");
    const stage = callStage(call, open.desk.state);
    if (stage === "waiting") {
      this.#page.chats.claim(call.conversationId);
    } else if (stage === "own" && call.conversationId !== "") {
      this.#page.chats.select(call.conversationId);
    } else {
      this.showRelated(call);
    }
  }

  showRelated({ callId }: CallItem): void {
    void this.#page.open?.calls.show(callId).then((isShown) => isShown && this.#page.goTo("chat", "#call-head"));
  }

  hide(): void {
    this.#page.open?.calls.hide();
    this.#page.goTo("lists", "#call-title");
  }

  dismiss(callId: string): void {
    this.#page.open?.calls.dismiss(callId);
    this.#page.goTo("lists", "#call-title");
  }

  note(callId: string, text: string): void {
    this.#page.open?.calls.note(callId, text);
  }

  /** Asks for the documentation of the open call; false when none is open. */
  wrapUp(): boolean {
    const { open } = this.#page;
    const call = open === undefined ? undefined : openCall(open.desk.state);
    if (call?.item.conversationId !== "" || open?.desk.state.dialogue !== undefined) {
      return false;
    }
    this.#page.problem("");
    this.#page.show({ kind: "callDone", call });
    return true;
  }

  openCode(code: string): void {
    const { open } = this.#page;
    this.#page.problem("");
    if (code.trim() === "") {
      this.#page.problem("Geben Sie bitte den Fallcode ein: sechs Zeichen, zum Beispiel K7M 3RX.");
      return;
    }
    void open?.calls.openCode(code.trim()).then((isOpen) => {
      if (isOpen) {
        this.#page.goTo("chat", "#dialogue-head");
      } else {
        this.#page.focus("#case-code");
      }
    });
  }

  closeDialogue(): void {
    this.#page.open?.calls.closeDialogue();
    this.#page.goTo("chat", "#call-head", "#message", "#chat-title", "#main");
  }

  chatLink(conversationId: string): void {
    void this.#page.open?.calls.chatLink(conversationId).then((given) => {
      if (given !== undefined) {
        this.#page.show({ kind: "chatLink", conversationId, link: given.link, text: "possible" });
      }
    });
  }

  textLink(conversationId: string): void {
    void this.#page.open?.calls.chatLink(conversationId, true).then((given) => {
      if (given !== undefined) {
        const text = given.isSent ? "sent" : "impossible";
        this.#page.show({ kind: "chatLink", conversationId, link: given.link, text });
      }
    });
  }

  copyLink(link: string): void {
    this.#page.field("chat-link")?.select();
    const clipboard = navigator.clipboard as Clipboard | undefined;
    void clipboard?.writeText(link).then(
      () => this.#page.say("Der Link ist kopiert."),
      () => this.#page.say("Der Link ist markiert. Kopieren Sie ihn mit Strg und C."),
    );
  }

  setTelephone(): void {
    const { open } = this.#page;
    if (open !== undefined) {
      this.#page.problem("");
      this.#page.show({ kind: "telephone", telephone: open.calls.telephone });
    }
  }
}
