import type { CallItem, Capacity } from "../wire/call-values.ts";
import type { CallbackDetail, CallbackItem } from "../wire/callback-values.ts";
import type { CrisisNotice, HeldChat, PresenceStatus, WaitingChat } from "../wire/desk-values.ts";
import type { OpenDialogue } from "./call-event.ts";
import type { OwnCall } from "./calls.ts";
import type { DeskChat } from "./desk-chat.ts";

/** Everything one agent's desk knows at a moment. */
export interface DeskState {
  readonly presence: PresenceStatus;
  /** What everybody is told at the moment; agents say the same. */
  readonly notices: readonly CrisisNotice[];
  /** The next first; nothing until the server has told. */
  readonly waiting: readonly WaitingChat[] | undefined;
  /** Own chats, lost ones with unsaved text, and the watched one, in the order in which they came. */
  readonly chats: readonly DeskChat[];
  /** Chats of the whole desk, for supervisors. */
  readonly allChats: readonly HeldChat[];
  readonly selected: string | undefined;
  /** Call-backs and messages that wait for an answer, the most urgent first. */
  readonly callbacks: readonly CallbackItem[];
  /** The one that is open in place of a chat. */
  readonly callback: CallbackDetail | undefined;
  /** Calls of the municipality, the last heard of last; some that are over among them. */
  readonly calls: readonly CallItem[];
  readonly ownCalls: readonly OwnCall[];
  /** The id of the own call that is open in place of a chat. */
  readonly call: string | undefined;
  /** Nothing until the server has told. */
  readonly capacity: Capacity | undefined;
  /** The dialogue behind a case code lies over everything else. */
  readonly dialogue: OpenDialogue | undefined;
}

export const initialState: DeskState = {
  presence: "away",
  notices: [],
  waiting: undefined,
  chats: [],
  allChats: [],
  selected: undefined,
  callbacks: [],
  callback: undefined,
  calls: [],
  ownCalls: [],
  capacity: undefined,
  call: undefined,
  dialogue: undefined,
};

/** Nothing lies in the place of a chat. */
export const NOTHING_ASIDE = { callback: undefined, call: undefined, dialogue: undefined } as const;

export function findChat(state: DeskState, id: string | undefined): DeskChat | undefined {
  return state.chats.find((chat) => chat.id === id);
}

export function selectedChat(state: DeskState): DeskChat | undefined {
  return findChat(state, state.selected);
}

export function ownChats(state: DeskState): readonly DeskChat[] {
  return state.chats.filter((chat) => chat.holding !== "watched");
}
