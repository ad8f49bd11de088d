import { Backoff } from "../../src/shared/connection/backoff.ts";
import { PollingLine } from "../../src/widget/conversation/polling-line.ts";
import { ConversationSession, type Problem, type SessionListener } from "../../src/widget/conversation/session.ts";
import { SocketLine } from "../../src/widget/conversation/socket-line.ts";
import { TabMemory } from "../../src/widget/conversation/tab-memory.ts";
import type { Message } from "../../src/shared/wire/message.ts";
import { FakeClock, settled } from "./fake-clock.ts";
import { FakeDoor } from "./fake-door.ts";
import { FakeSocket } from "./fake-socket.ts";
import { FakeStorage } from "./fake-storage.ts";
import { shown } from "./messages.ts";

/** A browser tab without a browser: a session on fakes, and what it told its listener. */
export class Tab implements SessionListener {
  readonly door: FakeDoor;
  readonly storage: FakeStorage;
  readonly clock = new FakeClock();
  readonly sockets: FakeSocket[] = [];
  readonly news: string[] = [];
  readonly problems: Problem[] = [];
  readonly session: ConversationSession;
  anew = 0;
  #ids = 0;

  /** With the same door and storage it is the same tab after a reload. */
  constructor(door = new FakeDoor(), storage = new FakeStorage(), idPrefix = "m") {
    this.door = door;
    this.storage = storage;
    const { clock, sockets } = this;
    const backoff = new Backoff(() => 1);
    this.session = new ConversationSession(
      {
        door,
        clock,
        memory: new TabMemory("test", () => storage),
        newId: () => `${idPrefix}${++this.#ids}`,
        openLine: (kind, key, listener) =>
          kind === "polling"
            ? new PollingLine(
                { clock, backoff, say: (said) => door.say(key, said), read: (after) => door.read(key, after) },
                listener,
              )
            : new SocketLine(
                {
                  clock,
                  backoff,
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
      "de",
    );
  }

  get socket(): FakeSocket {
    const socket = this.sockets.at(-1);
    if (socket === undefined) {
      throw new Error("no socket was opened");
    }
    return socket;
  }

  get shown(): readonly string[] {
    return shown([...this.session.past, ...this.session.exchange.entries]);
  }

  /** Opens the chat and the WebSocket. */
  async open(): Promise<void> {
    await this.session.open();
    await settled();
    this.socket.opens();
  }

  changed(): void {
    // Tests look when they want to.
  }

  heard(messages: readonly Message[]): void {
    this.news.push(...messages.map((message) => String(message.seq)));
  }

  startedAnew(): void {
    this.anew += 1;
  }

  failed(problem: Problem): void {
    this.problems.push(problem);
  }
}
