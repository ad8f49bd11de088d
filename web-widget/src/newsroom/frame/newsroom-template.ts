import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { signIn } from "../../shared/staff/sign-in.ts";
import { compassIcon } from "../../shared/view/icons.ts";
import { hashOf, PAGES, type Page } from "../route.ts";
import type { NewsroomView } from "./newsroom-view.ts";

const PAGE_NAMES: Readonly<Record<Page, string>> = {
  leistungen: "Leistungen",
  aufgaben: "Aufgaben",
  luecken: "Lücken",
  training: "Training",
  links: "Links",
  hinweise: "Krisenhinweise",
  vergleich: "Vergleich",
  protokoll: "Protokoll",
};

/** The whole page. */
export function newsroomTemplate(view: NewsroomView): TemplateResult {
  return html`<div class="root" lang="de">
    ${phase(view)}
    <div class="visually-hidden announcer" aria-live="polite" aria-atomic="true">${view.announcement}</div>
  </div>`;
}

function phase(view: NewsroomView): TemplateResult {
  switch (view.phase) {
    case "starting":
      return html`<main class="sign-in" id="main"><p role="status">Die Redaktion wird geladen.</p></main>`;
    case "signIn":
      return html`${signIn(view)}
        <div class="problem sign-in-problem" id="problem" role="alert">
          ${view.problem === "" ? nothing : html`<p>${view.problem}</p>`}
        </div>`;
    case "open":
      return html`${header(view)}
        <div class="frame">
          ${navigation(view)}
          <main id="main" class="page">
            ${notices(view)} ${view.room === undefined ? nothing : keyed(view.room, view.room.view())}
          </main>
        </div>
        ${dialog(view)}`;
  }
}

function header({ self, actions }: NewsroomView): TemplateResult {
  return html`<header class="top" role="banner">
    <button type="button" class="skip-link" @click=${() => actions.focus("#page-title")}>Zum Inhalt springen</button>
    <h1 class="mark">${compassIcon}<span>Redaktion</span></h1>
    <div class="tools">
      <button type="button" class="tool" @click=${() => actions.showShortcuts()}>Tasten</button>
      <span class="who">${self.name}</span>
      <button type="button" class="tool" @click=${() => actions.askToSignOut()}>Abmelden</button>
    </div>
  </header>`;
}

function navigation({ route }: NewsroomView): TemplateResult {
  const open = route.page === "leistung" ? "leistungen" : route.page;
  return html`<nav class="rooms" aria-label="Redaktion">
    <ul role="list">
      ${PAGES.map(
        (page) =>
          html`<li>
            <a
              href=${hashOf({ page })}
              aria-current=${page === open ? (route.page === "leistung" ? "true" : "page") : nothing}
              >${PAGE_NAMES[page]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** What holds for the whole page: no connection, or a problem with what to do next. */
function notices({ drafts, problem, dialog: open, actions }: NewsroomView): TemplateResult {
  const shown = open === undefined ? problem : "";
  return html`<div class="connection" role="status">
      ${
        drafts?.isWaitingForServer === true
          ? html`<p>
              Keine Verbindung. Was Sie schreiben, bleibt hier und wird gespeichert, sobald sie wieder da ist.
            </p>`
          : nothing
      }
    </div>
    <div class="problem" id="problem">
      <div role="alert">${shown === "" ? nothing : html`<p>${shown}</p>`}</div>
      ${
        shown === ""
          ? nothing
          : html`<button
              type="button"
              class="tool"
              @click=${() => {
                actions.complain("");
                actions.focus("#page-title");
              }}
            >
              Schließen
            </button>`
      }
    </div>`;
}

/** The one dialog, native and modal: the browser keeps the focus inside and gives it back afterwards. */
function dialog({ dialog: content, actions }: NewsroomView): unknown {
  return content === undefined
    ? nothing
    : keyed(
        content,
        html`<dialog aria-labelledby="dialog-title" @close=${() => actions.dialogClosed()}>${content()}</dialog>`,
      );
}
