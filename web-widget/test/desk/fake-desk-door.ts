import type { DeskDoor } from "../../src/desk/door/desk-door.ts";
import type { CallItem, CaseDialogue, OwnTelephone, Script, ScriptHit } from "../../src/desk/wire/call-values.ts";
import type { CallbackDetail } from "../../src/desk/wire/callback-values.ts";
import type {
  CannedReply,
  CaseFile,
  ClaimedChat,
  Finding,
  HeldChat,
  Note,
  PresenceStatus,
  Self,
  Suggestion,
  WrapUp,
} from "../../src/desk/wire/desk-values.ts";
import { held, promised, ringing, said } from "./chats.ts";

export const SELF: Self = { username: "agentin", name: "Ayla Demir", municipality: "musterstadt", roles: ["agent"] };

/** The server in memory: one chat waits, and the next call can be made to fail. */
export class FakeDeskDoor implements DeskDoor {
  failure: Error | undefined;
  held: readonly HeldChat[] = [];
  told: readonly CallItem[] = [];
  found: readonly Finding[] | undefined = [];
  readonly calls: string[] = [];
  readonly notes: Note[] = [];

  signIn = () => this.#answer("signIn", SELF);
  current = () => this.#answer("current", SELF);
  signOut = () => this.#answer("signOut", undefined);
  ticket = () => this.#answer("ticket", "t");
  setPresence = (status: PresenceStatus) => this.#answer(`presence ${status}`, undefined);
  stepIn = (id: string) => this.claim(id);
  chats = () => this.#answer("chats", this.held);
  allChats = () => this.#answer("allChats", this.held);
  transfer = (id: string, epoch: number, to: string) => this.#answer(`transfer ${id} ${epoch} ${to}`, undefined);
  giveBack = (id: string, epoch: number) => this.#answer(`giveBack ${id} ${epoch}`, undefined);
  close = (id: string, epoch: number) => this.#answer(`close ${id} ${epoch}`, undefined);
  claimCallback = (id: string) => this.#answer(`claimCallback ${id}`, this.callback(id));
  readCallback = (id: string) => this.#answer(`readCallback ${id}`, this.callback(id));
  releaseCallback = (id: string, epoch: number) => this.#answer(`releaseCallback ${id} ${epoch}`, undefined);
  attemptCallback = (id: string, epoch: number, outcome: string, note: string) =>
    this.#answer(`attemptCallback ${id} ${epoch} ${outcome} ${note}`, undefined);
  answerCallback = (id: string, epoch: number, clientMessageId: string, text: string) =>
    this.#answer(`answerCallback ${id} ${epoch} ${clientMessageId} ${text}`, undefined);
  finishCallback = (id: string, epoch: number) => this.#answer(`finishCallback ${id} ${epoch}`, undefined);
  liveCalls = () => this.#answer<readonly CallItem[]>("liveCalls", this.told);
  readCall = (id: string) =>
    this.#answer(`readCall ${id}`, { call: ringing(id), messages: [], related: [said(1, "citizen", "Hund")] });
  wrapUpCall = (id: string, { outcome, service, note }: WrapUp) =>
    this.#answer(`wrapUpCall ${id} ${outcome} ${service} ${note}`, undefined);
  telephone = () => this.#answer("telephone", { phone: "+4922147100", calls: 1 });
  setTelephone = (telephone: OwnTelephone) => this.#answer(`setTelephone ${telephone.phone}`, telephone);
  openCode = (code: string) =>
    this.#answer<CaseDialogue>(`openCode ${code}`, {
      conversationId: "c",
      channel: "webchat",
      status: "bot",
      lang: "de",
      service: "hund-anmelden",
      aspect: "cost",
      openQuestion: "Gilt das auch für Welpen?",
      messages: [said(1, "citizen", "Gilt das auch für Welpen?")],
    });
  chatLink = (id: string, sms: boolean) =>
    this.#answer(`chatLink ${id}`, { link: "https://lotse.example.de/#gespraech=x", isSent: sms });
  script = (service: string, lang: string) =>
    this.#answer<Script>(`script ${service} ${lang}`, {
      service,
      name: service,
      responsible: "",
      sections: [],
      online: "",
    });
  searchScripts = (words: string, lang: string) =>
    this.#answer<readonly ScriptHit[]>(`searchScripts ${words} ${lang}`, []);
  suggest = (id: string, words: string) => this.#answer<readonly Suggestion[]>(`suggest ${id} ${words}`, []);
  cannedReplies = () => this.#answer<readonly CannedReply[]>("cannedReplies", []);
  saveCannedReply = () => this.#answer("saveCannedReply", undefined);
  removeCannedReply = () => this.#answer("removeCannedReply", undefined);
  colleagues = () => this.#answer("colleagues", { queues: [], agents: [], municipalities: [] });
  refer = (id: string, epoch: number, to: string) => this.#answer(`refer ${id} ${epoch} ${to}`, undefined);
  services = () => this.#answer("services", [{ id: "hund-anmelden", name: "Hund anmelden" }]);
  check = (text: string) => this.#answer(`check ${text}`, this.found);

  callback = (id: string): CallbackDetail => ({
    item: promised(id, { own: true, taken: true, epoch: 2 }),
    phone: "+492214710123",
    phoneReadable: "0221 4 71 01 23",
    mail: "",
    words: "",
    attempts: [],
    messages: [said(1, "citizen", "Rückruf bitte")],
  });

  claim = (id = "a"): Promise<ClaimedChat | undefined> => {
    this.held = [held(id)];
    const { lang, queue, messages } = this.#case(id);
    return this.#answer(`claim ${id}`, { conversationId: id, epoch: 2, lang, queue, messages });
  };

  readCase = (id: string): Promise<CaseFile> => this.#answer(`case ${id}`, this.#case(id));

  addNote = (id: string, text: string) => {
    this.notes.push({ at: "", author: SELF.name, text });
    return this.#answer(`note ${id} ${text}`, this.notes);
  };

  #case(conversationId: string) {
    const messages = [said(1, "citizen", "Hallo"), said(2, "system", "Sie schreiben jetzt mit Ayla Demir.")];
    return { conversationId, lang: "de", queue: "allgemein", channel: "webchat", messages, notes: this.notes };
  }

  #answer<Value>(call: string, value: Value): Promise<Value> {
    this.calls.push(call);
    const { failure } = this;
    this.failure = undefined;
    return failure === undefined ? Promise.resolve(value) : Promise.reject(failure);
  }
}
