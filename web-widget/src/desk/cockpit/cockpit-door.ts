import { callStaff as call } from "../../shared/staff/staff-sessions.ts";
import { asObject } from "../../shared/wire/json.ts";
import type { Escalations, Query, Report, Wallboard } from "./cockpit-values.ts";
import { readLateTasks, readReport, readUrgentCallbacks, readUrgentMails, readWallboard } from "./read-cockpit.ts";

/** What the cockpit asks of the server; every call may throw `Refusal` or `Unreachable`. */
export interface CockpitDoor {
  now(): Promise<Wallboard>;
  report(query: Query): Promise<Report>;
  escalations(): Promise<Escalations>;
  /** The queues of the municipality. */
  queues(): Promise<readonly string[]>;
}

/** The cockpit's doors over REST. */
export class RestCockpitDoor implements CockpitDoor {
  readonly #listQueues: () => Promise<readonly string[]>;

  constructor(listQueues: () => Promise<readonly string[]>) {
    this.#listQueues = listQueues;
  }

  async now() {
    return readWallboard(await call("GET", "/desk/cockpit/now"));
  }

  async report(query: Query) {
    return readReport(await call("GET", `/desk/cockpit?${parametersOf(query)}`));
  }

  async escalations() {
    const [callbacks, mails, tasks] = await Promise.all([
      call("GET", "/desk/callbacks/escalations"),
      call("GET", "/desk/mails/escalations"),
      call("GET", "/desk/tasks"),
    ]);
    return {
      callbacks: readUrgentCallbacks(asObject(callbacks)["escalations"]),
      mails: readUrgentMails(asObject(mails)["escalations"]),
      tasks: readLateTasks(asObject(tasks)["tasks"]),
    };
  }

  queues() {
    return this.#listQueues();
  }
}

/** Where the browser loads the same figures as a file. */
export function exportAddress(query: Query): string {
  return `/api/v1/desk/cockpit/export?${parametersOf(query)}`;
}

function parametersOf({ from, to, by, channel, queue, service }: Query): string {
  const filters = Object.entries({ channel, queue, service }).filter(([, value]) => value !== "");
  return new URLSearchParams([
    ["from", from.toISOString()],
    ["to", to.toISOString()],
    ["by", by],
    ...filters,
  ]).toString();
}
