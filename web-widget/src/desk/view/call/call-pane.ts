import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { Message } from "../../../shared/wire/message.ts";
import { callStage, type OwnCall } from "../../state/calls.ts";
import { messageView } from "../chat/message-view.ts";
import type { OpenView } from "../desk-view.ts";
import { callFacts } from "./call-facts.ts";
import { numberOf, STAGE_NAMES } from "./call-words.ts";

/** A call in place of a chat: who calls, what was said before, and a place for notes. */
export function callPane(call: OwnCall, view: OpenView): TemplateResult {
  const { item, messages, related } = call;
  const isOfSwitchboard = item.conversationId === "";
  return html`<section class="chat call-pane" id="main" tabindex="-1" aria-label="Anruf">
    <div class="chat-head">
      <div class="chat-title">
        <h2 id="call-head" tabindex="-1">Anruf: ${numberOf(item)}</h2>
        <p class="chat-facts">
          <span class="badge">${STAGE_NAMES[callStage(item, view.open.desk.state)]}</span>
          ${item.answeredBy === "" ? nothing : html`<span class="quiet-text">${item.answeredBy}</span>`}
        </p>
      </div>
      <div class="chat-buttons">
        <button type="button" class="secondary" @click=${() => view.actions.calls.dismiss(item.callId)}>
          Aus der Liste nehmen
        </button>
        ${
          isOfSwitchboard
            ? html`<button type="button" class="primary" @click=${() => view.actions.calls.wrapUp()}>
                Abschließen
              </button>`
            : nothing
        }
      </div>
    </div>
    <div class="call-before">${callFacts(item, view)}</div>
    ${story(messages, related, view)} ${isOfSwitchboard ? noteField(call, view) : nothing}
  </section>`;
}

function story(messages: readonly Message[], related: readonly Message[], view: OpenView): TemplateResult {
  const { advice } = view.open;
  const list = (all: readonly Message[]) =>
    repeat(
      all,
      ({ seq }) => seq,
      (message) => messageView(message, false, (id) => advice.serviceName(id)),
    );
  return html`<div class="log" role="log" aria-live="off" aria-label="Gesprächsverlauf" tabindex="0">
    ${
      related.length === 0
        ? nothing
        : html`<p class="divider"><span>Aus dem Chat mit dem Fallcode</span></p>
            ${list(related)}`
    }
    ${
      messages.length === 0
        ? nothing
        : html`<p class="divider"><span>Am Telefon mit dem Bot</span></p>
            ${list(messages)}`
    }
    ${
      related.length + messages.length > 0
        ? nothing
        : html`<p class="empty">
            Zu diesem Anruf ist noch nichts gesagt worden. Hat die Person im Chat gefragt? Dann lassen Sie sich den
            Fallcode sagen, und geben Sie ihn links ein (<kbd>Alt</kbd> + <kbd>C</kbd>).
          </p>`
    }
  </div>`;
}

function noteField({ item, note }: OwnCall, { actions }: OpenView): TemplateResult {
  return html`<div class="foot-notice">
    <div class="field">
      <label for="call-note">Gesprächsnotiz (ohne Namen; sie kommt in die Dokumentation)</label>
      <textarea
        id="call-note"
        rows="3"
        maxlength="1000"
        .value=${live(note)}
        @input=${(event: Event) => actions.calls.note(item.callId, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
  </div>`;
}
