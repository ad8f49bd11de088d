import { asObject, asText, asTexts } from "../wire/json.ts";

/** Who is signed in. */
export interface Self {
  readonly username: string;
  readonly name: string;
  readonly municipality: string;
  readonly roles: readonly string[];
}

export function readSelf(value: unknown): Self {
  const json = asObject(value);
  const username = asText(json["username"]);
  return {
    username,
    name: asText(json["name"]) || username,
    municipality: asText(json["municipality"]),
    roles: asTexts(json["roles"]),
  };
}
