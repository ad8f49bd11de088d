import { callStaff as call, StaffSessions } from "../../shared/staff/staff-sessions.ts";
import { asObject, asText } from "../../shared/wire/json.ts";
import type { OwnTelephone } from "../wire/call-values.ts";
import type { WrapUp } from "../wire/desk-values.ts";
import {
  readCallDetail,
  readCalls,
  readDialogue,
  readScript,
  readScriptHits,
  readTelephone,
} from "../wire/read-call.ts";
import { documentation } from "./documentation.ts";

/** The part of the desk's REST door that is about the telephone. */
export class RestCallDoor extends StaffSessions {
  async liveCalls() {
    return readCalls(asObject(await call("GET", "/desk/calls"))["calls"]);
  }

  async readCall(callId: string) {
    return readCallDetail(await call("GET", callPath(callId)));
  }

  async wrapUpCall(callId: string, wrapUp: WrapUp) {
    await call("POST", `${callPath(callId)}/wrap-up`, documentation(wrapUp));
  }

  async telephone() {
    return readTelephone(await call("GET", "/desk/telephone"));
  }

  async setTelephone({ phone, calls }: OwnTelephone) {
    return readTelephone(await call("PUT", "/desk/telephone", { ...(phone === "" ? {} : { phone }), calls }));
  }

  async openCode(code: string) {
    return readDialogue(await call("POST", "/desk/case-codes", { code }));
  }

  async chatLink(conversationId: string, sms: boolean) {
    const path = `/desk/conversations/${encodeURIComponent(conversationId)}/chat-link`;
    const { link, sent } = asObject(await call("POST", path, { sms }));
    return { link: asText(link), isSent: sent === true };
  }

  async script(service: string, lang: string) {
    return readScript(await call("GET", scriptPath({ service, lang })));
  }

  async searchScripts(words: string, lang: string) {
    return readScriptHits(asObject(await call("GET", scriptPath({ q: words, lang })))["hits"]);
  }
}

function callPath(callId: string): string {
  return `/desk/calls/${encodeURIComponent(callId)}`;
}

function scriptPath(query: Readonly<Record<string, string>>): string {
  return `/desk/scripts?${new URLSearchParams(query).toString()}`;
}
