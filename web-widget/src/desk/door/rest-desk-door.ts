import { Refusal } from "../../shared/connection/refusal.ts";
import { readFindings } from "../../shared/staff/finding.ts";
import { callStaff as call } from "../../shared/staff/staff-sessions.ts";
import { asObject, asText } from "../../shared/wire/json.ts";
import type { AttemptOutcome } from "../wire/callback-values.ts";
import type { CannedReply, PresenceStatus, WrapUp } from "../wire/desk-values.ts";
import { readCallbackDetail } from "../wire/read-callback.ts";
import {
  readCannedReplies,
  readCase,
  readClaimed,
  readColleagues,
  readHeldChats,
  readMunicipalities,
  readNotes,
  readServiceNames,
  readSuggestions,
} from "../wire/read-desk.ts";
import type { DeskDoor } from "./desk-door.ts";
import { documentation } from "./documentation.ts";
import { RestCallDoor } from "./rest-call-door.ts";

/** So the server says that there is no check, or not for this person. */
const NO_CHECK = [403, 404, 405];

/** The desk's REST door; the browser sends the session's cookie, to our own server only. */
export class RestDeskDoor extends RestCallDoor implements DeskDoor {
  async ticket() {
    return asText(asObject(await call("POST", "/staff/tickets", {}))["ticket"]);
  }

  async setPresence(status: PresenceStatus) {
    await call("POST", "/desk/presence", { status });
  }

  async claim(conversationId?: string) {
    return readClaimed(await call("POST", "/desk/claims", conversationId === undefined ? {} : { conversationId }));
  }

  async stepIn(conversationId: string) {
    return readClaimed(await call("POST", `${path(conversationId)}/stepIn`, {}));
  }

  async chats() {
    return readHeldChats(asObject(await call("GET", "/desk/chats"))["chats"]);
  }

  async allChats() {
    return readHeldChats(asObject(await call("GET", "/desk/chats/all"))["chats"]);
  }

  async transfer(conversationId: string, epoch: number, to: string) {
    await call("POST", `${path(conversationId)}/transfer`, { to, epoch });
  }

  async giveBack(conversationId: string, epoch: number) {
    await call("POST", `${path(conversationId)}/return`, { epoch });
  }

  async close(conversationId: string, epoch: number, wrapUp: WrapUp) {
    await call("POST", `${path(conversationId)}/close`, { ...documentation(wrapUp), epoch });
  }

  async claimCallback(id: string) {
    return readCallbackDetail(await call("POST", `${callbackPath(id)}/claim`, {}));
  }

  async readCallback(id: string) {
    return readCallbackDetail(await call("GET", callbackPath(id)));
  }

  async releaseCallback(id: string, epoch: number) {
    await call("POST", `${callbackPath(id)}/release`, { epoch });
  }

  async attemptCallback(id: string, epoch: number, outcome: AttemptOutcome, note: string) {
    await call("POST", `${callbackPath(id)}/attempts`, { outcome, epoch, ...(note === "" ? {} : { note }) });
  }

  async answerCallback(id: string, epoch: number, clientMessageId: string, text: string) {
    await call("POST", `${callbackPath(id)}/answer`, { clientMessageId, text, epoch });
  }

  async finishCallback(id: string, epoch: number, wrapUp: WrapUp) {
    await call("POST", `${callbackPath(id)}/done`, { ...documentation(wrapUp), epoch });
  }

  async readCase(conversationId: string) {
    return readCase(await call("GET", path(conversationId)));
  }

  async addNote(conversationId: string, text: string) {
    return readNotes(asObject(await call("POST", `${path(conversationId)}/notes`, { text }))["notes"]);
  }

  async suggest(conversationId: string, words: string) {
    const query = words === "" ? "" : `?text=${encodeURIComponent(words)}`;
    return readSuggestions(asObject(await call("GET", `${path(conversationId)}/suggestions${query}`))["suggestions"]);
  }

  async cannedReplies() {
    return readCannedReplies(asObject(await call("GET", "/desk/cannedReplies"))["replies"]);
  }

  async saveCannedReply({ id, ...reply }: CannedReply) {
    await call("POST", "/desk/cannedReplies", { ...reply, ...(id === "" ? {} : { id }) });
  }

  async removeCannedReply(id: string) {
    await call("DELETE", `/desk/cannedReplies/${encodeURIComponent(id)}`);
  }

  async colleagues() {
    const [colleagues, others] = await Promise.all([
      call("GET", "/desk/colleagues"),
      call("GET", "/desk/municipalities"),
    ]);
    return { ...readColleagues(colleagues), municipalities: readMunicipalities(asObject(others)["municipalities"]) };
  }

  async refer(conversationId: string, epoch: number, municipality: string) {
    await call("POST", `${path(conversationId)}/referral`, { municipality, epoch });
  }

  async services(municipality: string) {
    const json = await call("GET", `/municipalities/${encodeURIComponent(municipality)}/services?lang=de`);
    return readServiceNames(asObject(json)["services"]);
  }

  async check(text: string, variant: string) {
    try {
      return readFindings(asObject(await call("POST", "/newsroom/checks", { text, variant }))["findings"]);
    } catch (problem) {
      if (problem instanceof Refusal && NO_CHECK.includes(problem.status)) {
        return undefined;
      }
      throw problem;
    }
  }
}

function callbackPath(id: string): string {
  return `/desk/callbacks/${encodeURIComponent(id)}`;
}

function path(conversationId: string): string {
  return `/desk/conversations/${encodeURIComponent(conversationId)}`;
}
