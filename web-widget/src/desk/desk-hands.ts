import type { AttemptOutcome, CallbackItem } from "./wire/callback-values.ts";
import { CallbackHands } from "./callback-hands.ts";
import { FocusKeeper } from "../shared/view/focus-keeper.ts";
import { unsaved, type DeskChat } from "./state/desk-chat.ts";
import { selectedChat } from "./state/desk-state.ts";
import type { DeskActions, DeskView, Dialog, OpenDesk, Pane } from "./view/desk-view.ts";
import type { CannedReply, HeldChat, PresenceStatus, Suggestion } from "./wire/desk-values.ts";
import { EMPTY_FIELD } from "./work/chat-work.ts";
import { PRESENCE_NAMES } from "./view/words.ts";
import type { DeskHost, Workplace } from "./workplace.ts";

/** The width from which all parts of the desk are seen at once; the same as in the style sheet. */
const WIDE = "(min-width: 48rem)";

/** What the agent does with the page: carries it out at the desk, and moves focus, dialogs and parts of the screen. */
export class DeskHands implements DeskActions {
  readonly #host: DeskHost;
  readonly #workplace: Workplace;
  readonly #focus: FocusKeeper;
  readonly #wide = matchMedia(WIDE);
  readonly #callbacks: CallbackHands;
  #pane: Pane = "lists";
  #dialog: Dialog | undefined;
  #cannedFilter = "";
  #hasCharacterKeys = true;

