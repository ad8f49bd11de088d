import { html, nothing, type TemplateResult } from "lit";
import { compassIcon } from "../../shared/view/icons.ts";
import type { DeskView } from "./desk-view.ts";

/** The page on which somebody signs in; also when the sign-in has ended in the middle of the work. */
export function signIn({ isSigningIn, expiredFor, problem, actions }: DeskView): TemplateResult {
  return html`<main class="sign-in" id="main">
    <form
      class="card"
      aria-labelledby="sign-in-title"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget as HTMLFormElement);
        actions.signIn(textOf(fields.get("username")), textOf(fields.get("password")));
      }}
    >
      <p class="mark">${compassIcon} Bürgerlotse</p>
      <h1 id="sign-in-title" tabindex="-1">Arbeitsplatz: Anmeldung</h1>
      ${
        expiredFor === undefined
          ? nothing
          : html`<p class="hint-box">
              Ihre Anmeldung ist abgelaufen. Melden Sie sich bitte wieder an, ${expiredFor}: Ihre Entwürfe sind noch da.
            </p>`
      }
      <div class="field">
        <label for="username">Benutzername</label>
        <input
          id="username"
          name="username"
          autocomplete="username"
          autocapitalize="none"
          spellcheck="false"
          required
          maxlength="100"
          aria-describedby=${problem === "" ? nothing : "problem"}
        />
      </div>
      <div class="field">
        <label for="password">Passwort</label>
        <input id="password" name="password" type="password" autocomplete="current-password" required maxlength="100" />
      </div>
      <button type="submit" class="primary" aria-disabled=${isSigningIn ? "true" : "false"}>
        ${isSigningIn ? "Anmeldung läuft …" : "Anmelden"}
      </button>
    </form>
  </main>`;
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}
