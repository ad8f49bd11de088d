import type { Message } from "../../shared/wire/message.ts";
import type { CallItem } from "../wire/call-values.ts";
import type { DeskChat } from "./desk-chat.ts";
import type { DeskState } from "./desk-state.ts";

/** A call that this agent has opened; it stays until it is documented or put away. */
export interface OwnCall {
  readonly item: CallItem;
  readonly messages: readonly Message[];
  readonly related: readonly Message[];
  /** What the agent notes while speaking; it becomes part of the documentation. */
  readonly note: string;
}

/**
 * Where a call stands, as an agent sees it: it rings; its caller waits for a human; this agent has it; it is with the bot or
 * with somebody else; somebody talks on a switchboard's line; it is over.
 */
export type CallStage = "ringing" | "waiting" | "own" | "elsewhere" | "talking" | "ended";

export function callStage({ state, conversationId, callId }: CallItem, desk: DeskState): CallStage {
  if (state === "ended") {
    return "ended";
  }
  if (conversationId === "") {
    return state === "ringing"
      ? "ringing"
      : desk.ownCalls.some(({ item }) => item.callId === callId)
        ? "own"
        : "talking";
  }
  if (desk.chats.some(({ id, holding }) => id === conversationId && holding === "mine")) {
    return "own";
  }
  const waits = desk.waiting?.some((waiting) => waiting.conversationId === conversationId) ?? false;
  return waits ? "waiting" : "elsewhere";
}

/** Calls that are going on, and those of this agent that still want documenting: what rings first, the oldest first. */
export function shownCalls(desk: DeskState): readonly CallItem[] {
  const own = desk.ownCalls.map(({ item }) => item);
  const others = desk.calls.filter(
    ({ callId, state }) => state !== "ended" && own.every((one) => one.callId !== callId),
  );
  const rank = (call: CallItem) =>
    ["ringing", "waiting", "ended", "own", "talking", "elsewhere"].indexOf(callStage(call, desk));
  return [...own, ...others].sort((one, other) => rank(one) - rank(other) || one.beganAt.localeCompare(other.beganAt));
}

/** The call in which a chat of the desk takes place. */
export function callOf({ id }: DeskChat, desk: DeskState): CallItem | undefined {
  return desk.calls.findLast(({ conversationId }) => conversationId === id);
}

/** The call that is open in place of a chat. */
export function openCall(desk: DeskState): OwnCall | undefined {
  return desk.ownCalls.find(({ item }) => item.callId === desk.call);
}

/** Whether a chat of the desk is a talk on the telephone. */
export function isCall(chat: DeskChat, desk: DeskState): boolean {
  return chat.channel === "telephone" || callOf(chat, desk) !== undefined;
}

/** A call of which only the id is known. */
export function unknownCall(callId: string): CallItem {
  return {
    callId,
    state: "ended",
    isOutgoing: false,
    from: "",
    to: "",
    beganAt: "",
    answeredAt: "",
    endedAt: "",
    answeredBy: "",
    conversationId: "",
    relatedConversationId: "",
    earlier: [],
  };
}
