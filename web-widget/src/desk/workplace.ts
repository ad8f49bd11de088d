import type { ReactiveController, ReactiveControllerHost } from "lit";
import { SigningIn } from "../shared/staff/signing-in.ts";
import { DeskTeller } from "./desk-teller.ts";
import { DeskHands } from "./hands/desk-hands.ts";
import { RestDeskDoor } from "./door/rest-desk-door.ts";
import { KeyboardWatch } from "./keyboard-watch.ts";
import { openDesk } from "./open-desk.ts";
import { roomOf, type Room } from "./room.ts";
import { unread } from "./state/desk-chat.ts";
import { selectedChat } from "./state/desk-state.ts";
import type { DeskView, OpenDesk } from "./view/desk-view.ts";
import type { CallItem } from "./wire/call-values.ts";
import type { Self } from "./wire/desk-values.ts";
import type { DeskListener } from "./work/desk.ts";
import { problemText } from "./work/problem-text.ts";

export type DeskHost = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const TITLE = "Arbeitsplatz – Bürgerlotse";
const TICK = 1000;
const LOOK_AT_ALL_EVERY = 5;

/** The page from signing in to signing out: who works here, what they are told, and the passing of time. */
export class Workplace extends DeskTeller implements ReactiveController, DeskListener {
  readonly door = new RestDeskDoor();
  readonly hands: DeskHands;
  readonly #host: DeskHost;
  readonly #keyboard: KeyboardWatch;
  readonly #looked = () => this.open?.desk.looked();
  readonly #moved = () => this.#move();
  readonly #online = () => this.open?.desk.line.nudge();
  readonly #signing: SigningIn;
  #open: OpenDesk | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #ticks = 0;

  constructor(host: DeskHost) {
    super(host);
    this.#host = host;
    this.hands = new DeskHands(host, this);
    this.#signing = new SigningIn(this.door, {
      roles: ["agent", "supervisor"],
      place: "den Arbeitsplatz",
      words: problemText,
      complain: (text) => this.problem(text),
      changed: () => this.#host.requestUpdate(),
      entered: (self) => this.#enter(self),
      left: () => this.hands.leave(),
      refused: () => undefined,
    });
    this.#keyboard = new KeyboardWatch(this.hands, () => (this.#signing.isOpen ? this.#open : undefined));
    host.addController(this);
  }

  /** What of the workplace is shown. */
  get room(): Room {
    return roomOf(location.hash);
  }

  override get open(): OpenDesk | undefined {
    return this.#open;
  }

  override get isLooking(): boolean {
    return this.hands.isLooking;
  }

  view(): DeskView {
    return {
      ...this.hands.shown,
      phase: this.#signing.phase,
      isSigningIn: this.#signing.isBusy,
      expiredFor: this.#signing.hasExpired ? this.#open?.desk.self.name : undefined,
      open: this.#open,
      room: this.room,
      now: new Date(),
      alerts: this.alerts,
      problem: this.alarmed,
      announcement: this.announced,
      actions: this.hands,
    };
  }

  hostConnected(): void {
    addEventListener("focus", this.#looked);
    addEventListener("online", this.#online);
    addEventListener("hashchange", this.#moved);
    document.addEventListener("visibilitychange", this.#looked);
    this.#keyboard.begin();
    this.#timer = setInterval(() => this.#tick(), TICK);
    void this.#signing.begin();
  }

  hostDisconnected(): void {
    removeEventListener("focus", this.#looked);
    removeEventListener("online", this.#online);
    removeEventListener("hashchange", this.#moved);
    document.removeEventListener("visibilitychange", this.#looked);
    this.#keyboard.end();
    clearInterval(this.#timer);
    this.#open?.desk.line.close();
  }

  hostUpdated(): void {
    const { chats = [], waiting = [] } = this.#signing.isOpen ? (this.#open?.desk.state ?? {}) : {};
    const news = chats.reduce((sum, chat) => sum + unread(chat), 0) + waiting.length;
    document.title = news === 0 ? TITLE : `(${news}) ${TITLE}`;
  }

  async signIn(username: string, password: string): Promise<void> {
    await this.#signing.signIn(username, password);
  }

  async signOut(): Promise<void> {
    const desk = this.#open?.desk;
    desk?.line.close();
    desk?.surroundings.memory.clear();
    this.#open = undefined;
    await this.#signing.signOut();
  }

  changed(): void {
    const chat = this.#open === undefined ? undefined : selectedChat(this.#open.desk.state);
    if (chat !== undefined) {
      this.#open?.advice.follow(chat);
    }
    this.#open?.script.follow();
    this.#host.requestUpdate();
  }

  signedOut(): void {
    this.#signing.expire();
  }

  called(call: CallItem): void {
    void this.#open?.calls.heard(call).then((isOpened) => {
      if (isOpened) {
        this.hands.showPane("chat");
        this.say("Ihr Anruf ist geöffnet.");
      }
    });
  }

  #enter(self: Self): void {
    const before = this.#open?.desk.self;
    if (before?.username !== self.username || before.municipality !== self.municipality) {
      this.#open?.desk.line.close();
      this.#open = openDesk(self, this.door, this, () => this.isLooking);
    }
    this.#open?.desk.open();
    void this.#open?.advice.load();
    void this.#open?.calls.load();
    this.#showRoom();
    this.hands.welcome();
  }

  #move(): void {
    this.#showRoom();
    this.hands.enter(this.room);
  }

  #showRoom(): void {
    if (this.room === "cockpit") {
      this.#open?.cockpit.open();
    } else {
      this.#open?.cockpit.close();
    }
  }

  #tick(): void {
    if (this.#signing.isOpen && this.#open !== undefined) {
      this.#ticks += 1;
      if (this.#open.desk.isSupervisor && this.#ticks % LOOK_AT_ALL_EVERY === 1) {
        void this.#open.desk.lookAtAll();
      }
      this.#open.cockpit.tick();
      this.#host.requestUpdate();
    }
  }
}
