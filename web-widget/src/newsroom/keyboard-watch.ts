import { WRITING } from "../shared/staff/key-press.ts";
import type { NewsroomWorkplace } from "./newsroom-workplace.ts";
import type { Rooms } from "./rooms.ts";
import type { ServicePage } from "./route.ts";
import { stepsOf } from "./service/steps.ts";
import { TextKeys } from "./service/text-keys.ts";
import { takeStep } from "./service/view/step-dialogs.ts";
import { shortcutOf, type Shortcut } from "./shortcuts.ts";

/** Listens to the whole page, because the focus may be nowhere; keys that mean nothing here go on to the browser. */
export class KeyboardWatch {
  readonly #workplace: NewsroomWorkplace;
  readonly #pressed = (event: KeyboardEvent) => this.#press(event);

  constructor(workplace: NewsroomWorkplace) {
    this.#workplace = workplace;
  }

  begin(): void {
    addEventListener("keydown", this.#pressed);
  }

  end(): void {
    removeEventListener("keydown", this.#pressed);
  }

  #press(event: KeyboardEvent): void {
    const { rooms, hasDialog, hasCharacterKeys } = this.#workplace;
    if (rooms === undefined || hasDialog) {
      return;
    }
    const [target] = event.composedPath();
    const isWriting = target instanceof Element && target.matches(WRITING);
    const shortcut = shortcutOf(event, isWriting, hasCharacterKeys);
    if (shortcut !== undefined) {
      event.preventDefault();
      this.#act(shortcut, rooms, target instanceof Element ? target : null);
    }
  }

  #act(shortcut: Shortcut, rooms: Rooms, focused: Element | null): void {
    const workplace = this.#workplace;
    switch (shortcut) {
      case "services":
        return workplace.go({ page: "leistungen" });
      case "search":
        return workplace.go({ page: "leistungen" }, "#service-search");
      case "tasks":
        return workplace.go({ page: "aufgaben" });
      case "gaps":
        return workplace.go({ page: "luecken" });
      case "texts":
        return this.#goTo("texte", rooms);
      case "facts":
        return this.#goTo("angaben", rooms);
      case "preview":
        return this.#goTo("vorschau", rooms);
      case "history":
        return this.#goTo("verlauf", rooms);
      case "comments":
        return this.#goTo("kommentare", rooms);
      case "save":
        return void rooms.drafts
          .saveAll()
          .then((isSaved) => workplace.say(isSaved ? "Alles ist gespeichert." : "Noch nicht alles ist gespeichert."));
      case "advance":
        return this.#advance(rooms, focused);
      case "help":
        return workplace.showShortcuts();
      case "before":
      case "next":
      case "register":
      case "finding":
      case "take": {
        const { service } = rooms;
        if (service?.page === "texte") {
          new TextKeys(service, workplace.host.renderRoot).press(shortcut, focused);
        }
      }
    }
  }

  #goTo(part: ServicePage, { service }: Rooms): void {
    if (service === undefined) {
      this.#workplace.say("Dafür ist keine Leistung geöffnet.");
    } else {
      this.#workplace.go({ page: "leistung", service: service.id, part });
    }
  }

  /** The next step of the part in which the focus is. */
  #advance({ service }: Rooms, focused: Element | null): void {
    if (service === undefined || (service.page !== "texte" && service.page !== "angaben")) {
      this.#workplace.say("Dafür ist kein Entwurf geöffnet.");
      return;
    }
    const written = service.fields.find(({ id }) => id === focused?.id)?.register;
    const part = service.page === "angaben" ? "facts" : (written ?? headOf(focused) ?? "de");
    const { server } = service.drafts.part(service.id, part);
    const [step] = server === undefined ? [] : stepsOf(server, this.#workplace.self);
    if (step === undefined || step === "discard" || step === "withdraw") {
      this.#workplace.say("Für Sie gibt es hier gerade keinen nächsten Schritt.");
    } else {
      takeStep(service, part, step);
    }
  }
}

function headOf(focused: Element | null): string | undefined {
  return focused?.closest<HTMLElement>("[data-part]")?.dataset["part"];
}
