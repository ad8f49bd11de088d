import { html, type TemplateResult } from "lit";
import { dialogForm } from "../../shared/staff/dialog-form.ts";
import { shortcutList } from "../../shared/staff/shortcut-list.ts";
import type { NewsroomWorkplace } from "../newsroom-workplace.ts";
import type { Drafts } from "../service/drafts.ts";
import { SHORTCUTS } from "../shortcuts.ts";

/** Every shortcut, as they are known to the newsroom itself. */
export function shortcutDialog(workplace: NewsroomWorkplace): TemplateResult {
  const others = [
    ["Esc", "Fenster schließen"],
    ["?", "Diese Übersicht (nicht beim Schreiben)"],
  ] as const;
  const all = [...SHORTCUTS.map(({ keys, does }) => [keys, does] as const), ...others];
  return shortcutList(all, workplace.hasCharacterKeys, () => workplace.switchCharacterKeys());
}

export function signOutDialog(workplace: NewsroomWorkplace, drafts: Drafts | undefined): TemplateResult {
  const unsaved = drafts?.unsavedServices ?? [];
  return dialogForm(
    {
      title: "Abmelden?",
      body: html`${
        unsaved.length === 0
          ? html`<p>Alle Ihre Texte sind gespeichert.</p>`
          : html`<p class="hint-box">
              Noch nicht gespeichert: ${unsaved.map((id) => workplace.serviceName(id)).join(", ")}. Diese Texte werden
              gelöscht.
            </p>`
      }`,
      confirm: "Abmelden",
      cancel: "Weiterarbeiten",
      submit: () => void workplace.signOut(),
    },
    workplace,
  );
}
