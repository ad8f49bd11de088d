import type { Cockpit } from "../cockpit/cockpit.ts";
import type { Choice } from "../cockpit/period.ts";
import type { Room } from "../room.ts";
import type { Alerts } from "../work/alerts.ts";
import type { Advice } from "../work/advice.ts";
import type { CallWork } from "../work/call-work.ts";
import type { CallbackWork } from "../work/callback-work.ts";
import type { ChatEnding } from "../work/chat-ending.ts";
import type { ChatWork } from "../work/chat-work.ts";
import type { Desk } from "../work/desk.ts";
import type { PhoneScript } from "../work/phone-script.ts";
import type { CallItem, OwnTelephone } from "../wire/call-values.ts";
import type { AttemptOutcome, CallbackDetail, CallbackItem } from "../wire/callback-values.ts";
import type { CannedReply, HeldChat, Suggestion } from "../wire/desk-values.ts";
import type { Colleagues } from "../wire/desk-values.ts";
import type { OwnCall } from "../state/calls.ts";
import type { DeskChat } from "../state/desk-chat.ts";

/** What lies over the desk and wants a decision first. */
/** The link into the chat of a call, and whether it went to the caller by SMS. */
export interface ChatLink {
  readonly conversationId: string;
  readonly link: string;
  readonly text: "possible" | "sent" | "impossible";
}

export type Dialog =
  | { readonly kind: "wrapUp"; readonly chat: DeskChat }
  | { readonly kind: "transfer"; readonly chat: DeskChat; readonly colleagues: Colleagues }
  | { readonly kind: "giveBack"; readonly chat: DeskChat }
  | { readonly kind: "stepIn"; readonly chat: DeskChat }
  | { readonly kind: "callbackDone"; readonly callback: CallbackDetail }
  | { readonly kind: "callDone"; readonly call: OwnCall }
  | ({ readonly kind: "chatLink" } & ChatLink)
  | { readonly kind: "telephone"; readonly telephone: OwnTelephone }
  | { readonly kind: "canned"; readonly reply: CannedReply }
  | { readonly kind: "shortcuts" }
  | { readonly kind: "signOut" };

/** On small screens one part of the desk is shown at a time. */
export type Pane = "lists" | "chat" | "side";

/** The rooms of a signed-in agent's desk. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly work: ChatWork;
  readonly ending: ChatEnding;
  readonly callbacks: CallbackWork;
  readonly calls: CallWork;
  readonly script: PhoneScript;
  readonly cockpit: Cockpit;
  readonly advice: Advice;
}

/** What the agent does with chats. */
export interface ChatActions {
  claim(id?: string): void;
  select(id: string): void;
  watch(chat: HeldChat): void;
  dismiss(chat: DeskChat): void;
  copyUnsaved(chat: DeskChat): void;
  draft(chat: DeskChat, text: string): void;
  send(): void;
  insert(text: string): void;
  sendSuggestion(suggestion: Suggestion): void;
  saveNote(): void;
}

/** What the agent does with call-backs and messages. */
export interface CallbackActions {
  take(item: CallbackItem): void;
  attempt(outcome: AttemptOutcome): void;
  answer(): void;
  release(): void;
  finish(): void;
  dismiss(): void;
}

/** What the agent does with calls and case codes. */
export interface CallActions {
  /** Takes a call that waits, and opens any other. */
  open(call: CallItem): void;
  /** Shows a call that is led like a chat together with the chat whose code was given in it. */
  showRelated(call: CallItem): void;
  hide(): void;
  dismiss(callId: string): void;
  note(callId: string, text: string): void;
  /** Asks for the documentation of the open call; false when none is open. */
  wrapUp(): boolean;
  openCode(code: string): void;
  closeDialogue(): void;
  chatLink(conversationId: string): void;
  textLink(conversationId: string): void;
  copyLink(link: string): void;
  setTelephone(): void;
}

/** What a supervisor does in the cockpit. */
export interface CockpitActions {
  /** Asks for other figures. */
  choose(change: Partial<Choice>): void;
  /** Shows another figure in the chart. */
  show(measure: string): void;
}

/** What the agent does that also moves the focus, opens a dialog or needs the browser. */
export interface DeskActions {
  readonly chats: ChatActions;
  readonly callbacks: CallbackActions;
  readonly calls: CallActions;
  readonly cockpit: CockpitActions;
  signIn(username: string, password: string): void;
  signOut(): void;
  setPresence(status: "available" | "away" | "wrapUp"): void;
  openDialog(kind: "wrapUp" | "transfer" | "giveBack" | "stepIn" | "shortcuts" | "signOut"): void;
  editCanned(reply: CannedReply): void;
  dialogClosed(): void;
  /** Closes the open dialog once the action has succeeded. */
  finish(action: () => Promise<boolean>): void;
  showPane(pane: Pane): void;
  /** Shows a part of the desk and moves the focus to the first of these that is there. */
  goTo(pane: Pane, ...selectors: readonly string[]): void;
  filterCanned(words: string): void;
  switchSound(): void;
  switchNotifications(): void;
  switchCharacterKeys(): void;
  dismissProblem(): void;
}

/** Everything that is shown at one moment. */
export interface DeskView {
  readonly phase: "starting" | "signIn" | "open";
  readonly isSigningIn: boolean;
  /** The sign-in ended while the desk was open: its drafts are still here. */
  readonly expiredFor: string | undefined;
  readonly open: OpenDesk | undefined;
  readonly room: Room;
  readonly now: Date;
  readonly pane: Pane;
  readonly dialog: Dialog | undefined;
  /** When the dialog was opened, in milliseconds of the epoch. */
  readonly dialogSince: number;
  readonly cannedFilter: string;
  readonly alerts: Alerts;
  readonly hasCharacterKeys: boolean;
  readonly problem: string;
  readonly announcement: string;
  readonly actions: DeskActions;
}

/** The view of a desk that is open. */
export type OpenView = DeskView & { readonly open: OpenDesk };
