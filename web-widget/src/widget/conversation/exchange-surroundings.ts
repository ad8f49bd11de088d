import type { Message } from "../../shared/wire/message.ts";
import type { CitizenDoor, ConversationKey } from "./citizen-door.ts";
import type { Clock } from "../../shared/connection/clock.ts";
import type { Line, LineListener, SendProblem } from "./line.ts";

/** What the exchange of messages asks of its surroundings. */
export interface ExchangeSurroundings {
  readonly door: CitizenDoor;
  readonly clock: Clock;
  newId(): string;
  openLine(kind: "socket" | "polling", key: ConversationKey, listener: LineListener): Line;
}

/** Who follows the exchange. */
export interface ExchangeListener {
  changed(): void;
  /** News from the other side, to be announced. */
  heard(messages: readonly Message[]): void;
  failed(problem: SendProblem): void;
  /** The server does not know this conversation any more. */
  rejected(): void;
}
