/** What of the workplace is shown, by the address behind `#`; going from one to the other keeps everything that is open. */
export const ROOMS = ["desk", "cockpit"] as const;
export type Room = (typeof ROOMS)[number];

export function roomOf(hash: string): Room {
  return hash.replace(/^#\/?/, "") === "cockpit" ? "cockpit" : "desk";
}

export function addressOf(room: Room): string {
  return room === "cockpit" ? "#/cockpit" : "#/";
}
