import type { CallDetail, CallItem, CaseDialogue, OwnTelephone, Script, ScriptHit } from "../wire/call-values.ts";
import type { AttemptOutcome, CallbackDetail } from "../wire/callback-values.ts";
import type {
  CannedReply,
  CaseFile,
  ClaimedChat,
  Colleagues,
  Finding,
  HeldChat,
  Note,
  PresenceStatus,
  Self,
  ServiceName,
  Suggestion,
  WrapUp,
} from "../wire/desk-values.ts";

/**
 * What the desk asks of the server. Every call throws `Refusal` when the server says no (401: nobody is signed in any
 * more) and `Unreachable` when it says nothing.
 */
export interface DeskDoor {
  signIn(username: string, password: string): Promise<Self>;
  /** Who is signed in already. */
  current(): Promise<Self>;
  signOut(): Promise<void>;
  /** A one-time ticket for the WebSocket. */
  ticket(): Promise<string>;

  setPresence(status: PresenceStatus): Promise<void>;
  /** The named chat, or the next one; nothing when none waits. */
  claim(conversationId?: string): Promise<ClaimedChat | undefined>;
  stepIn(conversationId: string): Promise<ClaimedChat | undefined>;
  /** The agent's own chats. */
  chats(): Promise<readonly HeldChat[]>;
  /** All chats that are with agents, for supervisors. */
  allChats(): Promise<readonly HeldChat[]>;
  transfer(conversationId: string, epoch: number, to: string): Promise<void>;
  /** Asks the citizen whether the chat may go to another municipality. */
  refer(conversationId: string, epoch: number, municipality: string): Promise<void>;
  giveBack(conversationId: string, epoch: number): Promise<void>;
  close(conversationId: string, epoch: number, wrapUp: WrapUp): Promise<void>;

  /** Takes a call-back or a message. */
  claimCallback(id: string): Promise<CallbackDetail>;
  readCallback(id: string): Promise<CallbackDetail>;
  releaseCallback(id: string, epoch: number): Promise<void>;
  /** Tells what came of an attempt to reach somebody. */
  attemptCallback(id: string, epoch: number, outcome: AttemptOutcome, note: string): Promise<void>;
  /** Answers a message in the conversation it came from. */
  answerCallback(id: string, epoch: number, clientMessageId: string, text: string): Promise<void>;
  finishCallback(id: string, epoch: number, wrapUp: WrapUp): Promise<void>;

  /** Calls that go on, and those that have just ended. */
  liveCalls(): Promise<readonly CallItem[]>;
  readCall(callId: string): Promise<CallDetail | undefined>;
  /** Documents a call that a switchboard led; calls with the bot are closed like chats. */
  wrapUpCall(callId: string, wrapUp: WrapUp): Promise<void>;
  telephone(): Promise<OwnTelephone>;
  setTelephone(telephone: OwnTelephone): Promise<OwnTelephone>;
  /** Opens the dialogue whose code a caller tells. */
  openCode(code: string): Promise<CaseDialogue>;
  /** A link that opens the chat of a call on the caller's screen, once and within a day; by SMS when the caller agreed. */
  chatLink(conversationId: string, sms: boolean): Promise<{ readonly link: string; readonly isSent: boolean }>;
  script(service: string, lang: string): Promise<Script>;
  searchScripts(words: string, lang: string): Promise<readonly ScriptHit[]>;

  readCase(conversationId: string): Promise<CaseFile>;
  addNote(conversationId: string, text: string): Promise<readonly Note[]>;
  /** Answers to the given words, or to the citizen's last ones. */
  suggest(conversationId: string, words: string): Promise<readonly Suggestion[]>;
  cannedReplies(): Promise<readonly CannedReply[]>;
  /** Adds a reply when its id is empty, else changes it. */
  saveCannedReply(reply: CannedReply): Promise<void>;
  removeCannedReply(id: string): Promise<void>;
  colleagues(): Promise<Colleagues>;
  services(municipality: string): Promise<readonly ServiceName[]>;
  /** What is hard to read in a text; nothing where the check cannot be had. */
  check(text: string, variant: string): Promise<readonly Finding[] | undefined>;
}
