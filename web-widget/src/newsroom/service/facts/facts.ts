import { asArray, asObject, asText, type Json } from "../../../shared/wire/json.ts";

/** The way to a value of the facts: names of fields, and places in lists. */
export type Path = readonly (string | number)[];

export function factAt(facts: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof step === "number" ? asArray(value)[step] : asObject(value)[step]),
    facts,
  );
}

export function factTextAt(facts: unknown, path: Path): string {
  return asText(factAt(facts, path));
}

/** The facts with another value; one that is `undefined` is taken out. Everything else stays as it was. */
export function withFact<Facts>(facts: Facts, path: Path, value: unknown): Facts {
  return changed(facts, path, value) as Facts;
}

function changed(facts: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) {
    return value;
  }
  if (typeof step === "number") {
    return asArray(facts).map((one, index) => (index === step ? changed(one, rest, value) : one));
  }
  const { [step]: present, ...others } = asObject(facts);
  const next = changed(present, rest, value);
  // The order of the fields stays, so that a difference shows only what has changed.
  return next === undefined
    ? withoutEmpty(others)
    : present === undefined
      ? { ...asObject(facts), [step]: next }
      : Object.fromEntries(Object.entries(asObject(facts)).map(([key, one]) => [key, key === step ? next : one]));
}

/** A group from which the last value was taken goes too. */
function withoutEmpty(group: Json): Json | undefined {
  return Object.keys(group).length === 0 ? undefined : group;
}

export function withEntry(facts: Json, list: string, entry: Json): Json {
  return withFact(facts, [list], [...asArray(facts[list]), entry]);
}

export function withoutEntry(facts: Json, list: string, index: number): Json {
  return withFact(
    facts,
    [list],
    asArray(facts[list]).filter((_, place) => place !== index),
  );
}

/** An entry one place up or down. */
export function withMoved(facts: Json, list: string, index: number, step: 1 | -1): Json {
  const entries = [...asArray(facts[list])];
  const [moved] = entries.splice(index, 1);
  entries.splice(index + step, 0, moved);
  return withFact(facts, [list], entries);
}

/** An id that no entry of the list has yet; texts refer to it. */
export function newIdIn(facts: Json, list: string, word: string): string {
  const taken = new Set(asArray(facts[list]).map((entry) => asText(asObject(entry)["id"])));
  let number = taken.size + 1;
  while (taken.has(`${word}${number}`)) {
    number += 1;
  }
  return `${word}${number}`;
}

/** An object without these of its fields. */
export function without(json: Json, ...fields: readonly string[]): Json {
  return Object.fromEntries(Object.entries(json).filter(([field]) => !fields.includes(field)));
}

/** How much something costs. */
export type CostKind = "amount" | "range" | "free" | "text";

export function costKind(cost: Json): CostKind {
  if (cost["free"] === true) {
    return "free";
  }
  return "text" in cost ? "text" : "from" in cost || "to" in cost ? "range" : "amount";
}

/** The cost told in another way; its name and source stay. */
export function withCostKind(cost: Json, kind: CostKind): Json {
  const others = without(cost, "amount", "from", "to", "free", "text");
  const known = cost["amount"] ?? cost["from"] ?? 0;
  switch (kind) {
    case "amount":
      return { ...others, amount: known };
    case "range":
      return { ...others, from: known, to: cost["to"] ?? known };
    case "free":
      return { ...others, free: true };
    case "text":
      return { ...others, text: { de: "" } };
  }
}

/** Reads "1.234,50" and "1234.5"; nothing for what is no amount. */
export function readAmount(text: string): number | undefined {
  const plain = text.trim().replace(/\s*(€|Euro)$/i, "");
  const normal = plain.includes(",") ? plain.replaceAll(".", "").replace(",", ".") : plain;
  return /^\d+(\.\d{1,2})?$/.test(normal) ? Number(normal) : undefined;
}

export function amountText(value: unknown): string {
  return typeof value === "number" ? value.toLocaleString("de", { minimumFractionDigits: 2 }) : asText(value);
}

/** The units of a time; ISO 8601 writes them behind the number. */
export const UNITS = {
  "T%M": "Minuten",
  "T%H": "Stunden",
  "%D": "Tage",
  "%W": "Wochen",
  "%M": "Monate",
  "%Y": "Jahre",
} as const;
export type Unit = keyof typeof UNITS;

export interface Period {
  readonly number: string;
  readonly unit: Unit;
}

/** Reads `P2W` as 2 weeks; nothing for times of several units, which stay as they are written. */
export function readPeriod(text: string): Period | undefined {
  if (text === "") {
    return { number: "", unit: "%W" };
  }
  const [, time = "", number = "", letter = ""] = /^P(T?)(\d+)([MHDWY])$/.exec(text) ?? [];
  const unit = (Object.keys(UNITS) as Unit[]).find((known) => known === `${time}%${letter}`);
  return unit === undefined ? undefined : { number, unit };
}

export function periodText({ number, unit }: Period): string {
  return number === "" ? "" : `P${unit.replace("%", number)}`;
}
