import type { SendProblem } from "./line.ts";
import type { Refusal } from "../../shared/connection/refusal.ts";

/** What to tell a citizen whose message was refused over REST. */
export function problemOf(refusal: Refusal): SendProblem {
  switch (refusal.status) {
    case 413:
      return "tooLong";
    case 429:
      return "tooMany";
    case 503:
      return "busy";
    default:
      return "notSent";
  }
}

/** The same for the code of an error frame. */
export function problemOfCode(code: string): SendProblem {
  if (/too.?long/i.test(code)) {
    return "tooLong";
  }
  if (/too.?many|limit/i.test(code)) {
    return "tooMany";
  }
  return /overload|busy|unavailable/i.test(code) ? "busy" : "notSent";
}
