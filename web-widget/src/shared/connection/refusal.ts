import type { Json } from "../wire/json.ts";

/** The server was reached and said no (RFC 9457 problem with a stable code). */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly retryAfterSeconds: number | undefined;
  /** What the problem tells besides, such as the text that somebody else has saved meanwhile. */
  readonly more: Json;

  constructor(status: number, code: string, retryAfterSeconds?: number, more: Json = {}) {
    super(`refused with ${status} ${code}`);
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
    this.more = more;
  }

  /** The conversation is not there any more, or this tab may not see it. */
  get isFinal(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404 || this.status === 410;
  }

  /** The same request may go through later without any change. */
  get isPassing(): boolean {
    return this.status === 429 || this.status >= 500;
  }
}

/** The server could not be reached, or did not answer in time. */
export class Unreachable extends Error {}
