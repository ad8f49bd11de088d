import type { ReactiveController } from "lit";
import type { Choice } from "../shared/wire/block.ts";
import type { Message } from "../shared/wire/message.ts";
import { textsOf, type Texts } from "../shared/translations/texts.ts";
import type { ChatHost } from "./chat-host.ts";
import { browserSurroundings } from "./conversation/browser-surroundings.ts";
import { ConversationSession, type Problem, type SessionListener } from "./conversation/session.ts";
import { TabMemory } from "./conversation/tab-memory.ts";
import { FocusKeeper } from "../shared/view/focus-keeper.ts";
import { LiveText } from "../shared/view/live-text.ts";
import { Papers } from "./papers.ts";
import { Sheets, type SheetSurroundings } from "./sheets.ts";
import { ProblemSign } from "./problem-sign.ts";
import { TypingPace } from "../shared/connection/typing-pace.ts";
import { Unseen } from "./unseen.ts";
import { announcementOf } from "./view/announcement.ts";
import type { WidgetActions } from "./view/widget-actions.ts";
import { LONGEST_MESSAGE, type WidgetView } from "./view/widget-view.ts";

/** What happens in the open widget: turns what the citizen does into the conversation, and its news into what is shown. */
export class Chat implements ReactiveController, SessionListener, WidgetActions, SheetSurroundings {
  readonly papers = new Papers(this);
  readonly sheets = new Sheets(this);
  readonly unseen: Unseen;
  /** Nothing before the first opening. */
  session: ConversationSession | undefined;
  readonly #host: ChatHost;
  readonly #announcer: LiveText;
  readonly #problem: ProblemSign;
  readonly #focus: FocusKeeper;
  readonly #typing = new TypingPace(() => this.session?.exchange.tellTyping());
  readonly #online = () => this.session?.exchange.nudge();
  #memory: TabMemory | undefined;
  #isOpen = false;
  #hasNews = false;
  #draft = "";

  constructor(host: ChatHost) {
    this.#host = host;
    this.#announcer = new LiveText(host);
    this.#problem = new ProblemSign(host);
    this.unseen = new Unseen(host, (seq) => this.session?.exchange.tellSeen(seq));
    this.#focus = new FocusKeeper(host);
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** What is to be shown now. */
  view(isModal: boolean): WidgetView {
    return {
      texts: this.texts,
      variant: this.#host.variant,
      session: this.session,
      isOpen: this.#isOpen,
      isModal: isModal && this.#isOpen,
      hasNews: this.#hasNews,
      isNewsBelow: this.unseen.isBelow,
      sheet: this.sheets.shown,
      code: this.sheets.code,
      draft: this.#draft,
      problem: this.#problem.problem,
      announcement: this.#announcer.text,
      alert: this.#problem.text,
      actions: this,
    };
  }

  hostConnected(): void {
    addEventListener("online", this.#online);
    this.session?.dialAgain();
  }

  hostDisconnected(): void {
    removeEventListener("online", this.#online);
    this.session?.hangUp();
  }

  /** The page or the citizen has changed the register. */
  hostUpdate(): void {
    const { variant } = this.#host;
    const label = variant === "de" ? this.texts.pleaseEveryday : this.texts.pleaseSimple;
    this.session?.switchTo(variant, label);
  }

  open(question?: string): void {
    if (this.session === undefined) {
      this.session = this.#newSession();
      void this.session.open();
    }
    if (question !== undefined) {
      this.#write(question);
    }
    this.#show(question === undefined ? "#title" : "#message");
  }

  /** Opens the chat of a call by its link. */
  openLink(link: string): void {
    this.session ??= this.#newSession();
    void this.session.openLink(link);
    this.#show("#title");
  }

  close(): void {
    this.#isOpen = false;
    this.sheets.drop();
    this.#host.requestUpdate();
    this.#focus.later(".opener");
  }

  show(): void {
    this.#host.show();
  }

  hide(): void {
    this.#host.hide();
  }

  switchVariant(): void {
    this.#host.variant = this.#host.variant === "de" ? "de-x-leicht" : "de";
  }

  draft(text: string): void {
    this.#typing.typed();
    this.#write(text);
  }

  send(): void {
    const text = this.#draft.trim();
    this.#focus.now("#message");
    if (text.length > LONGEST_MESSAGE) {
      this.tell("tooLong");
    } else if (text !== "") {
      this.#write("");
      this.tell(undefined);
      this.session?.say(text);
      if (this.session?.phase === "unreachable") {
        void this.session.tryAgain();
      }
    }
  }

  choose(choice: Choice): void {
    this.#focus.beforeButtonGoes();
    this.tell(undefined);
    this.session?.choose(choice);
  }

  retry(clientMessageId: string): void {
    this.#focus.beforeButtonGoes();
    this.tell(undefined);
    this.session?.exchange.retry(clientMessageId);
  }

  tick(seq: number, entryId: string, isDone: boolean): void {
    this.session?.ticks.set(seq, entryId, isDone);
  }

  isTicked(seq: number, entryId: string): boolean {
    return this.session?.ticks.has(seq, entryId) ?? false;
  }

  rate(seq: number, helpful: boolean): void {
    void this.session?.rate(seq, helpful);
    this.#focus.later(`[data-seq="${seq}"] .thanks`);
  }

  restart(): void {
    this.sheets.drop();
    this.tell(undefined);
    void this.session?.restart();
    this.#focus.later("#message");
  }

  tryAgain(): void {
    this.#focus.beforeButtonGoes();
    void this.session?.tryAgain();
  }

  changed(): void {
    this.#host.requestUpdate();
  }

  heard(messages: readonly Message[]): void {
    this.#announcer.say(announcementOf(messages));
    this.#hasNews = !this.#isOpen;
  }

  startedAnew(): void {
    this.#announcer.say(this.texts.startedAnew);
  }

  failed(problem: Problem): void {
    this.tell(problem);
  }

  get texts(): Texts {
    return textsOf(this.#host.variant);
  }

  /** The first opening: only from here on is anything requested, or the tab's memory touched. */
  #newSession(): ConversationSession {
    const { server, municipality } = this.#host;
    this.#memory = new TabMemory(`buergerlotse ${server} ${municipality}`, () => sessionStorage);
    const { draft = "", variant } = this.#memory.remembered;
    this.#draft = draft;
    this.#host.variant = variant ?? this.#host.variant;
    const surroundings = browserSurroundings(server, municipality, this.#memory);
    return new ConversationSession(surroundings, this, this.#host.variant);
  }

  #show(focused: string): void {
    this.#isOpen = true;
    this.#hasNews = false;
    this.#host.requestUpdate();
    this.#focus.later(focused);
  }

  #write(text: string): void {
    this.#draft = text;
    this.#memory?.update({ draft: text });
    const isTooLong = text.length > LONGEST_MESSAGE;
    if (isTooLong !== (this.#problem.problem === "tooLong")) {
      this.tell(isTooLong ? "tooLong" : undefined);
    }
    this.#host.requestUpdate();
  }

  update(focused?: string): void {
    this.#host.requestUpdate();
    if (focused !== undefined) {
      this.#focus.later(focused);
    }
  }

  forgetDraft(): void {
    this.#draft = "";
  }

  tell(problem: Problem | undefined): void {
    this.#problem.tell(problem, this.texts);
  }
}
