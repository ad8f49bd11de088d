import { asArray, asNumber, asObject, asText, asTexts, listOf, type Json } from "../../shared/wire/json.ts";
import { decisionText, type ChangedAnswer } from "../service/gate.ts";

/** A service that could be meant. */
export interface Candidate {
  readonly service: string;
  readonly name: string;
  readonly aspect: string;
  readonly confidence: number;
}

/** Questions that are alike, and that citizens got no good answer to. Personal data in them is masked. */
export interface Gap {
  readonly id: string;
  readonly size: number;
  readonly kinds: Readonly<Record<string, number>>;
  readonly questions: readonly string[];
  readonly since: string;
  readonly last: string;
  readonly candidates: readonly Candidate[];
  /** What an agent answered instead. */
  readonly agentText: string;
}

export interface Authority {
  readonly id: string;
  readonly name: string;
}

export interface GapList {
  readonly gaps: readonly Gap[];
  readonly total: number;
  readonly authorities: readonly Authority[];
}

/** What a sentence to learn would change, tried out before it is saved. */
export interface Effect {
  readonly asked: number;
  readonly better: number;
  readonly worse: number;
  readonly changed: readonly (ChangedAnswer & { readonly verdict: string })[];
}

export function readGapList(json: Json): GapList {
  const gaps = listOf(json["clusters"], "id", (gap) => ({
    id: asText(gap["id"]),
    size: asNumber(gap["size"]) ?? 1,
    kinds: Object.fromEntries(
      Object.entries(asObject(gap["kinds"])).map(([kind, number]) => [kind, asNumber(number) ?? 0]),
    ),
    questions: asTexts(gap["questions"]),
    since: asText(gap["since"]),
    last: asText(gap["last"]),
    candidates: listOf(gap["candidates"], "service", (candidate) => ({
      service: asText(candidate["service"]),
      name: asText(candidate["name"]) || asText(candidate["service"]),
      aspect: asText(candidate["aspect"]),
      confidence: asNumber(candidate["confidence"]) ?? 0,
    })),
    agentText: asText(gap["agentText"]),
  }));
  const authorities = listOf(json["authorities"], "id", (authority) => ({
    id: asText(authority["id"]),
    name: asText(authority["name"]) || asText(authority["id"]),
  }));
  return { gaps, total: asNumber(json["total"]) ?? gaps.length, authorities };
}

export function readEffect(value: unknown, serviceName: (id: string) => string): Effect {
  const json = asObject(value);
  return {
    asked: asNumber(json["asked"]) ?? 0,
    better: asNumber(json["better"]) ?? 0,
    worse: asNumber(json["worse"]) ?? 0,
    changed: asArray(json["changed"])
      .map(asObject)
      .map((change) => ({
        question: asText(change["question"]),
        before: decisionText(change["before"], serviceName),
        now: decisionText(change["after"], serviceName),
        verdict: asText(change["verdict"]),
      })),
  };
}
