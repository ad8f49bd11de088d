import { asArray, asNumber, asObject, asOneOf, asText, asTexts, listOf, type Json } from "../../shared/wire/json.ts";

/** A colleague. */
export interface Person {
  readonly username: string;
  readonly name: string;
}

export const DRAFT_STATES = [
  "none",
  "draft",
  "submitted",
  "returned",
  "approved",
  "scheduled",
  "published",
  "retired",
  "discarded",
  "superseded",
] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** Who of the reviewing group has read a text in Leichte Sprache. */
export interface SignOff {
  readonly group: string;
  readonly names: readonly string[];
}

/** The newest revision of one part of a service: of the texts of a variant, or of the facts. */
export interface Draft {
  readonly part: string;
  /** Nothing where nobody has edited the part yet. */
  readonly revision: number | undefined;
  readonly state: DraftState;
  readonly content: Json;
  readonly author: Person | undefined;
  readonly at: string;
  readonly approvedBy: Person | undefined;
  readonly signOff: SignOff | undefined;
  readonly from: string;
  readonly until: string;
  readonly comment: string;
}

/** One entry of the history. */
export type Revision = Omit<Draft, "content">;

export interface Comment {
  readonly at: string;
  readonly author: Person | undefined;
  readonly text: string;
  readonly variant: string;
  readonly aspect: string;
}

/** What is known of a service besides its drafts. */
export interface ServiceInfo {
  readonly id: string;
  readonly name: string;
  readonly inheritedFrom: string;
  readonly owner: string;
  readonly reviewDue: string;
  /** The languages in which it can be read, everyday German first. */
  readonly variants: readonly string[];
  /** Aspects whose easy text is older than the plain one. */
  readonly stale: readonly string[];
  /** The reviewing group of an easy text, by aspect. */
  readonly reviewedBy: Json;
  readonly comments: readonly Comment[];
}

/** A place that keeps a draft from being published. */
export interface Obstacle {
  readonly place: string;
  readonly message: string;
}

export function readPerson(value: unknown): Person | undefined {
  const json = asObject(value);
  const username = asText(json["username"]);
  const name = asText(json["name"]) || username;
  return name === "" ? undefined : { username, name };
}

export function readDraft(value: unknown): Draft {
  return { ...readRevision(asObject(value)), content: asObject(asObject(value)["content"]) };
}

export function readRevision(json: Json): Revision {
  const signOff = asObject(json["signOff"]);
  const group = asText(signOff["group"]);
  return {
    part: asText(json["variant"]),
    revision: asNumber(json["revision"]),
    state: asOneOf(json["state"], DRAFT_STATES, "none"),
    author: readPerson(json["author"]),
    at: asText(json["at"]),
    approvedBy: readPerson(json["approvedBy"]),
    signOff: group === "" ? undefined : { group, names: asTexts(signOff["names"]) },
    from: asText(json["from"]),
    until: asText(json["until"]),
    comment: asText(json["comment"]),
  };
}

export function readServiceInfo(json: Json): ServiceInfo {
  const published = asObject(json["published"]);
  const id = asText(json["service"]);
  return {
    id,
    name: asText(json["name"]) || id,
    inheritedFrom: asText(json["inheritedFromName"]),
    owner: asText(json["owner"]),
    reviewDue: asText(json["reviewDue"]),
    variants: [...new Set(["de", "de-x-leicht", ...Object.keys(asObject(published["texts"]))])],
    stale: asTexts(published["stale"]),
    reviewedBy: asObject(published["reviewedBy"]),
    comments: readComments(json["comments"]),
  };
}

export function readComments(value: unknown): readonly Comment[] {
  return listOf(value, "text", readComment);
}

export function readComment(json: Json): Comment {
  return {
    at: asText(json["at"]),
    author: readPerson(json["author"]),
    text: asText(json["text"]),
    variant: asText(json["variant"]),
    aspect: asText(json["aspect"]),
  };
}

export function readObstacles(value: unknown): readonly Obstacle[] {
  return listOf(value, "message", (json) => ({ place: asText(json["place"]), message: asText(json["message"]) }));
}

/** A piece of a text that stayed, came or went. */
export interface Word {
  readonly op: "same" | "added" | "removed";
  readonly text: string;
}

export interface Difference {
  readonly place: string;
  readonly words: readonly Word[];
}

export function readDifferences(value: unknown): readonly Difference[] {
  return listOf(value, "place", (json) => ({
    place: asText(json["place"]),
    words: asArray(json["words"])
      .map(asObject)
      .map((word) => ({
        op: asOneOf(word["op"], ["same", "added", "removed"] as const, "same"),
        text: asText(word["text"]),
      })),
  }));
}
