import type { Finding } from "../../shared/staff/finding.ts";
import { replaced } from "./replacement.ts";
import type { ServiceRoom } from "./service-room.ts";

/** The text of one aspect in one register, with what was found in it. */
export class TextField {
  readonly register: string;
  readonly aspect: string;
  readonly #room: ServiceRoom;

  constructor(room: ServiceRoom, register: string, aspect: string) {
    this.#room = room;
    this.register = register;
    this.aspect = aspect;
  }

  /** The id of its element. */
  get id(): string {
    return `text-${this.register}-${this.aspect}`;
  }

  get text(): string {
    return this.#room.text(this.register, this.aspect);
  }

  get findings(): readonly Finding[] {
    return this.#room.checks.findings(this.register, this.aspect, this.text);
  }

  write(text: string): void {
    this.#room.write(this.register, this.aspect, text);
  }

  /** Puts a proposed text in the place of what was found, and the cursor behind it. */
  take(finding: Finding, replacement: string, field: HTMLTextAreaElement | null): void {
    const end = finding.from + replacement.length;
    this.write(replaced(this.text, finding, replacement));
    this.#room.at.say(`Übernommen: ${replacement}`);
    if (field !== null) {
      field.value = this.text;
      field.focus();
      field.setSelectionRange(end, end);
    }
  }
}

/** Marks a place in a field and brings it into sight. */
export function markPlace(field: HTMLTextAreaElement | null, { from, to }: Finding): void {
  field?.focus();
  field?.setSelectionRange(from, to);
  field?.scrollIntoView({ block: "nearest" });
}
