import type { CaseCode } from "./conversation/citizen-door.ts";
import type { ConversationSession, Problem } from "./conversation/session.ts";
import type { Sheet, SheetActions } from "./view/widget-actions.ts";

/** What of the widget lies around the sheets. */
export interface SheetSurroundings {
  readonly session: ConversationSession | undefined;
  tell(problem: Problem | undefined): void;
  /** Shows what has changed, and moves the focus. */
  update(focused?: string): void;
  /** Forgets what is being written. */
  forgetDraft(): void;
}

/** The pages that take the place of the conversation for a while. */
export class Sheets implements SheetActions {
  readonly #surroundings: SheetSurroundings;
  #shown: Sheet | undefined;
  #code: CaseCode | undefined;

  constructor(surroundings: SheetSurroundings) {
    this.#surroundings = surroundings;
  }

  get shown(): Sheet | undefined {
    return this.#shown;
  }

  /** Nothing while it is on its way. */
  get code(): CaseCode | undefined {
    return this.#code;
  }

  open(sheet: Sheet): void {
    this.#shown = sheet;
    if (sheet === "code") {
      void this.#findCode();
    }
    this.#surroundings.update("#sheet-title");
  }

  close(): void {
    this.#shown = undefined;
    this.#surroundings.tell(undefined);
    this.#surroundings.update("summary");
  }

  /** Goes away without moving the focus. */
  drop(): void {
    this.#shown = undefined;
  }

  erase(): void {
    const { session } = this.#surroundings;
    void session?.erase().then(() => {
      if (session.phase === "erased") {
        this.#surroundings.forgetDraft();
        this.#shown = undefined;
        this.#surroundings.update("#title");
      }
    });
  }

  async #findCode(): Promise<void> {
    this.#code = await this.#surroundings.session?.caseCode();
    if (this.#code === undefined) {
      this.#surroundings.tell("noCode");
    }
    this.#surroundings.update();
  }
}
