import type { AttemptOutcome, CallbackDetail, CallbackItem } from "../wire/callback-values.ts";
import type { WrapUp } from "../wire/desk-values.ts";
import type { Desk } from "./desk.ts";

/** What an agent does with call-backs and messages. */
export class CallbackWork {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Takes one and opens it. */
  async take({ id }: CallbackItem): Promise<boolean> {
    return this.#desk.succeeds(async () => this.#show(await this.#desk.door.claimCallback(id)));
  }

  /** Gives it back to everybody. */
  async release({ item }: CallbackDetail): Promise<boolean> {
    return this.#leave(() => this.#desk.door.releaseCallback(item.id, item.epoch));
  }

  /** Once somebody was reached, the agent goes on with it; else it is over for now. */
  async attempt({ item }: CallbackDetail, outcome: AttemptOutcome, note: string): Promise<boolean> {
    const { door } = this.#desk;
    const attempt = () => door.attemptCallback(item.id, item.epoch, outcome, note);
    if (outcome !== "reached") {
      return this.#leave(attempt);
    }
    return this.#desk.succeeds(async () => {
      await attempt();
      this.#show(await door.readCallback(item.id));
    });
  }

  /** The same id again is stored once. */
  async answer({ item }: CallbackDetail, clientMessageId: string, text: string): Promise<boolean> {
    const { door } = this.#desk;
    return this.#desk.succeeds(async () => {
      await door.answerCallback(item.id, item.epoch, clientMessageId, text);
      this.#show(await door.readCallback(item.id));
    });
  }

  async finish({ item }: CallbackDetail, wrapUp: WrapUp): Promise<boolean> {
    return this.#leave(() => this.#desk.door.finishCallback(item.id, item.epoch, wrapUp));
  }

  dismiss(): void {
    this.#show(undefined);
  }

  async #leave(act: () => Promise<void>): Promise<boolean> {
    const hasLeft = await this.#desk.succeeds(act);
    if (hasLeft) {
      this.#show(undefined);
    }
    return hasLeft;
  }

  #show(callback: CallbackDetail | undefined): void {
    this.#desk.apply({ type: "callbackShown", callback });
  }
}
