import { asArray, asNumber, asObject, asText, listOf } from "../../shared/wire/json.ts";
import type { DeskChat, Outgoing } from "./desk-chat.ts";
import type { DeskState } from "./desk-state.ts";

/** What a tab keeps of a chat, so that a reload loses nothing. */
export interface RememberedChat {
  readonly id: string;
  readonly draft: string;
  readonly noteDraft: string;
  readonly agentSaw: number;
  readonly outgoing: readonly Outgoing[];
}

/** A call whose documentation is still to come. */
export interface RememberedCall {
  readonly callId: string;
  readonly note: string;
}

export interface Remembered {
  readonly selected: string;
  readonly chats: readonly RememberedChat[];
  readonly calls: readonly RememberedCall[];
}

/** What of the state is worth keeping: never what was said, only what the server does not have. */
export function rememberedOf(state: DeskState): Remembered {
  const chats = state.chats
    .filter((chat) => chat.holding !== "watched")
    .map(({ id, draft, noteDraft, agentSaw, outgoing }: DeskChat) => ({
      id,
      draft,
      noteDraft,
      agentSaw,
      outgoing: outgoing.filter((one) => one.state !== "stored"),
    }));
  const calls = state.ownCalls.map(({ item, note }) => ({ callId: item.callId, note }));
  return { selected: state.selected ?? "", chats, calls };
}

/** Reads what was kept; what is damaged is nothing. */
export function readRemembered(value: unknown): Remembered {
  const json = asObject(value);
  const chats = asArray(json["chats"])
    .map(asObject)
    .filter((chat) => asText(chat["id"]) !== "")
    .map((chat) => ({
      id: asText(chat["id"]),
      draft: asText(chat["draft"]),
      noteDraft: asText(chat["noteDraft"]),
      agentSaw: asNumber(chat["agentSaw"]) ?? 0,
      outgoing: asArray(chat["outgoing"]).flatMap(readOutgoing),
    }));
  const calls = listOf(json["calls"], "callId", (call) => ({
    callId: asText(call["callId"]),
    note: asText(call["note"]),
  }));
  return { selected: asText(json["selected"]), chats, calls };
}

function readOutgoing(value: unknown): Outgoing[] {
  const json = asObject(value);
  const clientMessageId = asText(json["clientMessageId"]);
  const text = asText(json["text"]);
  const state = json["state"] === "failed" ? "failed" : "sending";
  return clientMessageId === "" || text === "" ? [] : [{ clientMessageId, text, state }];
}
