import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { SHORTCUTS } from "../../shortcuts.ts";
import type { OpenView } from "../desk-view.ts";
import { closeDialog } from "./dialog-form.ts";

/** Every shortcut, as they are known to the desk itself. */
export function shortcuts({ hasCharacterKeys, actions }: OpenView): TemplateResult {
  const others = [
    ["Enter", "Senden (im Eingabefeld) oder speichern (in der Notiz)"],
    ["Umschalt + Enter", "Neue Zeile"],
    ["Esc", "Fenster schließen"],
    ["?", "Diese Übersicht (nicht beim Schreiben)"],
  ] as const;
  return html`<h2 id="dialog-title" tabindex="-1">Tastenkürzel</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Taste</th>
          <th scope="col">Was sie tut</th>
        </tr>
      </thead>
      <tbody>
        ${[...SHORTCUTS.map(({ keys, does }) => [keys, does] as const), ...others].map(
          ([keys, does]) =>
            html`<tr>
              <td>${keys.split(" + ").map((key, index) => html`${index === 0 ? "" : " + "}<kbd>${key}</kbd>`)}</td>
              <td>${does}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <label class="check"
      ><input type="checkbox" .checked=${live(hasCharacterKeys)} @change=${() => actions.switchCharacterKeys()} /><span
        >Kürzel aus einem einzelnen Zeichen (<kbd>?</kbd>) benutzen</span
      ></label
    >
    <div class="dialog-buttons">
      <button type="button" class="primary" autofocus @click=${closeDialog}>Schließen</button>
    </div>`;
}
