import type { ReactiveControllerHost } from "lit";
import { LiveText } from "../shared/view/live-text.ts";
import type { Message } from "../shared/wire/message.ts";
import { announcementOf, newsOf, ringsText } from "./news.ts";
import type { DeskChat } from "./state/desk-chat.ts";
import type { OpenDesk } from "./view/desk-view.ts";
import type { CallItem } from "./wire/call-values.ts";
import type { WaitingChat } from "./wire/desk-values.ts";
import { Alerts } from "./work/alerts.ts";

/** Tells the agent what is new: to a screen reader, by sound, and on the screen when they look elsewhere. */
export abstract class DeskTeller {
  readonly alerts = new Alerts();
  readonly #announcer: LiveText;
  readonly #alarm: LiveText;

  constructor(host: ReactiveControllerHost) {
    this.#announcer = new LiveText(host);
    this.#alarm = new LiveText(host, true);
  }

  abstract get open(): OpenDesk | undefined;
  abstract get isLooking(): boolean;

  get announced(): string {
    return this.#announcer.text;
  }

  get alarmed(): string {
    return this.#alarm.text;
  }

  problem(text: string): void {
    if (text === "") {
      this.#alarm.clear();
    } else {
      this.#alarm.say(text);
    }
  }

  say(text: string): void {
    this.#announcer.say(text);
  }

  heard(chat: DeskChat, message: Message): void {
    const isBefore = this.open?.desk.state.selected === chat.id;
    this.say(announcementOf(chat, message, isBefore));
    if (message.author.role === "citizen" && chat.holding === "mine" && !(isBefore && this.isLooking)) {
      this.alerts.alert("Neue Nachricht", "In einem Ihrer Chats ist eine neue Nachricht.", chat.id);
    }
  }

  waits(newest: WaitingChat, count: number): void {
    const { presence } = this.open?.desk.state ?? {};
    if (presence === "available" || newest.priority === "distress") {
      const news = newsOf(newest, count, (id) => this.open?.advice.serviceName(id) ?? id);
      this.say(news);
      this.alerts.alert("Ein Chat wartet", news, "waiting");
    }
  }

  rings(call: CallItem): void {
    if (this.open?.desk.state.presence === "available") {
      const news = ringsText(call);
      this.say(news);
      this.alerts.alert("Ein Anruf klingelt", news, call.callId);
    }
  }

  lost(): void {
    this.problem(
      "Einen Ihrer Chats führt jetzt jemand anders, oder er wartet wieder. Was Sie darin geschrieben haben, ist noch da.",
    );
  }
}
