import type { ClaimedChat, HeldChat } from "../wire/desk-values.ts";
import type { CallbackItem } from "../wire/callback-values.ts";
import { changeCalls } from "./call-reducer.ts";
import { unknownCall } from "./calls.ts";
import { changeChat } from "./chat-reducer.ts";
import { hasUnsaved, lastSeq, newChat, type DeskChat } from "./desk-chat.ts";
import type { DeskEvent } from "./desk-event.ts";
import { findChat, NOTHING_ASIDE, type DeskState } from "./desk-state.ts";
import type { Remembered } from "./remembered.ts";

/** The desk after something happened; a pure function, so that every case can be told as a test. */
export function reduce(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case "queueTold":
      return { ...state, waiting: event.waiting };
    case "chatsTold":
      return withOwnChats(state, event.chats);
    case "allChatsTold":
      return withAllChats(state, event.chats);
    case "claimed":
      return withClaimed(state, event.chat, event.at);
    case "watched":
      return withWatched(state, event.chat);
    case "selected":
      return { ...state, ...NOTHING_ASIDE, selected: event.id };
    case "left":
      return withoutChat(state, event.id);
    case "callbacksTold":
      return withCallbacks(state, event.callbacks);
    case "callbackShown":
      return { ...state, ...NOTHING_ASIDE, callback: event.callback };
    case "presenceTold":
      return { ...state, presence: event.status };
    case "noticesTold":
      return { ...state, notices: event.notices };
    case "remembered":
      return withRemembered(state, event.remembered);
    case "callsTold":
    case "callTold":
    case "callRead":
    case "callShown":
    case "callNoted":
    case "callLeft":
    case "capacityTold":
    case "dialogueShown":
      return changeCalls(state, event);
    case "caseRead":
    case "heard":
    case "typing":
    case "citizenSaw":
    case "agentSaw":
    case "drafted":
    case "noteDrafted":
    case "notesTold":
    case "said":
    case "stored":
    case "failed":
    case "retried":
    case "discarded":
    case "searching":
    case "suggested":
    case "checked":
    case "leaving":
    case "lost":
      return {
        ...state,
        chats: state.chats.map((chat) => (chat.id === event.id ? changeChat(chat, event) : chat)),
      };
  }
}

/** What is told is the whole truth: a chat that is not among them is not this agent's any more. */
function withOwnChats(state: DeskState, held: readonly HeldChat[]): DeskState {
  const known = state.chats.flatMap((chat) => {
    const told = held.find(({ conversationId }) => conversationId === chat.id);
    if (told !== undefined) {
      return [takenUp(chat, told)];
    }
    if (chat.holding !== "mine" || chat.isLeaving) {
      return [chat];
    }
    // One that only the tab remembered, and without any text: nobody would know what it is about.
    return chat.isLoaded || hasUnsaved(chat) ? [changeChat(chat, { type: "lost", id: chat.id })] : [];
  });
  const added = held
    .filter(({ conversationId }) => findChat(state, conversationId) === undefined)
    .map((told) => takenUp(newChat(told.conversationId, "mine"), told));
  return withSelection({ ...state, chats: [...known, ...added] });
}

/** What is selected is there; where nothing is, the first own chat. */
function withSelection(state: DeskState): DeskState {
  const isThere = findChat(state, state.selected) !== undefined;
  return isThere ? state : { ...state, selected: state.chats.find((chat) => chat.holding === "mine")?.id };
}

function takenUp(chat: DeskChat, { epoch, lang, queue, waitingSince, claimedAt }: HeldChat): DeskChat {
  return { ...chat, holding: "mine", epoch, lang, queue, waitingSince, claimedAt, agent: "" };
}

function withAllChats(state: DeskState, allChats: readonly HeldChat[]): DeskState {
  const chats = state.chats.map((chat) => {
    const told = allChats.find(({ conversationId }) => conversationId === chat.id);
    return chat.holding === "watched" && told !== undefined ? { ...chat, epoch: told.epoch, agent: told.agent } : chat;
  });
  return { ...state, allChats, chats };
}

function withClaimed(state: DeskState, claimed: ClaimedChat, at: string): DeskState {
  const { conversationId: id, epoch, lang, queue, messages } = claimed;
  const waiting = state.waiting?.filter(({ conversationId }) => conversationId !== id);
  const waitingSince = state.waiting?.find(({ conversationId }) => conversationId === id)?.since ?? at;
  const before = findChat(state, id) ?? { ...newChat(id, "mine"), waitingSince, claimedAt: at };
  const mine: DeskChat = { ...before, holding: "mine", epoch, lang, queue, agent: "" };
  const taken = messages.reduce((chat, message) => changeChat(chat, { type: "heard", id, message }), mine);
  // Whoever takes a chat looks at all of it.
  const seen = { ...taken, agentSaw: lastSeq(taken) };
  return {
    ...state,
    ...NOTHING_ASIDE,
    waiting,
    chats: [...state.chats.filter((chat) => chat.id !== id), seen],
    selected: id,
  };
}

/** One chat is watched at a time. */
function withWatched(state: DeskState, { conversationId: id, ...held }: HeldChat): DeskState {
  const chats = state.chats.filter((chat) => chat.holding !== "watched");
  const isKnown = chats.some((chat) => chat.id === id);
  return {
    ...state,
    ...NOTHING_ASIDE,
    chats: isKnown ? chats : [...chats, { ...newChat(id, "watched"), ...held }],
    selected: id,
  };
}

/** What is open follows what is told of it; when it is gone, what was seen of it stays until the agent goes on. */
function withCallbacks(state: DeskState, callbacks: readonly CallbackItem[]): DeskState {
  const { callback } = state;
  if (callback === undefined) {
    return { ...state, callbacks };
  }
  const told = callbacks.find(({ id }) => id === callback.item.id);
  const item = told ?? { ...callback.item, own: false, taken: false };
  return { ...state, callbacks, callback: { ...callback, item } };
}

/** The next chat takes the place of one that goes, so that the agent is never left before nothing. */
function withoutChat(state: DeskState, id: string): DeskState {
  const index = state.chats.findIndex((chat) => chat.id === id);
  const chats = state.chats.filter((chat) => chat.id !== id);
  const next = chats[Math.min(index, chats.length - 1)]?.id;
  return { ...state, chats, selected: state.selected === id ? next : state.selected };
}

/** Unsent text of a chat that is not this agent's any more is shown as lost, never thrown away. */
function withRemembered(state: DeskState, { selected, chats: remembered, calls }: Remembered): DeskState {
  const known = state.chats.map((chat) => ({ ...chat, ...remembered.find(({ id }) => id === chat.id) }));
  const others = remembered
    .filter(({ id }) => findChat(state, id) === undefined)
    .map((chat) => ({ ...newChat(chat.id, "mine"), ...chat }))
    .filter((chat) => hasUnsaved(chat) || chat.agentSaw > 0);
  const ownCalls = calls
    .filter(({ callId }) => state.ownCalls.every(({ item }) => item.callId !== callId))
    .map(({ callId, note }) => ({ item: unknownCall(callId), messages: [], related: [], note }));
  return {
    ...state,
    chats: [...known, ...others],
    ownCalls: [...state.ownCalls, ...ownCalls],
    selected: selected === "" ? state.selected : selected,
  };
}
