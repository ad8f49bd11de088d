/** The keys of a press, as far as they matter. */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing"
>;

/** What can be done by Alt and a key, with the words of the list that `?` opens. */
export interface KeyShortcut<Id extends string> {
  readonly id: Id;
  readonly code: string;
  readonly keys: string;
  readonly does: string;
}

/** Where keys write. */
export const WRITING = "textarea, select, input:not([type=radio], [type=checkbox], [type=button])";

/**
 * The shortcut a key press means. Alt with a key works everywhere; Ctrl and Alt together are AltGr, with which people
 * write. The single character `?` counts only where nothing is being written, and can be switched off (WCAG 2.1.4).
 */
export function pressed<Id extends string>(
  shortcuts: readonly KeyShortcut<Id>[],
  press: KeyPress,
  isWriting: boolean,
  hasCharacterKeys: boolean,
): Id | "help" | undefined {
  if (press.isComposing || press.ctrlKey || press.metaKey) {
    return undefined;
  }
  if (press.key === "?" && !press.altKey) {
    return isWriting || !hasCharacterKeys ? undefined : "help";
  }
  return press.altKey && !press.shiftKey ? shortcuts.find(({ code }) => code === press.code)?.id : undefined;
}
