import type { Message } from "../../shared/wire/message.ts";
import type {
  CaseFile,
  ClaimedChat,
  CrisisNotice,
  Finding,
  HeldChat,
  Note,
  PresenceStatus,
  Suggestion,
  WaitingChat,
} from "../wire/desk-values.ts";
import type { CallbackDetail, CallbackItem } from "../wire/callback-values.ts";
import type { CallEvent } from "./call-event.ts";
import type { Remembered } from "./remembered.ts";

/** What happens to one chat. */
export type ChatEvent = { readonly id: string } & (
  | { readonly type: "caseRead"; readonly file: CaseFile }
  | { readonly type: "heard"; readonly message: Message }
  | { readonly type: "typing"; readonly isTyping: boolean }
  | { readonly type: "citizenSaw"; readonly seq: number }
  | { readonly type: "agentSaw" }
  | { readonly type: "drafted"; readonly text: string }
  | { readonly type: "noteDrafted"; readonly text: string }
  | { readonly type: "notesTold"; readonly notes: readonly Note[] }
  | { readonly type: "said"; readonly clientMessageId: string; readonly text: string }
  | { readonly type: "stored"; readonly clientMessageId: string; readonly seq: number }
  | { readonly type: "failed"; readonly clientMessageId: string }
  | { readonly type: "retried"; readonly clientMessageId: string }
  | { readonly type: "discarded"; readonly clientMessageId: string }
  | { readonly type: "searching"; readonly words: string }
  | { readonly type: "suggested"; readonly words: string; readonly suggestions: readonly Suggestion[] }
  | { readonly type: "checked"; readonly text: string; readonly findings: readonly Finding[] }
  | { readonly type: "leaving"; readonly isLeaving: boolean }
  | { readonly type: "lost" }
);

/** Everything that changes what the desk shows. */
export type DeskEvent =
  | ChatEvent
  | CallEvent
  | { readonly type: "queueTold"; readonly waiting: readonly WaitingChat[] }
  /** The agent's own chats, all of them. */
  | { readonly type: "chatsTold"; readonly chats: readonly HeldChat[] }
  /** Every chat that is with anybody, for supervisors. */
  | { readonly type: "allChatsTold"; readonly chats: readonly HeldChat[] }
  | { readonly type: "claimed"; readonly chat: ClaimedChat; readonly at: string }
  | { readonly type: "watched"; readonly chat: HeldChat }
  | { readonly type: "selected"; readonly id: string | undefined }
  /** The chat goes from the desk, by the agent's own wish. */
  | { readonly type: "left"; readonly id: string }
  | { readonly type: "callbacksTold"; readonly callbacks: readonly CallbackItem[] }
  /** A call-back or message is open in place of a chat; nothing when it is no longer. */
  | { readonly type: "callbackShown"; readonly callback: CallbackDetail | undefined }
  | { readonly type: "presenceTold"; readonly status: PresenceStatus }
  | { readonly type: "noticesTold"; readonly notices: readonly CrisisNotice[] }
  | { readonly type: "remembered"; readonly remembered: Remembered };
