import { DeskLine } from "../../src/desk/door/desk-line.ts";
import type { DeskChat } from "../../src/desk/state/desk-chat.ts";
import { findChat } from "../../src/desk/state/desk-state.ts";
import { Advice } from "../../src/desk/work/advice.ts";
import { CallWork } from "../../src/desk/work/call-work.ts";
import { CallbackWork } from "../../src/desk/work/callback-work.ts";
import { ChatEnding } from "../../src/desk/work/chat-ending.ts";
import { ChatWork } from "../../src/desk/work/chat-work.ts";
import { DeskMemory } from "../../src/desk/work/desk-memory.ts";
import { PhoneScript } from "../../src/desk/work/phone-script.ts";
import { Desk, type DeskListener } from "../../src/desk/work/desk.ts";
import type { CallItem } from "../../src/desk/wire/call-values.ts";
import { Backoff } from "../../src/shared/connection/backoff.ts";
import type { Message } from "../../src/shared/wire/message.ts";
import { FakeClock, settled } from "../conversation/fake-clock.ts";
import { FakeSocket } from "../conversation/fake-socket.ts";
import { FakeStorage } from "../conversation/fake-storage.ts";
import { FakeDeskDoor, SELF } from "./fake-desk-door.ts";

/** An agent's tab without a browser: a desk on fakes, and what it told its listener. */
export class Console implements DeskListener {
  readonly door: FakeDeskDoor;
  readonly storage: FakeStorage;
  readonly clock = new FakeClock();
  readonly sockets: FakeSocket[] = [];
  readonly problems: string[] = [];
  readonly news: string[] = [];
  readonly desk: Desk;
  readonly work: ChatWork;
  readonly ending: ChatEnding;
  readonly calls: CallWork;
  readonly script: PhoneScript;
  readonly callbacks: CallbackWork;
  readonly advice: Advice;
  isLooking = true;
  signOuts = 0;
  #ids = 0;

  /** With the same door and storage it is the same tab after a reload. */
  constructor(door = new FakeDeskDoor(), storage = new FakeStorage()) {
    this.door = door;
    this.storage = storage;
    const { clock, sockets } = this;
    this.desk = new Desk(
      SELF,
      {
        door,
        clock,
        memory: new DeskMemory(() => storage, SELF.municipality, SELF.username),
        newId: () => `m${++this.#ids}`,
        now: () => new Date("2026-11-22T10:00:00Z"),
        isLooking: () => this.isLooking,
        openLine: (listener) =>
          new DeskLine(
            {
              clock,
              backoff: new Backoff(() => 1),
              fetchTicket: () => door.ticket(),
              openSocket: () => {
                const socket = new FakeSocket();
                sockets.push(socket);
                return socket;
              },
            },
            listener,
          ),
      },
      this,
    );
    this.work = new ChatWork(this.desk);
    this.ending = new ChatEnding(this.desk);
    this.calls = new CallWork(this.desk);
    this.script = new PhoneScript(this.desk);
    this.callbacks = new CallbackWork(this.desk);
    this.advice = new Advice(this.desk);
  }

  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) {
      throw new Error("no socket was opened");
    }
    return socket;
  }

  /** Opens the desk and its line, and takes what the server holds for this agent. */
  async open(): Promise<void> {
    this.desk.open();
    await settled();
    await this.connect();
  }

  async connect(): Promise<void> {
    this.socket.opens();
    this.socket.receives({ type: "queue", waiting: [] });
    this.socket.receives({ type: "chats", chats: this.door.held });
    await settled();
  }

  async claim(): Promise<DeskChat> {
    await this.work.claim();
    return this.chat("a");
  }

  chat(id: string): DeskChat {
    const chat = findChat(this.desk.state, id);
    if (chat === undefined) {
      throw new Error(`no chat ${id}`);
    }
    return chat;
  }

  write(text: string): void {
    this.work.draft(this.chat("a"), text);
    this.work.send(this.chat("a"));
  }

  get states(): readonly string[] {
    return this.chat("a").outgoing.map(({ text, state }) => `${text} (${state})`);
  }

  changed(): void {
    // Tests look when they want to.
  }

  rings(): void {
    this.news.push("rings");
  }

  called(call: CallItem): void {
    void this.calls.heard(call);
  }

  signedOut(): void {
    this.signOuts += 1;
  }

  problem(text: string): void {
    if (text !== "") {
      this.problems.push(text);
    }
  }

  heard(chat: DeskChat, message: Message): void {
    this.news.push(`${chat.id} ${message.seq}`);
  }

  waits(_newest: unknown, count: number): void {
    this.news.push(`${count} waiting`);
  }

  lost(chat: DeskChat): void {
    this.news.push(`${chat.id} lost`);
  }
}
