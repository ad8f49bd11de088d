import type { TemplateResult } from "lit";
import type { Clock } from "../shared/connection/clock.ts";
import type { Self } from "../shared/staff/self.ts";
import type { NewsroomDoor } from "./door/newsroom-door.ts";
import type { Route } from "./route.ts";

/** What every room of the newsroom stands in: who works, the server, the time, and the page around it. */
export interface Surroundings {
  readonly self: Self;
  readonly door: NewsroomDoor;
  readonly clock: Clock;
  /** The problem that is shown, in words. */
  readonly problem: string;
  now(): Date;
  /** Something that is shown has changed. */
  changed(): void;
  /** Says something to whoever listens instead of looking. */
  say(text: string): void;
  /** Shows a problem in words; an empty text takes it away. */
  complain(text: string): void;
  /** Shows what went wrong; asks to sign in again when nobody is signed in any more. */
  tellProblem(problem: unknown): void;
  /** Opens a page, with the focus on its heading or on the first of these that is there. */
  go(route: Route, ...selectors: readonly string[]): void;
  /** Moves the focus, once it is shown, to the first of these that is there. */
  focus(...selectors: readonly string[]): void;
  /** Lays a dialog over the page; it is made anew whenever the page is. */
  ask(content: () => TemplateResult): void;
  closeDialog(): void;
  /** The name of a service as people know it. */
  serviceName(id: string): string;
}

/** One page of the newsroom. */
export interface Room {
  /** The heading of the page, and its name in the browser's tab. */
  readonly title: string;
  /** Somebody comes in: reads what is to be shown. */
  enter(): void;
  leave?(): void;
  view(): TemplateResult;
}

/** Does something at the server; a problem is told, and the answer is whether it went well. */
export async function succeeds(at: Surroundings, action: () => Promise<void>): Promise<boolean> {
  at.complain("");
  try {
    await action();
    return true;
  } catch (problem) {
    at.tellProblem(problem);
    return false;
  } finally {
    at.changed();
  }
}

export function canApprove({ self }: Pick<Surroundings, "self">): boolean {
  return self.roles.includes("approver");
}

/** Supervisors only read. */
export function canWrite({ self }: Pick<Surroundings, "self">): boolean {
  return self.roles.includes("editor") || self.roles.includes("approver");
}
