import type { Texts } from "../../shared/translations/texts.ts";
import type { Variant } from "../../shared/variant.ts";
import type { CaseCode } from "../conversation/citizen-door.ts";
import type { ConversationSession, Problem } from "../conversation/session.ts";
import type { Sheet, WidgetActions } from "./widget-actions.ts";

/** The server takes no more characters than this; a longer text is refused, never cut off. */
export const LONGEST_MESSAGE = 4000;

/** Everything that is shown at one moment. */
export interface WidgetView {
  readonly texts: Texts;
  readonly variant: Variant;
  readonly session: ConversationSession | undefined;
  readonly isOpen: boolean;
  /** On small screens the open panel covers the page and keeps the focus. */
  readonly isModal: boolean;
  readonly hasNews: boolean;
  /** A message lies below what is in sight, and has not been in sight yet. */
  readonly isNewsBelow: boolean;
  readonly sheet: Sheet | undefined;
  /** Nothing while it is on its way. */
  readonly code: CaseCode | undefined;
  readonly draft: string;
  readonly problem: Problem | undefined;
  /** What the live regions say just now. */
  readonly announcement: string;
  readonly alert: string;
  readonly actions: WidgetActions;
}
