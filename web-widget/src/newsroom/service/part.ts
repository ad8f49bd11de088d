import type { Json } from "../../shared/wire/json.ts";
import { isSame } from "./content.ts";
import type { Draft } from "./service-values.ts";

/**
 * Where a text stands between the editor and the server. `failed`: it is tried again by itself; `refused`: only another
 * text can help; `conflict`: somebody else has saved meanwhile, and the editor has to choose.
 */
export type Saving = "saved" | "unsaved" | "saving" | "failed" | "refused" | "conflict";

/** One part of a service on an editor's screen. */
export interface Part {
  readonly service: string;
  readonly part: string;
  /** As the server told it last; nothing until it has. */
  readonly server: Draft | undefined;
  /** What stands in the fields. */
  readonly content: Json;
  readonly saving: Saving;
  /** In a conflict: what somebody else has saved. */
  readonly theirs: Draft | undefined;
}

/** What a tab keeps of a part that is not saved. */
export interface KeptPart {
  readonly service: string;
  readonly part: string;
  readonly content: Json;
  readonly basedOn: number | undefined;
}

export type PartEvent =
  | { readonly type: "loaded"; readonly draft: Draft; readonly kept?: KeptPart | undefined }
  | { readonly type: "typed"; readonly content: Json }
  | { readonly type: "saving" }
  | { readonly type: "saved"; readonly draft: Draft; readonly sent: Json }
  | { readonly type: "failed" }
  | { readonly type: "refused" }
  | { readonly type: "conflicted"; readonly theirs: Draft }
  /** The editor has chosen what of both texts stays. */
  | { readonly type: "resolved"; readonly content: Json }
  /** A step of the workflow was taken; the draft is the same in another state. */
  | { readonly type: "told"; readonly draft: Draft };

export function newPart(service: string, part: string): Part {
  return { service, part, server: undefined, content: {}, saving: "saved", theirs: undefined };
}

/** Whether there is text that the server does not have. */
export function isUnsaved({ saving }: Part): boolean {
  return saving !== "saved";
}

/** A part after something happened to it; a pure function, so that every case can be told as a test. */
export function changePart(part: Part, event: PartEvent): Part {
  switch (event.type) {
    case "loaded":
      return loaded(part, event.draft, event.kept);
    case "typed":
      return { ...part, content: event.content, saving: part.saving === "conflict" ? "conflict" : "unsaved" };
    case "saving":
      return { ...part, saving: "saving" };
    case "saved":
      return saved(part, event.draft, event.sent);
    case "failed":
      return { ...part, saving: "failed" };
    case "refused":
      return { ...part, saving: "refused" };
    case "conflicted":
      return conflicted(part, event.theirs);
    case "resolved":
      return resolved(part, event.content);
    case "told":
      return isUnsaved(part)
        ? { ...part, server: event.draft }
        : { ...part, server: event.draft, content: event.draft.content };
  }
}

/** What the tab has kept comes back: to be saved, or, when somebody else has saved meanwhile, to be chosen. */
function loaded(part: Part, draft: Draft, kept: KeptPart | undefined): Part {
  if (part.server !== undefined && isUnsaved(part)) {
    return part;
  }
  const there: Part = { ...part, server: draft, content: draft.content, saving: "saved", theirs: undefined };
  if (kept === undefined || isSame(kept.content, draft.content)) {
    return there;
  }
  return kept.basedOn === draft.revision
    ? { ...there, content: kept.content, saving: "unsaved" }
    : { ...there, content: kept.content, saving: "conflict", theirs: draft };
}

function saved(part: Part, draft: Draft, sent: Json): Part {
  if (part.content !== sent) {
    return { ...part, server: draft, saving: "unsaved" };
  }
  // The server cleans what is pasted. A blank that is just being typed at the end of a line is no reason to move the cursor.
  const content = isSame(sent, draft.content) ? sent : draft.content;
  return { ...part, server: draft, content, saving: "saved", theirs: undefined };
}

/** Two people who wrote the same have no conflict. */
function conflicted(part: Part, theirs: Draft): Part {
  return isSame(part.content, theirs.content)
    ? { ...part, server: theirs, saving: "saved", theirs: undefined }
    : { ...part, saving: "conflict", theirs };
}

function resolved(part: Part, content: Json): Part {
  const { theirs } = part;
  if (theirs === undefined) {
    return part;
  }
  const saving = isSame(content, theirs.content) ? "saved" : "unsaved";
  return { ...part, server: theirs, content, saving, theirs: undefined };
}
