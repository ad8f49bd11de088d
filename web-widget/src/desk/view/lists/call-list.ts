import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { callStage, shownCalls, type CallStage } from "../../state/calls.ts";
import type { CallItem } from "../../wire/call-values.ts";
import { callTime } from "../call/call-facts.ts";
import { numberOf, STAGE_NAMES } from "../call/call-words.ts";
import type { OpenView } from "../desk-view.ts";
import { count } from "../words.ts";

/** Calls that ring, wait or go on, and the field for the code that a caller tells. */
export function callList(view: OpenView): TemplateResult {
  const calls = shownCalls(view.open.desk.state);
  return html`<section class="calls" aria-labelledby="call-title">
    <div class="section-head">
      <h2 id="call-title" tabindex="-1">Anrufe <span class="count">${calls.length}</span></h2>
      <button type="button" class="tool" @click=${() => view.actions.calls.setTelephone()}>Mein Telefon</button>
    </div>
    ${codeForm(view)}
    ${
      calls.length === 0
        ? html`<p class="empty">Gerade ruft niemand an.</p>`
        : html`<ul role="list">
            ${repeat(
              calls,
              ({ callId }) => callId,
              (call) => item(call, view),
            )}
          </ul>`
    }
  </section>`;
}

function codeForm({ actions }: OpenView): TemplateResult {
  return html`<form
    class="code-form"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const field = (event.currentTarget as HTMLFormElement).elements.namedItem("code") as HTMLInputElement;
      actions.calls.openCode(field.value);
    }}
  >
    <label for="case-code">Fallcode</label>
    <div class="code-row">
      <input
        id="case-code"
        name="code"
        maxlength="120"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        placeholder="K7M 3RX"
      />
      <button type="submit" class="secondary">Öffnen</button>
    </div>
  </form>`;
}

function item(call: CallItem, view: OpenView): TemplateResult {
  const { desk } = view.open;
  const stage = callStage(call, desk.state);
  const isOpen = desk.state.call === call.callId && desk.state.dialogue === undefined;
  return html`<li>
    <button
      type="button"
      class=${`entry call ${stage}`}
      aria-current=${isOpen ? "true" : nothing}
      @click=${() => view.actions.calls.open(call)}
    >
      <span class="entry-head"><span class="topic number">${numberOf(call)}</span> ${callTime(call, view)}</span>
      ${stage === "ringing" && !call.isOutgoing ? nothing : html`<span class="preview">${stageText(stage, call)}</span>`}
      <span class="entry-foot"
        >${stage === "ringing" ? html`<span class="badge news">Klingelt</span>` : nothing}
        ${
          call.earlier.length === 0
            ? nothing
            : html`<span class="quiet-text"
                >${count(call.earlier.length, "früherer Kontakt", "frühere Kontakte")}</span
              >`
        }
        ${call.relatedConversationId === "" ? nothing : html`<span class="badge variant">Kommt aus einem Chat</span>`}
        <span class="take">${stage === "waiting" ? "Annehmen" : "Öffnen"}</span></span
      >
    </button>
  </li>`;
}

function stageText(stage: CallStage, { answeredBy, isOutgoing }: CallItem): string {
  const way = isOutgoing ? "Ausgehender Anruf · " : "";
  return `${way}${STAGE_NAMES[stage]}${stage === "talking" && answeredBy !== "" ? ` mit ${answeredBy}` : ""}`;
}
