import { asNumber, asText, listOf } from "../wire/json.ts";

/** A place in a text that is hard to read, as offsets of UTF-16 units. */
export interface Finding {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly suggestion: string;
}

export function readFindings(value: unknown): readonly Finding[] {
  return listOf(value, "message", (json) => ({
    from: asNumber(json["from"]) ?? 0,
    to: asNumber(json["to"]) ?? 0,
    message: asText(json["message"]),
    suggestion: asText(json["suggestion"]),
  }));
}
