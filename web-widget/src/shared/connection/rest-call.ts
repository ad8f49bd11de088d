import { asObject, asText, parseJson } from "../wire/json.ts";
import { Refusal, Unreachable } from "./refusal.ts";

const PATIENCE = 15_000;

/** What a request has besides its address. */
export interface RestCall {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly credentials: RequestCredentials;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Asks the server for JSON, without any cache; an empty answer is `undefined`.
 *
 * @throws Refusal when the server said no, Unreachable when it said nothing in time
 */
export async function callRest(address: string, { method, credentials, headers, body }: RestCall): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, {
      method,
      credentials,
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE),
      headers: { ...headers, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (cause) {
    throw new Unreachable("no answer", { cause });
  }
  const json = parseJson(text);
  if (!response.ok) {
    const retryAfter = Number(response.headers.get("Retry-After") ?? Number.NaN);
    const code = asText(asObject(json)["code"]);
    throw new Refusal(response.status, code, Number.isFinite(retryAfter) ? retryAfter : undefined, asObject(json));
  }
  return json;
}
