import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { ATTEMPT_OUTCOMES, type CallbackDetail } from "../../wire/callback-values.ts";
import { variantBadge } from "../badges.ts";
import { messageView } from "../chat/message-view.ts";
import type { OpenView } from "../desk-view.ts";
import { callbackTopic } from "../lists/callback-list.ts";
import { ATTEMPT_NAMES, dueText, kindName, momentText, urgencyBadge, wishedText } from "./callback-words.ts";

/** A call-back or a message in place of a chat: how to reach the citizen, what was tried, and the whole story. */
export function callbackPane(callback: CallbackDetail, view: OpenView): TemplateResult {
  const { item, words, messages } = callback;
  const { advice } = view.open;
  return html`<section class="chat callback-pane" id="main" tabindex="-1" aria-label=${kindName(item)}>
    <div class="chat-head">
      <div class="chat-title">
        <h2 id="callback-head" tabindex="-1">${kindName(item)}: ${callbackTopic(item, view)}</h2>
        <p class="chat-facts">
          ${urgencyBadge(item.urgency)} ${variantBadge(item.lang)}
          <span class="quiet-text">${[dueText(item.dueAt), wishedText(item.wished)].filter(Boolean).join(" · ")}</span>
        </p>
      </div>
      ${item.own ? buttons(view) : nothing}
    </div>
    <div class="log" role="log" aria-live="off" aria-label="Gesprächsverlauf" tabindex="0">
      ${repeat(
        messages,
        ({ seq }) => seq,
        (message) => messageView(message, false, (id) => advice.serviceName(id)),
      )}
    </div>
    <div class="foot-notice">
      ${item.own ? reach(callback) : lostNotice(view)}
      ${words === "" ? nothing : html`<p class="callback-words">„${words}“</p>`} ${attempts(callback)}
      ${item.own ? work(callback, view) : nothing}
    </div>
  </section>`;
}

function buttons({ actions }: OpenView): TemplateResult {
  return html`<div class="chat-buttons">
    <button type="button" class="secondary" @click=${() => actions.callbacks.release()}>Zurücklegen</button>
    <button type="button" class="primary" id="callback-done" @click=${() => actions.callbacks.finish()}>
      Abschließen
    </button>
  </div>`;
}

function reach({ item, phone, phoneReadable, mail }: CallbackDetail): TemplateResult {
  if (phone !== "") {
    return html`<p>Telefon: <a class="reach" href=${`tel:${phone}`}>${phoneReadable || phone}</a></p>`;
  }
  if (mail !== "") {
    return html`<p>E-Mail: <a class="reach" href=${`mailto:${encodeURIComponent(mail)}`}>${mail}</a></p>`;
  }
  return html`<p>
    ${item.way === "chat" ? "Die Antwort soll in den Chat." : "Nummer oder Adresse sind nicht mehr da."}
  </p>`;
}

function attempts({ attempts: all }: CallbackDetail): TemplateResult | typeof nothing {
  return all.length === 0
    ? nothing
    : html`<h3>Bisherige Versuche</h3>
        <ol class="attempts">
          ${all.map(
            ({ at, outcome, note }) =>
              html`<li>${momentText(at)}: ${ATTEMPT_NAMES[outcome]}${note === "" ? nothing : html` – ${note}`}</li>`,
          )}
        </ol>`;
}

function work(callback: CallbackDetail, view: OpenView): TemplateResult {
  return callback.item.way === "chat" ? answerForm(view) : attemptForm(view);
}

function answerForm({ actions }: OpenView): TemplateResult {
  return html`<div class="field">
      <label for="callback-answer">Ihre Antwort in den Chat</label>
      <textarea id="callback-answer" rows="3" maxlength="4000"></textarea>
    </div>
    <div class="foot-buttons">
      <button type="button" class="primary" @click=${() => actions.callbacks.answer()}>Antwort senden</button>
    </div>`;
}

function attemptForm({ actions }: OpenView): TemplateResult {
  return html`<div class="field">
      <label for="callback-note">Bemerkung zum Versuch (freiwillig, ohne Namen)</label>
      <textarea id="callback-note" rows="2" maxlength="1000"></textarea>
    </div>
    <div class="foot-buttons" role="group" aria-label="Ergebnis des Versuchs">
      ${ATTEMPT_OUTCOMES.map(
        (outcome) =>
          html`<button type="button" class="secondary" @click=${() => actions.callbacks.attempt(outcome)}>
            ${ATTEMPT_NAMES[outcome]}
          </button>`,
      )}
    </div>`;
}

function lostNotice({ actions }: OpenView): TemplateResult {
  return html`<p>Das liegt nicht mehr bei Ihnen: Es ist erledigt, oder jemand anders kümmert sich darum.</p>
    <div class="foot-buttons">
      <button type="button" class="secondary" @click=${() => actions.callbacks.dismiss()}>Schließen</button>
    </div>`;
}
