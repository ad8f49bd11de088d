import { pressed, type KeyPress } from "../shared/staff/key-press.ts";

export type { KeyPress } from "../shared/staff/key-press.ts";

/** What can be done by a key; each with the words of the list that `?` opens. */
export const SHORTCUTS = [
  { id: "claim", code: "KeyN", keys: "Alt + N", does: "Nächsten Chat annehmen" },
  { id: "queue", code: "KeyW", keys: "Alt + W", does: "Zur Warteschlange" },
  { id: "callbacks", code: "KeyB", keys: "Alt + B", does: "Zu Rückrufen und Nachrichten" },
  { id: "calls", code: "KeyA", keys: "Alt + A", does: "Zu den Anrufen" },
  { id: "code", code: "KeyC", keys: "Alt + C", does: "Fallcode eingeben" },
  { id: "own", code: "KeyM", keys: "Alt + M", does: "Zu meinen Chats" },
  { id: "before", code: "ArrowUp", keys: "Alt + ↑", does: "Vorheriger Chat" },
  { id: "next", code: "ArrowDown", keys: "Alt + ↓", does: "Nächster Chat in der Liste" },
  { id: "write", code: "KeyI", keys: "Alt + I", does: "Ins Eingabefeld, am Telefon zur Gesprächsnotiz" },
  { id: "suggestions", code: "KeyV", keys: "Alt + V", does: "Zu den Antwort-Vorschlägen, am Telefon zum Leitfaden" },
  { id: "canned", code: "KeyT", keys: "Alt + T", does: "Zu den Textbausteinen" },
  { id: "notes", code: "KeyO", keys: "Alt + O", does: "Zu den internen Notizen" },
  { id: "transfer", code: "KeyU", keys: "Alt + U", does: "Chat übergeben" },
  { id: "giveBack", code: "KeyR", keys: "Alt + R", does: "Chat an den Bot zurückgeben" },
  { id: "wrapUp", code: "KeyK", keys: "Alt + K", does: "Kontakt abschließen" },
  { id: "cockpit", code: "KeyL", keys: "Alt + L", does: "Zum Cockpit und zurück (Leitungen)" },
  { id: "presence", code: "KeyP", keys: "Alt + P", does: "Verfügbar oder abwesend" },
] as const;

export type Shortcut = (typeof SHORTCUTS)[number]["id"] | "help";

/** The shortcut a key press means. */
export function shortcutOf(press: KeyPress, isWriting: boolean, hasCharacterKeys: boolean): Shortcut | undefined {
  return pressed(SHORTCUTS, press, isWriting, hasCharacterKeys);
}
