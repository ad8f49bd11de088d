import { pressed, type KeyPress } from "../shared/staff/key-press.ts";

/** What can be done by a key; each with the words of the list that `?` opens. */
export const SHORTCUTS = [
  { id: "services", code: "KeyL", keys: "Alt + L", does: "Zu den Leistungen" },
  { id: "search", code: "KeyU", keys: "Alt + U", does: "Leistung suchen" },
  { id: "tasks", code: "KeyA", keys: "Alt + A", does: "Zu den Aufgaben" },
  { id: "gaps", code: "KeyG", keys: "Alt + G", does: "Zu den Lücken" },
  { id: "texts", code: "KeyT", keys: "Alt + T", does: "Texte der Leistung" },
  { id: "facts", code: "KeyB", keys: "Alt + B", does: "Angaben der Leistung" },
  { id: "preview", code: "KeyV", keys: "Alt + V", does: "Vorschau der Leistung" },
  { id: "history", code: "KeyY", keys: "Alt + Y", does: "Verlauf der Leistung" },
  { id: "comments", code: "KeyK", keys: "Alt + K", does: "Kommentare der Leistung" },
  { id: "before", code: "ArrowUp", keys: "Alt + ↑", does: "Vorheriger Aspekt" },
  { id: "next", code: "ArrowDown", keys: "Alt + ↓", does: "Nächster Aspekt" },
  { id: "register", code: "KeyW", keys: "Alt + W", does: "Wechsel zwischen Alltagssprache und Leichter Sprache" },
  { id: "finding", code: "KeyN", keys: "Alt + N", does: "Nächste schwer lesbare Stelle" },
  { id: "take", code: "KeyX", keys: "Alt + X", does: "Vorschlag an dieser Stelle übernehmen" },
  { id: "save", code: "KeyS", keys: "Alt + S", does: "Jetzt speichern" },
  { id: "advance", code: "KeyR", keys: "Alt + R", does: "Nächster Schritt: einreichen, freigeben, veröffentlichen" },
] as const;

export type Shortcut = (typeof SHORTCUTS)[number]["id"] | "help";

/** The shortcut a key press means. */
export function shortcutOf(press: KeyPress, isWriting: boolean, hasCharacterKeys: boolean): Shortcut | undefined {
  return pressed(SHORTCUTS, press, isWriting, hasCharacterKeys);
}
