import type { Draft } from "../../src/newsroom/service/service-values.ts";
import type { Json } from "../../src/shared/wire/json.ts";

/** A draft as a test needs it. */
export function draftOf(revision: number | undefined, content: Json, more: Partial<Draft> = {}): Draft {
  return {
    part: "de",
    revision,
    state: revision === undefined ? "none" : "draft",
    content,
    author: { username: "redaktion", name: "Ruth Klein" },
    at: "2026-11-22T09:00:00Z",
    approvedBy: undefined,
    signOff: undefined,
    from: "",
    until: "",
    comment: "",
    ...more,
  };
}

export const texts = (answers: Readonly<Record<string, string>>): Json => ({ answers });
