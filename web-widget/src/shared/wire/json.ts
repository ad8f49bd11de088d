/** Careful reading of JSON that came from outside: a wrong type is an absent value, never an exception. */
export type Json = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

export function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function asTexts(value: unknown): readonly string[] {
  return asArray(value).filter((item) => typeof item === "string");
}

export function asNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** The value if it is one of the words, else the word for everything else. */
export function asOneOf<Word extends string, Else>(
  value: unknown,
  words: readonly Word[],
  otherwise: Else,
): Word | Else {
  return words.find((word) => word === value) ?? otherwise;
}

/** The objects of a list that have the text they need, each read. */
export function listOf<Item>(value: unknown, required: string, read: (json: Json) => Item): Item[] {
  return asArray(value)
    .map(asObject)
    .filter((json) => asText(json[required]) !== "")
    .map(read);
}

/** Text as JSON; what is none is nothing. */
export function parseJson(data: unknown): unknown {
  try {
    return typeof data === "string" ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}
