import type { Finding } from "../../shared/staff/finding.ts";
import type { Shortcut } from "../shortcuts.ts";
import { ASPECTS } from "../words.ts";
import { replacementsOf } from "./replacement.ts";
import type { ServiceRoom } from "./service-room.ts";
import { markPlace, type TextField } from "./text-field.ts";

/** A finding with the field in which it is. */
interface Place {
  readonly field: TextField;
  readonly finding: Finding;
}

/** Moves among the texts of a service by keys; the answer is whether the key meant something here. */
export class TextKeys {
  readonly #room: ServiceRoom;
  readonly #root: HTMLElement | DocumentFragment;

  constructor(room: ServiceRoom, root: HTMLElement | DocumentFragment) {
    this.#room = room;
    this.#root = root;
  }

  press(shortcut: Shortcut, focused: Element | null): boolean {
    const present = this.#fields().find(({ id }) => id === focused?.id);
    switch (shortcut) {
      case "before":
        return this.#goTo(this.#beside(present, -1));
      case "next":
        return this.#goTo(this.#beside(present, 1));
      case "register":
        return this.#goTo(
          this.#fields().find(
            ({ aspect, register }) =>
              aspect === (present?.aspect ?? ASPECTS[0]) && register !== (present?.register ?? this.#room.registers[1]),
          ),
        );
      case "finding":
        return this.#nextFinding(present);
      case "take":
        return this.#take(present);
      case "services":
      case "search":
      case "tasks":
      case "gaps":
      case "texts":
      case "facts":
      case "preview":
      case "history":
      case "comments":
      case "save":
      case "advance":
      case "help":
        return false;
    }
  }

  #fields(): readonly TextField[] {
    return this.#room.fields;
  }

  #element({ id }: TextField): HTMLTextAreaElement | null {
    return this.#root.querySelector<HTMLTextAreaElement>(`#${id}`);
  }

  #goTo(field: TextField | undefined): boolean {
    if (field !== undefined) {
      this.#element(field)?.focus();
    }
    return true;
  }

  /** The same register's text of the aspect before or behind; from nowhere, the first. */
  #beside(present: TextField | undefined, step: number): TextField | undefined {
    if (present === undefined) {
      return this.#fields()[0];
    }
    const own = this.#fields().filter(({ register }) => register === present.register);
    const index = own.findIndex(({ id }) => id === present.id);
    return own[(index + step + own.length) % own.length];
  }

  #nextFinding(present: TextField | undefined): boolean {
    const places: Place[] = this.#fields().flatMap((field) => field.findings.map((finding) => ({ field, finding })));
    const order = this.#fields().map(({ id }) => id);
    const at = present === undefined ? -1 : order.indexOf(present.id);
    const cursor = present === undefined ? 0 : (this.#element(present)?.selectionEnd ?? 0);
    const isBehind = ({ field, finding }: Place) =>
      order.indexOf(field.id) > at || (field.id === present?.id && finding.from >= cursor);
    const next = places.find(isBehind) ?? places[0];
    if (next === undefined) {
      this.#room.at.say("Keine schwer lesbare Stelle.");
      return true;
    }
    const { field, finding } = next;
    markPlace(this.#element(field), finding);
    this.#room.at.say(`${field.text.slice(finding.from, finding.to)}: ${finding.message} ${finding.suggestion}`);
    return true;
  }

  /** The first proposal for the place at the cursor. */
  #take(present: TextField | undefined): boolean {
    const element = present === undefined ? null : this.#element(present);
    const cursor = element?.selectionStart ?? 0;
    const finding = present?.findings.find(
      (one) => one.from <= cursor && cursor <= one.to && replacementsOf(one, present.text).length > 0,
    );
    if (present === undefined || finding === undefined) {
      this.#room.at.say("Hier gibt es keinen Vorschlag zum Übernehmen.");
      return true;
    }
    present.take(finding, replacementsOf(finding, present.text)[0] ?? "", element);
    return true;
  }
}
