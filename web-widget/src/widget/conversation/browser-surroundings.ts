import { Backoff } from "../../shared/connection/backoff.ts";
import { browserClock } from "../../shared/connection/clock.ts";
import { newId } from "../../shared/connection/new-id.ts";
import { PollingLine } from "./polling-line.ts";
import { RestDoor } from "./rest-door.ts";
import type { SessionSurroundings } from "./session.ts";
import { SocketLine } from "./socket-line.ts";
import { TabMemory } from "./tab-memory.ts";

/** The real network, clock and storage for one municipality on one server. */
export function browserSurroundings(server: string, municipality: string, memory: TabMemory): SessionSurroundings {
  const door = new RestDoor(server, municipality);
  const clock = browserClock;
  return {
    door,
    clock,
    memory,
    newId,
    openLine(kind, key, listener) {
      const backoff = new Backoff(Math.random);
      if (kind === "polling") {
        return new PollingLine(
          { clock, backoff, say: (said) => door.say(key, said), read: (after) => door.read(key, after) },
          listener,
        );
      }
      const address = new URL(`/ws/v1/conversations/${encodeURIComponent(key.conversationId)}`, server);
      address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
      return new SocketLine(
        {
          clock,
          backoff,
          fetchTicket: () => door.ticket(key),
          openSocket(ticket) {
            address.searchParams.set("ticket", ticket);
            return new WebSocket(address);
          },
        },
        listener,
      );
    },
  };
}
