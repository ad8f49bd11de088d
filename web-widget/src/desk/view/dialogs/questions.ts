import { html, nothing, type TemplateResult } from "lit";
import { hasUnsaved, type DeskChat } from "../../state/desk-chat.ts";
import type { OpenView } from "../desk-view.ts";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";

/** Gives a chat back to the program. */
export function giveBack(chat: DeskChat, view: OpenView): TemplateResult {
  return dialogForm(
    {
      title: "An den Bot zurückgeben?",
      body: html`<p>Danach antwortet wieder der Bot. Die Bürgerin oder der Bürger bekommt einen Hinweis darauf.</p>
        ${hasUnsaved(chat) ? html`<p class="hint-box">Ihr Text, der nicht gesendet ist, geht verloren.</p>` : nothing}`,
      confirm: "Zurückgeben",
      submit: () => view.actions.finish(() => view.open.ending.giveBack(chat)),
    },
    view,
  );
}

/** A supervisor takes a chat over from a colleague. */
export function stepIn(chat: DeskChat, view: OpenView): TemplateResult {
  return dialogForm(
    {
      title: "In den Chat einspringen?",
      body: html`<p>
        Der Chat geht von ${chat.agent || "der Kollegin oder dem Kollegen"} an Sie über. Die Bürgerin oder der Bürger
        bekommt einen Hinweis darauf.
      </p>`,
      confirm: "Einspringen",
      submit: () => view.actions.finish(() => view.open.work.stepIn(chat.id)),
    },
    view,
  );
}

export function signOut(view: OpenView): TemplateResult {
  const { chats } = view.open.desk.state;
  const own = chats.filter(({ holding }) => holding === "mine");
  return dialogForm(
    {
      title: "Abmelden?",
      body: html`${
        own.length === 0
          ? html`<p>Sie führen keinen Chat mehr.</p>`
          : html`<p class="hint-box">
              Sie führen noch Chats (${own.length}). Sie gehen nach kurzer Zeit zurück in die Warteschlange.
            </p>`
      }
      ${
        chats.some(hasUnsaved)
          ? html`<p class="hint-box">Texte, die nicht gesendet sind, werden gelöscht.</p>`
          : nothing
      }`,
      confirm: "Abmelden",
      cancel: "Weiterarbeiten",
      submit: () => view.actions.signOut(),
    },
    view,
  );
}
