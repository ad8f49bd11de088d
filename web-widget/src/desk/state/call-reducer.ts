import type { CallDetail, CallItem } from "../wire/call-values.ts";
import type { CallEvent } from "./call-event.ts";
import type { DeskState } from "./desk-state.ts";

/** Calls that are over stay known for a while: their chats still want documenting. */
const MOST_ENDED = 50;

/** The desk after something happened to its calls. */
export function changeCalls(state: DeskState, event: CallEvent): DeskState {
  switch (event.type) {
    case "callsTold": {
      const gone = state.calls.filter(({ callId }) => event.calls.every((call) => call.callId !== callId));
      // Nobody tells of the end of a call that ended while the line was away.
      const over = gone.map((call): CallItem => ({ ...call, state: "ended" }));
      return [...over, ...event.calls].reduce(withCall, state);
    }
    case "callTold":
      return withCall(state, event.call);
    case "callRead":
      return withDetail(state, event.detail);
    case "callShown":
      return { ...state, call: event.callId, callback: undefined, dialogue: undefined };
    case "callNoted":
      return {
        ...state,
        ownCalls: state.ownCalls.map((one) => (one.item.callId === event.callId ? { ...one, note: event.text } : one)),
      };
    case "callLeft":
      return {
        ...state,
        ownCalls: state.ownCalls.filter(({ item }) => item.callId !== event.callId),
        call: state.call === event.callId ? undefined : state.call,
      };
    case "capacityTold":
      return { ...state, capacity: event.capacity };
    case "dialogueShown":
      return { ...state, dialogue: event.dialogue };
  }
}

function withCall(state: DeskState, call: CallItem): DeskState {
  const others = state.calls.filter(({ callId }) => callId !== call.callId);
  const ended = others.filter((one) => one.state === "ended").slice(-MOST_ENDED);
  const calls = [...ended, ...others.filter((one) => one.state !== "ended"), call];
  const ownCalls = state.ownCalls.map((one) => (one.item.callId === call.callId ? { ...one, item: call } : one));
  return { ...state, calls, ownCalls };
}

/** What was noted stays when a call is read again. */
function withDetail(state: DeskState, { call, messages, related }: CallDetail): DeskState {
  const known = state.ownCalls.some(({ item }) => item.callId === call.callId);
  const ownCalls = known
    ? state.ownCalls.map((one) => (one.item.callId === call.callId ? { ...one, item: call, messages, related } : one))
    : [...state.ownCalls, { item: call, messages, related, note: "" }];
  return { ...state, ownCalls };
}
