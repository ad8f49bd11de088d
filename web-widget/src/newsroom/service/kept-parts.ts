import { asArray, asNumber, asObject, asText } from "../../shared/wire/json.ts";
import { isUnsaved, type KeptPart, type Part } from "./part.ts";

/** What a tab keeps: never what the server has, only what it does not have yet. */
export function keptOf(parts: readonly Part[]): readonly KeptPart[] {
  return parts
    .filter((part) => isUnsaved(part))
    .map(({ service, part, content, server }) => ({ service, part, content, basedOn: server?.revision }));
}

/** Reads what was kept; what is damaged is nothing. */
export function readKept(value: unknown): readonly KeptPart[] {
  return asArray(value)
    .map(asObject)
    .filter((json) => asText(json["service"]) !== "" && asText(json["part"]) !== "")
    .map((json) => ({
      service: asText(json["service"]),
      part: asText(json["part"]),
      content: asObject(json["content"]),
      basedOn: asNumber(json["basedOn"]),
    }));
}
