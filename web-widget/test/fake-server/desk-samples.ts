/** Who works at the fake desk, and what it knows. */
export interface FakeStaff {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export const PASSWORD = "Rathaus-2026!";

export const STAFF: readonly FakeStaff[] = [
  { username: "agentin", name: "Ayla Demir", roles: ["agent"] },
  { username: "agent2", name: "Jonas Weber", roles: ["agent"] },
  { username: "leitung", name: "Petra Sommer", roles: ["agent", "supervisor"] },
  { username: "redaktion", name: "Ruth Klein", roles: ["editor"] },
  { username: "pruefung", name: "Lars Brandt", roles: ["editor"] },
  { username: "freigabe", name: "Petra Freytag", roles: ["editor", "approver"] },
];

export function nameOf(username: string): string {
  return STAFF.find((staff) => staff.username === username)?.name ?? "";
}

/** Other municipalities a chat may be passed on to. */
export const MUNICIPALITIES = [{ id: "musterkreis", name: "Kreis Musterkreis" }];

/** Where a chat can be handed on to, as somebody sees it. */
export function colleaguesOf(staff: FakeStaff, presence: ReadonlyMap<string, string>): object {
  const others = STAFF.filter((one) => one !== staff && one.roles.includes("agent"));
  return {
    queues: ["allgemein", "standesamt"],
    agents: others.map(({ username, name }) => ({ username, name, status: presence.get(username) ?? "away" })),
  };
}

export const SERVICES = [
  { id: "personalausweis-beantragen", name: "Personalausweis beantragen" },
  { id: "wohnsitz-anmelden", name: "Wohnsitz anmelden" },
  { id: "hund-anmelden", name: "Hund anmelden" },
  { id: "bewohnerparkausweis", name: "Bewohnerparkausweis" },
];

export const CANNED = [
  {
    id: "7b1f6f0e-1d0c-4c9e-8b52-0c1a1f7f0001",
    title: "Begrüßung",
    lang: "de",
    text: "{gruss}, mein Name ist {name}.",
  },
  {
    id: "7b1f6f0e-1d0c-4c9e-8b52-0c1a1f7f0002",
    title: "Frist nennen",
    lang: "de",
    text: "Für „{anliegen}“ haben Sie Zeit bis zum {frist}.",
  },
  {
    id: "7b1f6f0e-1d0c-4c9e-8b52-0c1a1f7f0003",
    title: "Begrüßung",
    lang: "de-x-leicht",
    text: "{gruss}.\nIch bin {name}.\nIch bin ein Mensch.\nIch helfe Ihnen.",
  },
];

export const SUGGESTIONS = [
  {
    service: "personalausweis-beantragen",
    aspect: "cost",
    title: "Personalausweis beantragen: Kosten",
    confidence: 0.93,
    lang: "de",
    text: "Ein neuer Personalausweis kostet 46 Euro. Sind Sie jünger als 24 Jahre, kostet er 27,60 Euro.",
    blocks: [],
  },
  {
    service: "personalausweis-beantragen",
    aspect: "documents",
    title: "Personalausweis beantragen: Unterlagen",
    confidence: 0.41,
    lang: "de",
    text: "Bringen Sie bitte mit:\n– Ihren alten Ausweis oder Reisepass\n– ein digitales Passfoto",
    blocks: [],
  },
];
