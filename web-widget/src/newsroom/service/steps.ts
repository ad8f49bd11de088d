import type { Self } from "../../shared/staff/self.ts";
import type { Draft } from "./service-values.ts";

/** The steps of a draft on its way to the citizens. */
export type Step = "submit" | "signoff" | "approve" | "return" | "publish" | "withdraw" | "discard";

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  submit: "Einreichen",
  signoff: "Prüfgruppe eintragen",
  approve: "Freigeben",
  return: "Zurückgeben",
  publish: "Veröffentlichen",
  withdraw: "Zurückziehen",
  discard: "Verwerfen",
};

/** What this person can do with a draft now, the way forward first; the server has the last word. */
export function stepsOf(draft: Draft, self: Self): readonly Step[] {
  const isApprover = self.roles.includes("approver");
  if (!isApprover && !self.roles.includes("editor")) {
    return [];
  }
  switch (draft.state) {
    case "draft":
    case "returned":
      return ["submit", "discard"];
    case "submitted":
      return [
        ...(needsSignOff(draft) ? (["signoff"] as const) : []),
        ...(isApprover && !isOwn(draft, self) && !needsSignOff(draft) ? (["approve"] as const) : []),
        ...(isApprover ? (["return"] as const) : []),
        "discard",
      ];
    case "approved":
      return isApprover ? ["publish", "return", "discard"] : ["discard"];
    case "scheduled":
    case "published":
      return isApprover ? ["withdraw"] : [];
    case "none":
    case "retired":
    case "discarded":
    case "superseded":
      return [];
  }
}

/** What a draft waits for, in one sentence; nothing where it is this person's turn or nobody's. */
export function waitsFor(draft: Draft, self: Self): string {
  switch (draft.state) {
    case "submitted":
      if (needsSignOff(draft)) {
        return "Wartet auf die Prüfgruppe für Leichte Sprache.";
      }
      if (isOwn(draft, self)) {
        return "Wartet auf die Freigabe durch jemand anderen: Eigene Texte kann niemand selbst freigeben.";
      }
      return self.roles.includes("approver") ? "" : "Wartet auf die Freigabe.";
    case "approved":
      return self.roles.includes("approver") ? "" : "Wartet auf die Veröffentlichung.";
    case "none":
    case "draft":
    case "returned":
    case "scheduled":
    case "published":
    case "retired":
    case "discarded":
    case "superseded":
      return "";
  }
}

/** Leichte Sprache is what people of a reviewing group could read. */
function needsSignOff({ part, signOff }: Draft): boolean {
  return part === "de-x-leicht" && signOff === undefined;
}

function isOwn({ author }: Draft, { username }: Self): boolean {
  return author?.username === username;
}
