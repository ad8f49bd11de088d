/** What can be done by a key; each with the words of the list that `?` opens. */
export const SHORTCUTS = [
  { id: "claim", code: "KeyN", keys: "Alt + N", does: "Nächsten Chat annehmen" },
  { id: "queue", code: "KeyW", keys: "Alt + W", does: "Zur Warteschlange" },
  { id: "callbacks", code: "KeyB", keys: "Alt + B", does: "Zu Rückrufen und Nachrichten" },
  { id: "own", code: "KeyM", keys: "Alt + M", does: "Zu meinen Chats" },
  { id: "before", code: "ArrowUp", keys: "Alt + ↑", does: "Vorheriger Chat" },
  { id: "next", code: "ArrowDown", keys: "Alt + ↓", does: "Nächster Chat in der Liste" },
  { id: "write", code: "KeyI", keys: "Alt + I", does: "Ins Eingabefeld" },
  { id: "suggestions", code: "KeyV", keys: "Alt + V", does: "Zu den Antwort-Vorschlägen" },
  { id: "canned", code: "KeyT", keys: "Alt + T", does: "Zu den Textbausteinen" },
  { id: "notes", code: "KeyO", keys: "Alt + O", does: "Zu den internen Notizen" },
  { id: "transfer", code: "KeyU", keys: "Alt + U", does: "Chat übergeben" },
  { id: "giveBack", code: "KeyR", keys: "Alt + R", does: "Chat an den Bot zurückgeben" },
  { id: "wrapUp", code: "KeyK", keys: "Alt + K", does: "Kontakt abschließen" },
  { id: "presence", code: "KeyP", keys: "Alt + P", does: "Verfügbar oder abwesend" },
] as const;

export type Shortcut = (typeof SHORTCUTS)[number]["id"] | "help";

/** The keys of a press, as far as they matter. */
export type KeyPress = Pick<
  KeyboardEvent,
  "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing"
>;

/**
 * The shortcut a key press means. Alt with a key works everywhere; Ctrl and Alt together are AltGr, with which people
 * write. The single character `?` counts only where nothing is being written, and can be switched off (WCAG 2.1.4).
 */
export function shortcutOf(press: KeyPress, isWriting: boolean, hasCharacterKeys: boolean): Shortcut | undefined {
  if (press.isComposing || press.ctrlKey || press.metaKey) {
    return undefined;
  }
  if (press.key === "?" && !press.altKey) {
    return isWriting || !hasCharacterKeys ? undefined : "help";
  }
  return press.altKey && !press.shiftKey ? SHORTCUTS.find(({ code }) => code === press.code)?.id : undefined;
}
