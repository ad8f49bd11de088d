import { html, nothing, type TemplateResult } from "lit";
import { cockpitPage } from "../cockpit/view/cockpit-page.ts";
import { openCall } from "../state/calls.ts";
import { callPane } from "./call/call-pane.ts";
import { dialoguePane } from "./call/dialogue-pane.ts";
import { callbackPane } from "./callback/callback-pane.ts";
import { signIn } from "../../shared/staff/sign-in.ts";
import { chatPane } from "./chat/chat-pane.ts";
import type { DeskView, OpenView } from "./desk-view.ts";
import { dialog } from "./dialogs/dialog.ts";
import { header, notices } from "./header.ts";
import { allList } from "./lists/all-list.ts";
import { callList } from "./lists/call-list.ts";
import { callbackList } from "./lists/callback-list.ts";
import { ownList } from "./lists/own-list.ts";
import { queueList } from "./lists/queue-list.ts";
import { panes } from "./panes.ts";
import { sidePane } from "./side/side-pane.ts";

/** The whole page. */
export function deskTemplate(view: DeskView): TemplateResult {
  return html`<div class="root" lang="de">
    ${phase(view)}
    <div class="visually-hidden announcer" aria-live="polite" aria-atomic="true">${view.announcement}</div>
  </div>`;
}

function phase(view: DeskView): TemplateResult {
  const { open } = view;
  switch (view.phase) {
    case "starting":
      return html`<main class="sign-in" id="main">
        <p role="status">Der Arbeitsplatz wird geladen.</p>
        ${problem(view)}
      </main>`;
    case "signIn":
      return html`${signIn({ ...view, workplace: "Arbeitsplatz" })}${problem(view)}`;
    case "open":
      return open === undefined ? html`` : workplace({ ...view, open });
  }
}

function problem({ problem: text }: DeskView): TemplateResult {
  return html`<div class="problem sign-in-problem" id="problem" role="alert">
    ${text === "" ? nothing : html`<p>${text}</p>`}
  </div>`;
}

function workplace(view: OpenView): TemplateResult {
  if (view.room === "cockpit") {
    return html`${header(view)} ${notices(view)} ${cockpitPage(view)} ${dialog(view)}`;
  }
  return html`${header(view)} ${notices(view)} ${panes(view)}
    <main class="desk" data-pane=${view.pane}>
      <nav class="lists" aria-label="Chats, Anrufe, Rückrufe und Nachrichten">
        ${ownList(view)} ${queueList(view)} ${callList(view)} ${callbackList(view)} ${allList(view)}
      </nav>
      ${middle(view)} ${sidePane(view)}
    </main>
    ${dialog(view)}`;
}

/** What lies over what: a dialogue that was opened by its code, a call, a call-back, the selected chat. */
function middle(view: OpenView): TemplateResult {
  const { state } = view.open.desk;
  const call = openCall(state);
  if (state.dialogue !== undefined) {
    return dialoguePane(state.dialogue, view);
  }
  if (call !== undefined) {
    return callPane(call, view);
  }
  return state.callback === undefined ? chatPane(view) : callbackPane(state.callback, view);
}
