import type { FakeStaff } from "./desk-samples.ts";
import { problem, type DeskAnswer } from "./fake-sign-ins.ts";

export const FIGURES = {
  contacts: 100,
  offered: 60,
  answered: 52,
  answeredInTime: 42,
  serviceLevel: 0.7,
  serviceLevelWithoutShortAbandons: 0.75,
  abandoned: 8,
  abandonedShort: 4,
  abandonRate: 8 / 60,
  averageSpeedOfAnswer: 21.8,
  averageHandlingTime: 307.3,
  documented: 50,
  firstContactResolution: 0.8,
  repliesDue: 10,
  repliedInTime: 9,
  replyRate: 0.9,
  contained: 40,
  containment: 0.4,
  waiting: 0,
};

/** The cockpit's doors, with figures that were worked out once. */
export class FakeCockpit {
  readonly asked: URLSearchParams[] = [];
  now: object = { waiting: 3, longestWaitSeconds: 95, inTalk: 2, available: 4, today: FIGURES };
  total: object | undefined = FIGURES;
  groups: readonly object[] = [
    { key: "telephone", suppressed: false, figures: { ...FIGURES, contacts: 40, serviceLevel: 0.7 } },
    { key: "webchat", suppressed: false, figures: { ...FIGURES, contacts: 60, serviceLevel: 0.9 } },
    { key: "sms", suppressed: true },
  ];
  callbacks: readonly object[] = [];
  mails: readonly object[] = [];
  tasks: readonly object[] = [];

  /** Nothing for a door that is another's. */
  answer([kind, id = ""]: readonly string[], query: URLSearchParams, staff: FakeStaff): DeskAnswer | undefined {
    const door = `${kind ?? ""} ${id}`.trim();
    if (door === "tasks") {
      return { status: 200, body: { tasks: this.tasks } };
    }
    if (!/^cockpit|escalations$/.test(door)) {
      return undefined;
    }
    if (!staff.roles.includes("supervisor")) {
      return problem(403, "staff.roleMissing");
    }
    switch (door) {
      case "cockpit now":
        return { status: 200, body: this.now };
      case "cockpit export":
        return { status: 200, body: "Gruppe;Kontakte" };
      case "callbacks escalations":
        return { status: 200, body: { escalations: this.callbacks } };
      case "mails escalations":
        return { status: 200, body: { escalations: this.mails } };
      default:
        this.asked.push(query);
        return { status: 200, body: this.#report(query) };
    }
  }

  #report(query: URLSearchParams): object {
    const goals = { inTimeSeconds: 30, serviceLevel: 0.75, firstContactResolution: 0.65 };
    const by = query.get("by");
    const groups = by === "interval" ? intervals(query.get("from") ?? "") : this.groups;
    const { total } = this;
    return { from: query.get("from"), to: query.get("to"), by, goals, suppressed: total === undefined, total, groups };
  }
}

/** A morning of quarters of an hour; every fourth has too few contacts. */
function intervals(from: string): readonly object[] {
  return Array.from({ length: 24 }, (_, index) => {
    const key = new Date(Date.parse(from) + (32 + index) * 900_000).toISOString();
    return index % 4 === 3
      ? { key, suppressed: true }
      : { key, suppressed: false, figures: { ...FIGURES, contacts: 5 + index, serviceLevel: 0.5 + index / 60 } };
  });
}
