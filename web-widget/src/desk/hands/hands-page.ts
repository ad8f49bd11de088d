import type { Dialog, OpenDesk, Pane } from "../view/desk-view.ts";

/** What of the page the hands for one part of the desk need. */
export interface HandsPage {
  readonly open: OpenDesk | undefined;
  show(dialog: Dialog): void;
  /** Shows a part of the desk and moves the focus to the first of these that is there. */
  goTo(pane: Pane, ...selectors: readonly string[]): void;
  focus(selector: string): void;
  say(text: string): void;
  /** An empty text takes the last problem away. */
  problem(text: string): void;
  field(id: string): HTMLTextAreaElement | null;
  afterUpdate(action: () => void): void;
}
