import { readFrame, type ClientFrame, type Said, type ServerFrame } from "../../shared/wire/frame.ts";
import type { Backoff } from "../../shared/connection/backoff.ts";
import type { Cancel, Clock } from "../../shared/connection/clock.ts";
import type { Line, LineListener } from "./line.ts";
import { Refusal } from "../../shared/connection/refusal.ts";
import { problemOfCode } from "./send-problem.ts";

/** The part of a WebSocket that is used here. */
export type Socket = Pick<WebSocket, "send" | "close" | "onopen" | "onmessage" | "onclose" | "readyState">;

export interface SocketSurroundings {
  readonly clock: Clock;
  readonly backoff: Backoff;
  fetchTicket(): Promise<string>;
  openSocket(ticket: string): Socket;
}

const OPEN = 1;
const OPENING_PATIENCE = 3000;
const ACKNOWLEDGEMENT_PATIENCE = 10_000;
/** So many sockets in a row that never open mean that something between here and the server lets none through. */
const HOPELESS_ATTEMPTS = 2;

/** The live connection over a WebSocket: dials again whenever it breaks, and resumes after the last known message. */
export class SocketLine implements Line {
  readonly #surroundings: SocketSurroundings;
  readonly #listener: LineListener;
  readonly #overdue = new Map<string, Cancel>();
  readonly #secondTry = new Set<string>();
  #socket: Socket | undefined;
  #cancelWait: Cancel | undefined;
  #failedOpenings = 0;
  #closed = false;

  constructor(surroundings: SocketSurroundings, listener: LineListener) {
    this.#surroundings = surroundings;
    this.#listener = listener;
  }

  connect(): void {
    void this.#dial();
  }

  send(said: Said): void {
    if (this.#socket?.readyState !== OPEN) {
      return;
    }
    const id = said.clientMessageId;
    this.#transmit({ type: "message", ...said });
    this.#overdue.get(id)?.();
    this.#overdue.set(
      id,
      this.#surroundings.clock.after(ACKNOWLEDGEMENT_PATIENCE, () => this.#acknowledgementMissing(id)),
    );
  }

  tellTyping(): void {
    this.#transmit({ type: "typing" });
  }

  tellSeen(seq: number): void {
    this.#transmit({ type: "seen", seq });
  }

  nudge(): void {
    if (this.#socket === undefined && this.#cancelWait !== undefined) {
      this.#cancelWait();
      this.connect();
    }
  }

  close(): void {
    this.#closed = true;
    this.#cancelWait?.();
    this.#drop();
  }

  async #dial(): Promise<void> {
    this.#cancelWait = undefined;
    let ticket: string;
    try {
      ticket = await this.#surroundings.fetchTicket();
    } catch (problem) {
      if (this.#closed) {
        return;
      }
      if (problem instanceof Refusal && !problem.isPassing) {
        this.#listener.unavailable();
      } else {
        this.#listener.disconnected();
        this.#dialLater();
      }
      return;
    }
    if (!this.#closed) {
      this.#open(ticket);
    }
  }

  #open(ticket: string): void {
    const socket = this.#surroundings.openSocket(ticket);
    this.#socket = socket;
    let opened = false;
    const cancelPatience = this.#surroundings.clock.after(OPENING_PATIENCE, () => this.#lost(socket, false));
    socket.onopen = () => {
      if (this.#socket !== socket) {
        return;
      }
      opened = true;
      cancelPatience();
      this.#failedOpenings = 0;
      this.#surroundings.backoff.reset();
      this.#transmit({ type: "resume", after: this.#listener.lastSeq });
      this.#listener.connected();
    };
    socket.onmessage = (event) => {
      const frame = readFrame(event.data);
      if (frame !== undefined && this.#socket === socket) {
        this.#take(frame);
      }
    };
    socket.onclose = () => {
      cancelPatience();
      this.#lost(socket, opened);
    };
  }

  #take(frame: ServerFrame): void {
    switch (frame.type) {
      case "ack":
        this.#settle(frame.clientMessageId);
        return this.#listener.acknowledged(frame.clientMessageId, frame.seq);
      case "message":
        return this.#listener.heard([frame.message]);
      case "status":
        return this.#listener.statusTold(frame.status, frame.queue);
      case "typing":
        return this.#listener.typingTold(frame.role);
      case "resumeRejected":
        return this.#listener.rejected();
      case "error":
        if (frame.clientMessageId !== undefined) {
          this.#settle(frame.clientMessageId);
        }
        return this.#listener.refused(frame.clientMessageId, problemOfCode(frame.code));
    }
  }

  #lost(socket: Socket, opened: boolean): void {
    if (this.#socket !== socket || this.#closed) {
      return;
    }
    this.#drop();
    this.#failedOpenings = opened ? 0 : this.#failedOpenings + 1;
    if (this.#failedOpenings >= HOPELESS_ATTEMPTS) {
      this.#listener.unavailable();
      return;
    }
    this.#listener.disconnected();
    this.#dialLater();
  }

  #dialLater(): void {
    this.#cancelWait = this.#surroundings.clock.after(this.#surroundings.backoff.next(), () => this.connect());
  }

  /** The connection may be dead without having said so: once it is made anew, the second time it is an error. */
  #acknowledgementMissing(clientMessageId: string): void {
    this.#overdue.delete(clientMessageId);
    if (this.#secondTry.has(clientMessageId)) {
      this.#secondTry.delete(clientMessageId);
      this.#listener.refused(clientMessageId, "notSent");
      return;
    }
    this.#secondTry.add(clientMessageId);
    if (this.#socket !== undefined) {
      this.#lost(this.#socket, true);
    }
  }

  #settle(clientMessageId: string): void {
    this.#overdue.get(clientMessageId)?.();
    this.#overdue.delete(clientMessageId);
    this.#secondTry.delete(clientMessageId);
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#overdue.forEach((cancel) => cancel());
    this.#overdue.clear();
    socket?.close();
  }

  #transmit(frame: ClientFrame): void {
    if (this.#socket?.readyState === OPEN) {
      this.#socket.send(JSON.stringify(frame));
    }
  }
}
