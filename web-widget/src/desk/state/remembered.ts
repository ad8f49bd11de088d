import { asArray, asNumber, asObject, asText } from "../../shared/wire/json.ts";
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

export interface Remembered {
  readonly selected: string;
  readonly chats: readonly RememberedChat[];
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
  return { selected: state.selected ?? "", chats };
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
  return { selected: asText(json["selected"]), chats };
}

function readOutgoing(value: unknown): Outgoing[] {
  const json = asObject(value);
  const clientMessageId = asText(json["clientMessageId"]);
  const text = asText(json["text"]);
  const state = json["state"] === "failed" ? "failed" : "sending";
  return clientMessageId === "" || text === "" ? [] : [{ clientMessageId, text, state }];
}
