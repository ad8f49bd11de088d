import type { ReactiveController, ReactiveControllerHost, TemplateResult } from "lit";
import { browserClock } from "../shared/connection/clock.ts";
import type { Self } from "../shared/staff/self.ts";
import { isSignedOut, SigningIn } from "../shared/staff/signing-in.ts";
import { StaffMemory } from "../shared/staff/staff-memory.ts";
import { FocusKeeper } from "../shared/view/focus-keeper.ts";
import { LiveText } from "../shared/view/live-text.ts";
import { RestNewsroomDoor } from "./door/rest-newsroom-door.ts";
import type { NewsroomView } from "./frame/newsroom-view.ts";
import { shortcutDialog, signOutDialog } from "./frame/page-dialogs.ts";
import { KeyboardWatch } from "./keyboard-watch.ts";
import { problemText } from "./problem-text.ts";
import { hashOf, readRoute, type Route } from "./route.ts";
import { Rooms } from "./rooms.ts";
import { Drafts } from "./service/drafts.ts";
import { readKept } from "./service/kept-parts.ts";
import { ServiceNames } from "./service-names.ts";
import type { Surroundings } from "./surroundings.ts";

export type NewsroomHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const TITLE = "Redaktion – Bürgerlotse";
const ROLES = ["editor", "approver", "supervisor"];
const NOBODY: Self = { username: "", name: "", municipality: "", roles: [] };

/** The page from signing in to signing out: who works here, which room is open, and what they are told. */
export class NewsroomWorkplace implements ReactiveController, Surroundings {
  readonly door = new RestNewsroomDoor();
  readonly clock = browserClock;
  readonly host: NewsroomHost;
  readonly #announcer: LiveText;
  readonly #alarm: LiveText;
  readonly #focus: FocusKeeper;
  readonly #keyboard: KeyboardWatch;
  readonly #moved = () => this.#show(true);
  readonly #online = () => void this.#drafts?.saveAll();
  readonly #leaving = (event: BeforeUnloadEvent) => {
    if (this.#drafts?.hasUnsaved === true) {
      event.preventDefault();
    }
  };
  readonly #signing: SigningIn;
  #self = NOBODY;
  #drafts: Drafts | undefined;
  #rooms: Rooms | undefined;
  readonly #names = new ServiceNames();
  #dialog: (() => TemplateResult) | undefined;
  #goal: readonly string[] = [];
  #hasCharacterKeys = true;

  constructor(host: NewsroomHost) {
    this.host = host;
    this.#announcer = new LiveText(host);
    this.#alarm = new LiveText(host, true);
    this.#focus = new FocusKeeper(host);
    this.#keyboard = new KeyboardWatch(this);
    this.#signing = new SigningIn(this.door, {
      roles: ROLES,
      place: "die Redaktion",
      words: problemText,
      complain: (text) => this.complain(text),
      changed: () => this.changed(),
      entered: (self) => this.#enter(self),
      left: () => this.#leave(),
      refused: () => this.focus("#password"),
    });
    host.addController(this);
  }

  get self(): Self {
    return this.#self;
  }

  get problem(): string {
    return this.#alarm.text;
  }

  get rooms(): Rooms | undefined {
    return this.#signing.isOpen ? this.#rooms : undefined;
  }

  get hasDialog(): boolean {
    return this.#dialog !== undefined;
  }

  get hasCharacterKeys(): boolean {
    return this.#hasCharacterKeys;
  }

  view(): NewsroomView {
    return {
      phase: this.#signing.phase,
      workplace: "Redaktion",
      isSigningIn: this.#signing.isBusy,
      expiredFor: this.#signing.hasExpired ? this.#self.name : undefined,
      self: this.#self,
      room: this.rooms?.room,
      route: readRoute(location.hash),
      drafts: this.#drafts,
      dialog: this.#dialog,
      problem: this.#alarm.text,
      announcement: this.#announcer.text,
      actions: this,
    };
  }

  hostConnected(): void {
    addEventListener("hashchange", this.#moved);
    addEventListener("online", this.#online);
    addEventListener("beforeunload", this.#leaving);
    this.#keyboard.begin();
    void this.#signing.begin();
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#moved);
    removeEventListener("online", this.#online);
    removeEventListener("beforeunload", this.#leaving);
    this.#keyboard.end();
  }

  hostUpdated(): void {
    const title = this.rooms?.room?.title;
    document.title = title === undefined ? TITLE : `${title} – ${TITLE}`;
  }

  now(): Date {
    return new Date();
  }

  changed(): void {
    this.host.requestUpdate();
  }

  say(text: string): void {
    this.#announcer.say(text);
  }

  complain(text: string): void {
    if (text === "") {
      this.#alarm.clear();
    } else {
      this.#alarm.say(text);
    }
  }

  tellProblem(problem: unknown): void {
    if (isSignedOut(problem)) {
      this.#signing.expire();
    } else {
      this.complain(problemText(problem));
    }
  }

  go(route: Route, ...selectors: readonly string[]): void {
    if (location.hash === hashOf(route)) {
      this.focus(...selectors);
    } else {
      this.#goal = selectors;
      location.hash = hashOf(route);
    }
  }

  focus(...selectors: readonly string[]): void {
    void this.host.updateComplete.then(() => {
      const found = selectors.find((selector) => this.host.renderRoot.querySelector(selector) !== null);
      this.#focus.now(found ?? "#page-title");
    });
  }

  ask(content: () => TemplateResult): void {
    this.complain("");
    this.#dialog = content;
    this.changed();
    void this.host.updateComplete.then(() => this.host.renderRoot.querySelector("dialog")?.showModal());
  }

  closeDialog(): void {
    this.host.renderRoot.querySelector("dialog")?.close();
  }

  dialogClosed(): void {
    this.#dialog = undefined;
    this.complain("");
    this.changed();
  }

  serviceName(id: string): string {
    return this.#names.of(id);
  }

  showShortcuts(): void {
    this.ask(() => shortcutDialog(this));
  }

  askToSignOut(): void {
    this.ask(() => signOutDialog(this, this.#drafts));
  }

  switchCharacterKeys(): void {
    this.#hasCharacterKeys = !this.#hasCharacterKeys;
    this.changed();
  }

  signIn(username: string, password: string): void {
    void this.#signing.signIn(username, password);
  }

  async signOut(): Promise<void> {
    this.#drafts?.close();
    this.#drafts = undefined;
    this.#rooms = undefined;
    this.closeDialog();
    await this.#signing.signOut();
    this.#self = NOBODY;
  }

  #enter(self: Self): void {
    const isSame = this.#self.username === self.username && this.#self.municipality === self.municipality;
    this.#self = self;
    if (!isSame || this.#drafts === undefined || this.#rooms === undefined) {
      const name = `buergerlotse-newsroom ${self.municipality} ${self.username}`;
      this.#drafts = new Drafts(this, new StaffMemory(() => sessionStorage, name, readKept), Math.random);
      this.#rooms = new Rooms(this, this.#drafts, () => this.#names.all);
    }
    void this.#drafts.saveAll();
    void this.#names.load(this.door, self.municipality).then(() => this.changed());
    this.#show(false);
    this.focus("#page-title");
  }

  /** Opens the room that the browser's address names. */
  #show(movesFocus: boolean): void {
    if (this.#signing.isOpen) {
      this.complain("");
      this.#rooms?.open(readRoute(location.hash));
      this.changed();
      if (movesFocus) {
        this.focus(...this.#goal);
      }
      this.#goal = [];
    }
  }

  #leave(): void {
    this.#dialog = undefined;
    this.focus("#username");
  }
}
