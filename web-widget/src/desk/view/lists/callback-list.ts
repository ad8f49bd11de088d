import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { CallbackItem } from "../../wire/callback-values.ts";
import { variantBadge } from "../badges.ts";
import { attemptsText, dueText, kindName, urgencyBadge, wishedText } from "../callback/callback-words.ts";
import type { OpenView } from "../desk-view.ts";

/** Call-backs and messages, the most urgent first. */
export function callbackList(view: OpenView): TemplateResult {
  const { callbacks } = view.open.desk.state;
  return html`<section aria-labelledby="callback-title">
    <h2 id="callback-title" tabindex="-1">Rückrufe und Nachrichten <span class="count">${callbacks.length}</span></h2>
    ${
      callbacks.length === 0
        ? html`<p class="empty">Niemand wartet auf einen Rückruf oder eine Antwort.</p>`
        : html`<ul role="list">
            ${repeat(
              callbacks,
              ({ id }) => id,
              (callback) => item(callback, view),
            )}
          </ul>`
    }
  </section>`;
}

/** What it is about. */
export function callbackTopic({ service }: CallbackItem, { open }: Pick<OpenView, "open">): string {
  return service === "" ? "Anliegen noch unklar" : open.advice.serviceName(service);
}

function item(callback: CallbackItem, view: OpenView): TemplateResult {
  const isOpen = view.open.desk.state.callback?.item.id === callback.id;
  const isOthers = callback.taken && !callback.own;
  return html`<li>
    <button
      type="button"
      class=${`entry callback ${callback.urgency}`}
      aria-current=${isOpen ? "true" : nothing}
      aria-disabled=${isOthers ? "true" : nothing}
      @click=${() => (isOthers ? undefined : view.actions.callbacks.take(callback))}
    >
      <span class="entry-head"><span class="topic">${kindName(callback)}: ${callbackTopic(callback, view)}</span></span>
      <span class="preview">${[dueText(callback.dueAt), wishedText(callback.wished)].filter(Boolean).join(" · ")}</span>
      <span class="entry-foot"
        >${urgencyBadge(callback.urgency)} ${variantBadge(callback.lang)}
        ${callback.attempts === 0 ? nothing : html`<span class="quiet-text">${attemptsText(callback.attempts)}</span>`}
        <span class="take">${isOthers ? "Bei jemand anderem" : callback.own ? "Öffnen" : "Annehmen"}</span></span
      >
    </button>
  </li>`;
}
