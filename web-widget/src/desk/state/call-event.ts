import type { CallDetail, CallItem, Capacity, CaseDialogue } from "../wire/call-values.ts";

/** A dialogue that was opened by its code. */
export interface OpenDialogue {
  readonly code: string;
  readonly dialogue: CaseDialogue;
}

/** What happens to the calls of the desk. */
export type CallEvent =
  /** All calls of the desk, after the line was away. */
  | { readonly type: "callsTold"; readonly calls: readonly CallItem[] }
  | { readonly type: "callTold"; readonly call: CallItem }
  | { readonly type: "callRead"; readonly detail: CallDetail }
  /** A call is open in place of a chat; nothing when it is no longer. */
  | { readonly type: "callShown"; readonly callId: string | undefined }
  | { readonly type: "callNoted"; readonly callId: string; readonly text: string }
  /** It is documented, or put away. */
  | { readonly type: "callLeft"; readonly callId: string }
  | { readonly type: "capacityTold"; readonly capacity: Capacity }
  | { readonly type: "dialogueShown"; readonly dialogue: OpenDialogue | undefined };
