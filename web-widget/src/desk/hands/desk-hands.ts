import { FocusKeeper } from "../../shared/view/focus-keeper.ts";
import type { Room } from "../room.ts";
import { selectedChat } from "../state/desk-state.ts";
import type { DeskActions, DeskView, Dialog, OpenDesk, Pane } from "../view/desk-view.ts";
import { PRESENCE_NAMES } from "../view/words.ts";
import type { CannedReply, PresenceStatus } from "../wire/desk-values.ts";
import type { DeskHost, Workplace } from "../workplace.ts";
import { CallHands } from "./call-hands.ts";
import { CallbackHands } from "./callback-hands.ts";
import { ChatHands } from "./chat-hands.ts";
import { CockpitHands } from "./cockpit-hands.ts";
import type { HandsPage } from "./hands-page.ts";

/** The width from which all parts of the desk are seen at once; the same as in the style sheet. */
const WIDE = "(min-width: 48rem)";

/** What the agent does with the page: carries it out at the desk, and moves focus, dialogs and parts of the screen. */
export class DeskHands implements DeskActions, HandsPage {
  readonly chats = new ChatHands(this);
  readonly callbacks = new CallbackHands(this);
  readonly calls = new CallHands(this);
  readonly cockpit = new CockpitHands(this);
  readonly #host: DeskHost;
  readonly #workplace: Workplace;
  readonly #focus: FocusKeeper;
  readonly #wide = matchMedia(WIDE);
  #pane: Pane = "lists";
  #dialog: Dialog | undefined;
  #dialogSince = 0;
  #cannedFilter = "";
  #hasCharacterKeys = true;

  constructor(host: DeskHost, workplace: Workplace) {
    this.#host = host;
    this.#workplace = workplace;
    this.#focus = new FocusKeeper(host);
  }

  get open(): OpenDesk | undefined {
    return this.#workplace.open;
  }

  get shown(): Pick<DeskView, "pane" | "dialog" | "dialogSince" | "cannedFilter" | "hasCharacterKeys"> {
    return {
      pane: this.#pane,
      dialog: this.#dialog,
      dialogSince: this.#dialogSince,
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
      if (this.open === undefined) {
        this.#focus.later("#password");
      }
    });
  }

  signOut(): void {
    void this.#workplace.signOut();
  }

  /** Somebody has just come in. */
  welcome(): void {
    this.enter(this.#workplace.room);
  }

  /** The agent has gone to another room. */
  enter(room: Room): void {
    this.#host.requestUpdate();
    this.#focus.later(room === "cockpit" ? "#cockpit-title" : "#own-title");
  }

  /** Nobody is here any more. */
  leave(): void {
    this.#dialog = undefined;
    this.#focus.later("#username");
  }

  setPresence(status: PresenceStatus): void {
    void this.open?.desk.setPresence(status).then(() => this.say(`Status: ${PRESENCE_NAMES[status]}`));
  }

  openDialog(kind: "wrapUp" | "transfer" | "giveBack" | "stepIn" | "shortcuts" | "signOut"): void {
    const { open } = this;
    const chat = open === undefined ? undefined : selectedChat(open.desk.state);
    this.problem("");
    if (kind === "shortcuts" || kind === "signOut") {
      this.show({ kind });
    } else if (kind === "wrapUp" && this.calls.wrapUp()) {
      return;
    } else if (open === undefined || chat === undefined || (kind !== "stepIn" && chat.holding !== "mine")) {
      this.say("Dafür ist kein eigener Chat geöffnet.");
    } else if (kind === "transfer") {
      void open.desk.succeeds(async () =>
        this.show({ kind: "transfer", chat, colleagues: await open.desk.door.colleagues() }),
      );
    } else {
      this.show({ kind, chat });
    }
  }

  editCanned(reply: CannedReply): void {
    this.problem("");
    this.show({ kind: "canned", reply });
  }

  dialogClosed(): void {
    this.#dialog = undefined;
    this.#host.requestUpdate();
  }

  finish(action: () => Promise<boolean>): void {
    this.problem("");
    const isAboutChat = this.#dialog?.kind !== "canned";
    void action().then((isDone) => {
      if (isDone) {
        this.#host.renderRoot.querySelector("dialog")?.close();
        if (isAboutChat) {
          const hasChat = this.open?.work.writable !== undefined;
          this.goTo(hasChat ? "chat" : "lists", "#message", ".claim-next", "#callback-title");
        }
      }
    });
  }

  showPane(pane: Pane): void {
    this.#pane = pane;
    this.#host.requestUpdate();
    this.open?.desk.looked();
  }

  goTo(pane: Pane, ...selectors: readonly string[]): void {
    this.showPane(pane);
    this.afterUpdate(() => {
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
        this.problem("Ihr Browser lässt keine Meldungen zu. Erlauben Sie sie bitte in den Einstellungen des Browsers.");
      }
      this.#host.requestUpdate();
    });
  }

  switchCharacterKeys(): void {
    this.#hasCharacterKeys = !this.#hasCharacterKeys;
    this.#host.requestUpdate();
  }

  dismissProblem(): void {
    this.problem("");
    this.#focus.now("#message");
  }

  show(dialog: Dialog): void {
    this.#dialog = dialog;
    this.#dialogSince = Date.now();
    this.#host.requestUpdate();
    this.afterUpdate(() => this.#host.renderRoot.querySelector("dialog")?.showModal());
  }

  focus(selector: string): void {
    this.#focus.now(selector);
  }

  say(text: string): void {
    this.#workplace.say(text);
  }

  problem(text: string): void {
    this.#workplace.problem(text);
  }

  field(id: string): HTMLTextAreaElement | null {
    return this.#host.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`);
  }

  afterUpdate(action: () => void): void {
    void this.#host.updateComplete.then(action);
  }
}
