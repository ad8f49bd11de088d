import type { CallbackDetail, CallbackItem } from "../wire/callback-values.ts";
import type { CrisisNotice, HeldChat, PresenceStatus, WaitingChat } from "../wire/desk-values.ts";
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
};

export function findChat(state: DeskState, id: string | undefined): DeskChat | undefined {
  return state.chats.find((chat) => chat.id === id);
}

export function selectedChat(state: DeskState): DeskChat | undefined {
  return findChat(state, state.selected);
}

export function ownChats(state: DeskState): readonly DeskChat[] {
  return state.chats.filter((chat) => chat.holding !== "watched");
}
