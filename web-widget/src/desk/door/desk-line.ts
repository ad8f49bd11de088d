import type { Backoff } from "../../shared/connection/backoff.ts";
import type { Cancel, Clock } from "../../shared/connection/clock.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import { readDeskFrame, type DeskClientFrame, type DeskServerFrame } from "../wire/desk-frame.ts";

/** The part of a WebSocket that is used here. */
export type Socket = Pick<WebSocket, "send" | "close" | "onopen" | "onmessage" | "onclose" | "readyState">;

export interface DeskLineSurroundings {
  readonly clock: Clock;
  readonly backoff: Backoff;
  fetchTicket(): Promise<string>;
  openSocket(ticket: string): Socket;
}

/** What the line tells the desk. */
export interface DeskLineListener {
  connected(): void;
  disconnected(): void;
  told(frame: DeskServerFrame): void;
  /** Nobody is signed in any more. */
  signedOut(): void;
}

const OPEN = 1;
const OPENING_PATIENCE = 5000;
/** So long the line may be silent before the server is asked for a sign of life, and so long it has to give one. */
const SILENCE = 8000;
const PONG_PATIENCE = 5000;

/** The desk's WebSocket: dials again whenever it breaks or goes silent, for as long as somebody is signed in. */
export class DeskLine {
  readonly #surroundings: DeskLineSurroundings;
  readonly #listener: DeskLineListener;
  #socket: Socket | undefined;
  #cancelDial: Cancel | undefined;
  #cancelWatch: Cancel | undefined;
  #isClosed = false;

  constructor(surroundings: DeskLineSurroundings, listener: DeskLineListener) {
    this.#surroundings = surroundings;
    this.#listener = listener;
  }

  get isOpen(): boolean {
    return this.#socket?.readyState === OPEN;
  }

  connect(): void {
    this.#isClosed = false;
    void this.#dial();
  }

  /** On a closed line nothing is sent; everything unsent is sent once it is open again. */
  send(frame: DeskClientFrame): void {
    if (this.isOpen) {
      this.#socket?.send(JSON.stringify(frame));
    }
  }

  /** Tries at once: the browser noticed that the network is back. */
  nudge(): void {
    if (this.#cancelDial !== undefined) {
      this.#cancelDial();
      void this.#dial();
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#cancelDial?.();
    this.#cancelDial = undefined;
    this.#drop();
  }

  async #dial(): Promise<void> {
    this.#cancelDial = undefined;
    let ticket: string;
    try {
      ticket = await this.#surroundings.fetchTicket();
    } catch (problem) {
      if (problem instanceof Refusal && problem.status === 401) {
        this.#listener.signedOut();
      } else if (!this.#isClosed) {
        this.#listener.disconnected();
        this.#dialLater();
      }
      return;
    }
    if (!this.#isClosed && this.#socket === undefined) {
      this.#open(ticket);
    }
  }

  #open(ticket: string): void {
    const socket = this.#surroundings.openSocket(ticket);
    this.#socket = socket;
    this.#watch(OPENING_PATIENCE, () => this.#lost(socket));
    socket.onopen = () => {
      if (this.#socket === socket) {
        this.#surroundings.backoff.reset();
        this.#listenForLife(socket);
        this.#listener.connected();
      }
    };
    socket.onmessage = (event) => {
      if (this.#socket === socket) {
        this.#listenForLife(socket);
        const frame = readDeskFrame(event.data);
        if (frame !== undefined) {
          this.#listener.told(frame);
        }
      }
    };
    socket.onclose = () => this.#lost(socket);
  }

  #listenForLife(socket: Socket): void {
    this.#watch(SILENCE, () => {
      this.send({ type: "ping" });
      this.#watch(PONG_PATIENCE, () => this.#lost(socket));
    });
  }

  #lost(socket: Socket): void {
    if (this.#socket === socket && !this.#isClosed) {
      this.#drop();
      this.#listener.disconnected();
      this.#dialLater();
    }
  }

  #dialLater(): void {
    this.#cancelDial?.();
    this.#cancelDial = this.#surroundings.clock.after(this.#surroundings.backoff.next(), () => void this.#dial());
  }

  #watch(milliseconds: number, action: () => void): void {
    this.#cancelWatch?.();
    this.#cancelWatch = this.#surroundings.clock.after(milliseconds, action);
  }

  #drop(): void {
    this.#cancelWatch?.();
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
  }
}