  constructor(host: DeskHost, workplace: Workplace) {
    this.#host = host;
    this.#workplace = workplace;
    this.#focus = new FocusKeeper(host);
    this.#callbacks = new CallbackHands({
      get open() {
        return workplace.open;
      },
      show: (dialog) => this.#show(dialog),
      goTo: (pane, ...selectors) => this.goTo(pane, ...selectors),
      say: (text) => workplace.say(text),
      problem: (text) => workplace.problem(text),
      field: (id) => host.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`),
    });
  }

  get shown(): Pick<DeskView, "pane" | "dialog" | "cannedFilter" | "hasCharacterKeys"> {
    return {
      pane: this.#pane,
      dialog: this.#dialog,
      cannedFilter: this.#cannedFilter,
      hasCharacterKeys: this.#hasCharacterKeys,
    };
  }

  /** Whether the conversation is before the agent's eyes. */
  get isLooking(): boolean {
    const isShown = this.#wide.matches || this.#pane === "chat";
    return document.visibilityState === "visible" && document.hasFocus() && isShown;
  }

  signIn(username: string, password: string): void {
    void this.#workplace.signIn(username, password).then(() => {
      if (this.#open === undefined) {
        this.#focus.later("#password");
      }
    });
  }

  signOut(): void {
    void this.#workplace.signOut();
  }

  /** Somebody has just come in. */
  welcome(): void {
    this.#host.requestUpdate();
    this.#focus.later("#own-title");
  }

  /** Nobody is here any more. */
  leave(): void {
    this.#dialog = undefined;
    this.#focus.later("#username");
  }

  setPresence(status: PresenceStatus): void {
    void this.#open?.desk.setPresence(status).then(() => this.#workplace.say(`Status: ${PRESENCE_NAMES[status]}`));
  }

  claim(id?: string): void {
    const open = this.#open;
    this.#workplace.problem("");
    void open?.work.claim(id).then((isTaken) => {
      if (!isTaken) {
        this.#workplace.problem("Gerade wartet niemand.");
      } else if (open.work.writable !== undefined) {
        this.goTo("chat", "#message");
      }
    });
  }

  select(id: string): void {
    this.#open?.work.select(id);
    this.goTo("chat", "#message", "#chat-title");
    this.#open?.desk.looked();
  }

  takeCallback(item: CallbackItem): void {
    this.#callbacks.take(item);
  }

  attemptCallback(outcome: AttemptOutcome): void {
    this.#callbacks.attempt(outcome);
  }

  answerCallback(): void {
    this.#callbacks.answer();
  }

  releaseCallback(): void {
    this.#callbacks.release();
  }

  finishCallback(): void {
    this.#callbacks.finish();
  }

  dismissCallback(): void {
    this.#callbacks.dismiss();
  }

  watch(chat: HeldChat): void {
    this.#open?.work.watch(chat);
    this.goTo("chat", "#chat-title");
  }

  dismiss(chat: DeskChat): void {
    this.#open?.work.dismiss(chat);
    this.goTo("lists", "#own-title");
  }

  copyUnsaved(chat: DeskChat): void {
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>("#unsaved");
    field?.select();
    // Only a secure page may write the clipboard; elsewhere the text is selected, ready for Ctrl and C.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    void clipboard?.writeText(unsaved(chat)).then(
      () => this.#workplace.say("Der Text ist kopiert."),
      () => this.#workplace.say("Der Text ist markiert. Kopieren Sie ihn mit Strg und C."),
    );
  }

  draft(chat: DeskChat, text: string): void {
    this.#open?.work.draft(chat, text);
  }

  send(): void {
    const work = this.#open?.work;
    const chat = work?.writable;
    this.#focus.now("#message");
    if (work !== undefined && chat !== undefined && !work.send(chat)) {
      this.#selectField();
    }
  }

  insert(text: string): void {
    const work = this.#open?.work;
    const chat = work?.writable;
    if (work !== undefined && chat !== undefined) {
      work.draft(chat, chat.draft.trim() === "" ? text : `${chat.draft.trimEnd()}\n\n${text}`);
      this.goTo("chat", "#message");
      void this.#host.updateComplete.then(() => this.#selectField());
    }
  }

  sendSuggestion({ text }: Suggestion): void {
    const work = this.#open?.work;
    const chat = work?.writable;
    if (work !== undefined && chat !== undefined && work.send(chat, text)) {
      this.goTo("chat", "#message");
      this.#workplace.say("Die Antwort ist gesendet.");
    }
  }

  saveNote(): void {
    const open = this.#open;
    const chat = open === undefined ? undefined : selectedChat(open.desk.state);
    if (open !== undefined && chat !== undefined && chat.noteDraft.trim() !== "") {
      void open.work.saveNote(chat).then((isSaved) => isSaved && this.#workplace.say("Die Notiz ist gespeichert."));
    }
  }

  openDialog(kind: "wrapUp" | "transfer" | "giveBack" | "stepIn" | "shortcuts" | "signOut"): void {
    const open = this.#open;
    const chat = open === undefined ? undefined : selectedChat(open.desk.state);
    this.#workplace.problem("");
    if (kind === "shortcuts" || kind === "signOut") {
      this.#show({ kind });
    } else if (open === undefined || chat === undefined || (kind !== "stepIn" && chat.holding !== "mine")) {
      this.#workplace.say("Dafür ist kein eigener Chat geöffnet.");
    } else if (kind === "transfer") {
      void open.desk.succeeds(async () =>
        this.#show({ kind: "transfer", chat, colleagues: await open.desk.door.colleagues() }),
      );
    } else {
      this.#show({ kind, chat });
    }
  }

  editCanned(reply: CannedReply): void {
    this.#workplace.problem("");
    this.#show({ kind: "canned", reply });
  }

  dialogClosed(): void {
    this.#dialog = undefined;
    this.#host.requestUpdate();
  }

  finish(action: () => Promise<boolean>): void {
    this.#workplace.problem("");
    const isAboutChat = this.#dialog?.kind !== "canned";
    void action().then((isDone) => {
      if (isDone) {
        this.#host.renderRoot.querySelector("dialog")?.close();
        if (isAboutChat) {
          const hasChat = this.#open?.work.writable !== undefined;
          this.goTo(hasChat ? "chat" : "lists", "#message", ".claim-next", "#callback-title");
        }
      }
    });
  }

  showPane(pane: Pane): void {
    this.#pane = pane;
    this.#host.requestUpdate();
    this.#open?.desk.looked();
  }

  /** Shows a part of the desk and moves the focus to the first of these that is there. */
  goTo(pane: Pane, ...selectors: readonly string[]): void {
    this.showPane(pane);
    void this.#host.updateComplete.then(() => {
      const found = selectors.find((selector) => this.#host.renderRoot.querySelector(selector) !== null);
      this.#focus.now(found ?? "#main");
    });
  }

  filterCanned(words: string): void {
    this.#cannedFilter = words;
    this.#host.requestUpdate();
  }

  switchSound(): void {
    this.#workplace.alerts.switchSound();
    this.#host.requestUpdate();
  }

  switchNotifications(): void {
    void this.#workplace.alerts.switchNotifications().then((isPermitted) => {
      if (!isPermitted) {
        this.#workplace.problem(
          "Ihr Browser lässt keine Meldungen zu. Erlauben Sie sie bitte in den Einstellungen des Browsers.",
        );
      }
      this.#host.requestUpdate();
    });
  }

  switchCharacterKeys(): void {
    this.#hasCharacterKeys = !this.#hasCharacterKeys;
    this.#host.requestUpdate();
  }

  dismissProblem(): void {
    this.#workplace.problem("");
    this.#focus.now("#message");
  }

  get #open(): OpenDesk | undefined {
    return this.#workplace.open;
  }

  #show(dialog: Dialog): void {
    this.#dialog = dialog;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector("dialog")?.showModal());
  }

  /** Marks the first field of the draft that nobody has filled in, ready to be written over. */
  #selectField(): void {
    const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>("#message");
    const empty = EMPTY_FIELD.exec(field?.value ?? "");
    if (empty !== null) {
      field?.setSelectionRange(empty.index, empty.index + empty[0].length);
    }
  }
}
