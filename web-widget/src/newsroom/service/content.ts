import { asObject, asText, type Json } from "../../shared/wire/json.ts";

/** The text of one aspect in the content of a variant. */
export function answerOf(content: Json, aspect: string): string {
  return asText(asObject(content["answers"])[aspect]);
}

/** The content with another text; everything else in it stays as it was. */
export function withAnswer(content: Json, aspect: string, text: string): Json {
  return { ...content, answers: { ...asObject(content["answers"]), [aspect]: text } };
}

/** Whether two contents say the same; blank space at the end of a text and empty texts say nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

function essence(value: unknown): unknown {
  if (typeof value === "string") {
    return value.trimEnd() === "" ? undefined : value.replaceAll("\r\n", "\n").trimEnd();
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map(essence);
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, essence(inner)] as const)
      .filter(([, inner]) => inner !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  return value ?? undefined;
}

/** A place that two contents fill differently: an aspect's text, or a group of facts. */
export interface Clash {
  /** The aspect, or the name of the group. */
  readonly place: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Where two contents differ. */
export function clashesOf(mine: Json, theirs: Json): readonly Clash[] {
  const [own, others] = [placesOf(mine), placesOf(theirs)];
  const places = new Set([...Object.keys(own), ...Object.keys(others)]);
  return [...places]
    .map((place) => ({ place, mine: own[place], theirs: others[place] }))
    .filter((clash) => !isSame(clash.mine, clash.theirs));
}

/** Their content, but mine at these places. */
export function merged(mine: Json, theirs: Json, keptPlaces: readonly string[]): Json {
  const own = placesOf(mine);
  const kept = Object.fromEntries(keptPlaces.map((place) => [place, own[place]]));
  return hasAnswers(mine, theirs) ? { ...theirs, answers: { ...placesOf(theirs), ...kept } } : { ...theirs, ...kept };
}

function placesOf(content: Json): Json {
  return "answers" in content ? asObject(content["answers"]) : content;
}

function hasAnswers(...contents: readonly Json[]): boolean {
  return contents.some((content) => "answers" in content);
}
