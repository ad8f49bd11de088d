import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { compassIcon } from "../../shared/view/icons.ts";
import { addressOf, ROOMS } from "../room.ts";
import type { PresenceStatus } from "../wire/desk-values.ts";
import type { OpenView } from "./desk-view.ts";
import { numberOf } from "./call/call-words.ts";
import { bellIcon, bellOffIcon, mutedIcon, soundIcon } from "./icons.ts";
import { count, PRESENCE_NAMES } from "./words.ts";

const PRESENCES = ["available", "wrapUp", "away"] as const;

/** The top of the desk: whether this agent takes chats, how they are told of new ones, who they are. */
export function header(view: OpenView): TemplateResult {
  const { open, alerts, actions } = view;
  return html`<header class="top" role="banner">
    <button type="button" class="skip-link" @click=${() => actions.goTo("chat", "#main")}>
      ${view.room === "cockpit" ? "Zum Inhalt springen" : "Zum Gespräch springen"}
    </button>
    <h1 class="mark">${compassIcon}<span>${view.room === "cockpit" ? "Cockpit" : "Arbeitsplatz"}</span></h1>
    ${open.desk.isSupervisor ? rooms(view) : nothing}
    ${presence(open.desk.state.presence, actions.setPresence.bind(actions))}
    <div class="tools">
      <button
        type="button"
        class="tool"
        aria-pressed=${alerts.hasSound ? "true" : "false"}
        title="Ton bei neuen Nachrichten"
        @click=${() => actions.switchSound()}
      >
        ${alerts.hasSound ? soundIcon : mutedIcon}<span>Ton</span>
      </button>
      <button
        type="button"
        class="tool"
        aria-pressed=${alerts.notifies ? "true" : "false"}
        title="Meldung auf dem Bildschirm bei neuen Nachrichten"
        @click=${() => actions.switchNotifications()}
      >
        ${alerts.notifies ? bellIcon : bellOffIcon}<span>Meldungen</span>
      </button>
      <button type="button" class="tool" @click=${() => actions.openDialog("shortcuts")}>Tasten</button>
      <span class="who">${open.desk.self.name}</span>
      <button type="button" class="tool" @click=${() => actions.openDialog("signOut")}>Abmelden</button>
    </div>
  </header>`;
}

function rooms({ room }: OpenView): TemplateResult {
  return html`<nav class="rooms" aria-label="Bereiche">
    ${ROOMS.map(
      (one) =>
        html`<a href=${addressOf(one)} aria-current=${one === room ? "page" : nothing}
          >${one === "cockpit" ? "Cockpit" : "Arbeitsplatz"}</a
        >`,
    )}
  </nav>`;
}

function presence(present: PresenceStatus, set: (status: PresenceStatus) => void): TemplateResult {
  return html`<fieldset class="presence">
    <legend class="visually-hidden">Mein Status</legend>
    ${PRESENCES.map(
      (status) =>
        html`<label class=${status}>
          <input
            type="radio"
            name="presence"
            value=${status}
            .checked=${live(status === present)}
            @change=${() => set(status)}
          /><span>${PRESENCE_NAMES[status]}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** What holds for the whole desk at the moment: no connection, or a problem with what to do next. */
export function notices(view: OpenView): TemplateResult {
  const { connection } = view.open.desk;
  return html`<div class=${`connection ${connection}`} role="status">
      ${
        connection === "lost"
          ? html`<p>
              Keine Verbindung. Wir versuchen es weiter. Was Sie schreiben, bleibt hier und wird danach gesendet.
            </p>`
          : nothing
      }
      ${connection === "restored" ? html`<p>Die Verbindung ist wieder da.</p>` : nothing}
    </div>
    <div class="crisis" role="status">
      ${view.open.desk.state.notices.map(({ text }) => html`<p><strong>Wichtige Meldung:</strong> ${text}</p>`)}
    </div>
    ${callPop(view)} ${problemBar(view)}`;
}

/** Whoever rings is seen wherever the agent is looking; the announcer says it, so nothing here does. */
function callPop({ open, actions }: OpenView): TemplateResult | typeof nothing {
  const { calls, ownCalls } = open.desk.state;
  const isOpened = (id: string) => ownCalls.some(({ item }) => item.callId === id);
  const ringing = calls.find(
    ({ state, isOutgoing, callId }) => state === "ringing" && !isOutgoing && !isOpened(callId),
  );
  return ringing === undefined
    ? nothing
    : html`<section class="call-pop" aria-label="Klingelnder Anruf">
        <p>
          Es klingelt: <strong class="number">${numberOf(ringing)}</strong>${
            ringing.earlier.length === 0
              ? nothing
              : html` · ${count(ringing.earlier.length, "früherer Kontakt", "frühere Kontakte")}`
          }
        </p>
        <button type="button" class="secondary" @click=${() => actions.calls.open(ringing)}>Anruf öffnen</button>
      </section>`;
}

function problemBar({ problem, actions }: OpenView): TemplateResult {
  return html`<div class="problem" id="problem">
    <div role="alert">${problem === "" ? nothing : html`<p>${problem}</p>`}</div>
    ${
      problem === ""
        ? nothing
        : html`<button type="button" class="tool" @click=${() => actions.dismissProblem()}>Schließen</button>`
    }
  </div>`;
}
