import type { TemplateResult } from "lit";
import { SHORTCUTS } from "../../shortcuts.ts";
import type { OpenView } from "../desk-view.ts";
import { shortcutList } from "../../../shared/staff/shortcut-list.ts";

/** Every shortcut, as they are known to the desk itself. */
export function shortcuts({ hasCharacterKeys, actions }: OpenView): TemplateResult {
  const others = [
    ["Enter", "Senden (im Eingabefeld) oder speichern (in der Notiz)"],
    ["Umschalt + Enter", "Neue Zeile"],
    ["Esc", "Fenster schließen"],
    ["?", "Diese Übersicht (nicht beim Schreiben)"],
  ] as const;
  const all = [...SHORTCUTS.map(({ keys, does }) => [keys, does] as const), ...others];
  return shortcutList(all, hasCharacterKeys, () => actions.switchCharacterKeys());
}
