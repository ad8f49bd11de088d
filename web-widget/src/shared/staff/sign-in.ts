import { html, nothing, type TemplateResult } from "lit";
import { compassIcon } from "../view/icons.ts";

/** What the page of signing in shows, and what it is for. */
export interface SignInView {
  /** The name of the workplace. */
  readonly workplace: string;
  readonly isSigningIn: boolean;
  /** The sign-in ended in the middle of the work of this person: the drafts are still here. */
  readonly expiredFor: string | undefined;
  readonly problem: string;
  readonly actions: { signIn(username: string, password: string): void };
}

/** The page on which somebody signs in; also when the sign-in has ended in the middle of the work. */
export function signIn({ workplace, isSigningIn, expiredFor, problem, actions }: SignInView): TemplateResult {
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
      <h1 id="sign-in-title" tabindex="-1">${workplace}: Anmeldung</h1>
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
