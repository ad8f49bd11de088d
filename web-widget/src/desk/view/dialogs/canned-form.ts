import { html, type TemplateResult } from "lit";
import type { CannedReply } from "../../wire/desk-values.ts";
import type { OpenView } from "../desk-view.ts";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";

const VARIANTS = [
  ["de", "Alltagssprache"],
  ["de-x-leicht", "Leichte Sprache"],
  ["en", "Englisch"],
] as const;

/** A prepared reply, new or to be changed; the whole desk uses it. */
export function cannedForm(reply: CannedReply, view: OpenView): TemplateResult {
  const { advice, desk } = view.open;
  const isNew = reply.id === "";
  const body = html`<div class="field">
      <label for="canned-name">Titel</label>
      <input id="canned-name" name="title" maxlength="100" required autofocus value=${reply.title} autocomplete="off" />
    </div>
    <div class="field">
      <label for="canned-lang">Sprache</label>
      <select id="canned-lang" name="lang">
        ${VARIANTS.map(([lang, name]) => html`<option value=${lang} ?selected=${lang === reply.lang}>${name}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="canned-text">Text</label>
      <textarea
        id="canned-text"
        name="text"
        rows="5"
        maxlength="4000"
        required
        aria-describedby="canned-fields"
        .value=${reply.text}
      ></textarea>
      <p class="quiet-text" id="canned-fields">
        Der Arbeitsplatz füllt aus: {gruss}, {name}, {anliegen}, {datum}, {uhrzeit}. Andere Felder, zum Beispiel
        {frist}, füllen Sie vor dem Senden selbst aus.
      </p>
    </div>`;
  return dialogForm(
    {
      title: isNew ? "Neuer Textbaustein" : "Textbaustein bearbeiten",
      body,
      confirm: "Speichern",
      ...(isNew
        ? {}
        : {
            extra: html`<button
              type="button"
              class="danger"
              @click=${() => view.actions.finish(() => advice.removeCannedReply(reply.id))}
            >
              Löschen
            </button>`,
          }),
      submit: (field) => {
        const [title, text] = [field("title").trim(), field("text").trim()];
        if (title === "" || text === "") {
          desk.complain("Geben Sie dem Textbaustein bitte einen Titel und einen Text.");
        } else {
          view.actions.finish(() => advice.saveCannedReply({ id: reply.id, title, lang: field("lang"), text }));
        }
      },
    },
    view,
  );
}
