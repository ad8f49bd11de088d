import { Backoff } from "../shared/connection/backoff.ts";
import { browserClock } from "../shared/connection/clock.ts";
import { newId } from "../shared/connection/new-id.ts";
import { Cockpit } from "./cockpit/cockpit.ts";
import { RestCockpitDoor } from "./cockpit/cockpit-door.ts";
import type { DeskDoor } from "./door/desk-door.ts";
import { DeskLine } from "./door/desk-line.ts";
import type { OpenDesk } from "./view/desk-view.ts";
import type { Self } from "./wire/desk-values.ts";
import { Advice } from "./work/advice.ts";
import { CallWork } from "./work/call-work.ts";
import { CallbackWork } from "./work/callback-work.ts";
import { ChatEnding } from "./work/chat-ending.ts";
import { ChatWork } from "./work/chat-work.ts";
import { Desk, type DeskListener } from "./work/desk.ts";
import { DeskMemory } from "./work/desk-memory.ts";
import { PhoneScript } from "./work/phone-script.ts";

/** The desk of whoever signed in, on the real network, clock and storage. */
export function openDesk(self: Self, door: DeskDoor, listener: DeskListener, isLooking: () => boolean): OpenDesk {
  const clock = browserClock;
  const memory = new DeskMemory(() => sessionStorage, self.municipality, self.username);
  const desk = new Desk(
    self,
    {
      door,
      clock,
      memory,
      newId,
      now: () => new Date(),
      isLooking,
      openLine: (line) =>
        new DeskLine({ clock, backoff: new Backoff(Math.random), fetchTicket: () => door.ticket(), openSocket }, line),
    },
    listener,
  );
  return {
    desk,
    work: new ChatWork(desk),
    ending: new ChatEnding(desk),
    callbacks: new CallbackWork(desk),
    calls: new CallWork(desk),
    script: new PhoneScript(desk),
    advice: new Advice(desk),
    cockpit: new Cockpit(desk, new RestCockpitDoor(async () => (await door.colleagues()).queues)),
  };
}

function openSocket(ticket: string): WebSocket {
  const address = new URL("/ws/v1/desk", location.href);
  address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
  address.searchParams.set("ticket", ticket);
  return new WebSocket(address);
}
