import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { closeDialog } from "./dialog-form.ts";

/** The dialog with every shortcut of a workplace: each a pair of keys and what they do. */
export function shortcutList(
  shortcuts: readonly (readonly [keys: string, does: string])[],
  hasCharacterKeys: boolean,
  switchCharacterKeys: () => void,
): TemplateResult {
  return html`<h2 id="dialog-title" tabindex="-1">Tastenkürzel</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Taste</th>
          <th scope="col">Was sie tut</th>
        </tr>
      </thead>
      <tbody>
        ${shortcuts.map(
          ([keys, does]) =>
            html`<tr>
              <td>${keys.split(" + ").map((key, index) => html`${index === 0 ? "" : " + "}<kbd>${key}</kbd>`)}</td>
              <td>${does}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <label class="check"
      ><input type="checkbox" .checked=${live(hasCharacterKeys)} @change=${() => switchCharacterKeys()} /><span
        >Kürzel aus einem einzelnen Zeichen (<kbd>?</kbd>) benutzen</span
      ></label
    >
    <div class="dialog-buttons">
      <button type="button" class="primary" autofocus @click=${closeDialog}>Schließen</button>
    </div>`;
}
