import { Refusal } from "../../shared/connection/refusal.ts";
import type { CallItem, OwnTelephone } from "../wire/call-values.ts";
import type { WrapUp } from "../wire/desk-values.ts";
import type { Desk } from "./desk.ts";

/** What an agent does with calls and case codes. */
export class CallWork {
  readonly #desk: Desk;
  #telephone: OwnTelephone = { phone: "", calls: 1 };

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Where this agent is called. */
  get telephone(): OwnTelephone {
    return this.#telephone;
  }

  /** Reads where the agent is called, and the calls that the tab remembers. */
  async load(): Promise<void> {
    try {
      this.#telephone = await this.#desk.door.telephone();
    } catch (problem) {
      this.#quietly(problem);
    }
    const remembered = this.#desk.state.ownCalls.filter(({ item }) => item.beganAt === "");
    await Promise.all(remembered.map(({ item, note }) => this.#restore(item.callId, note)));
    this.#desk.changed();
  }

  async setTelephone(telephone: OwnTelephone): Promise<boolean> {
    return this.#desk.succeeds(async () => {
      this.#telephone = await this.#desk.door.setTelephone(telephone);
    });
  }

  /** A call that this agent has picked up on a switchboard's telephone opens by itself; true when it did. */
  async heard(call: CallItem): Promise<boolean> {
    const isKnown = this.#desk.state.ownCalls.some(({ item }) => item.callId === call.callId);
    if (isKnown || call.state !== "answered" || call.conversationId !== "" || !this.#isMine(call)) {
      return false;
    }
    return this.show(call.callId);
  }

  /** Opens a call with everything known of it. */
  async show(callId: string): Promise<boolean> {
    return this.#desk.succeeds(async () => {
      const detail = await this.#desk.door.readCall(callId);
      if (detail !== undefined) {
        this.#desk.apply({ type: "callRead", detail });
        this.#desk.apply({ type: "callShown", callId });
      }
    });
  }

  /** Goes back to the chats; the call stays in the list. */
  hide(): void {
    this.#desk.apply({ type: "callShown", callId: undefined });
  }

  /** Takes the call from the agent's list, without documenting it. */
  dismiss(callId: string): void {
    this.#desk.apply({ type: "callLeft", callId });
  }

  note(callId: string, text: string): void {
    this.#desk.apply({ type: "callNoted", callId, text });
  }

  async wrapUp(callId: string, documented: WrapUp): Promise<boolean> {
    const isDone = await this.#desk.succeeds(() => this.#desk.door.wrapUpCall(callId, documented));
    if (isDone) {
      this.dismiss(callId);
    }
    return isDone;
  }

  /** Opens the dialogue behind a code over whatever is open. */
  async openCode(code: string): Promise<boolean> {
    try {
      const dialogue = await this.#desk.door.openCode(code);
      this.#desk.apply({ type: "dialogueShown", dialogue: { code, dialogue } });
      return true;
    } catch (problem) {
      if (problem instanceof Refusal && problem.status === 404) {
        this.#desk.complain("Zu diesem Fallcode gibt es kein Gespräch. Lassen Sie ihn sich bitte noch einmal sagen.");
      } else {
        this.#desk.report(problem);
      }
      return false;
    }
  }

  closeDialogue(): void {
    this.#desk.apply({ type: "dialogueShown", dialogue: undefined });
  }

  /** A link that opens the chat of a call once; nothing when there is none to be had. */
  async chatLink(
    conversationId: string,
    sms = false,
  ): Promise<{ readonly link: string; readonly isSent: boolean } | undefined> {
    let given: { readonly link: string; readonly isSent: boolean } | undefined;
    await this.#desk.succeeds(async () => {
      given = await this.#desk.door.chatLink(conversationId, sms);
    });
    return given;
  }

  async #restore(callId: string, note: string): Promise<void> {
    try {
      const detail = await this.#desk.door.readCall(callId);
      if (detail !== undefined) {
        this.#desk.apply({ type: "callRead", detail });
      }
    } catch (problem) {
      const isGone = problem instanceof Refusal && problem.status === 404;
      if (isGone && note === "") {
        this.dismiss(callId);
      }
      this.#quietly(problem);
    }
  }

  /** Telephone systems name whoever picked up, or the number on which it rang. */
  #isMine({ answeredBy }: CallItem): boolean {
    const { name, username } = this.#desk.self;
    const digits = nationalDigits(answeredBy);
    return (
      answeredBy === name ||
      answeredBy === username ||
      (digits !== "" && digits === nationalDigits(this.#telephone.phone))
    );
  }

  #quietly(problem: unknown): void {
    if (problem instanceof Refusal && problem.status === 401) {
      this.#desk.signedOut();
    }
  }
}

/** The digits of a German number without its country's or its trunk prefix: telephone systems write both. */
function nationalDigits(number: string): string {
  return number.replace(/\D/g, "").replace(/^(00)?49|^0/, "");
}
