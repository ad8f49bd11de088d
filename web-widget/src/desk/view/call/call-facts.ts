import { html, nothing, type TemplateResult } from "lit";
import type { CallItem } from "../../wire/call-values.ts";
import { waited } from "../badges.ts";
import type { OpenView } from "../desk-view.ts";
import { count } from "../words.ts";
import { contactText, numberOf } from "./call-words.ts";

/** The call pop: whose number it is, since when, and what was documented of earlier contacts from it. */
export function callFacts(call: CallItem, view: OpenView): TemplateResult {
  const { earlier } = call;
  return html`<section class="call-facts" aria-labelledby="call-facts-title">
    <h3 id="call-facts-title">
      ${call.isOutgoing ? "Anruf an" : "Anruf von"}
      <span class="number">${numberOf(call)}</span> ${callTime(call, view)}
    </h3>
    ${
      earlier.length === 0
        ? html`<p class="quiet-text">Von dieser Nummer ist kein früherer Kontakt dokumentiert.</p>`
        : html`<details open>
            <summary>${count(earlier.length, "früherer Kontakt", "frühere Kontakte")}</summary>
            <ul>
              ${earlier.map((contact) => html`<li>${contactText(contact, view)}</li>`)}
            </ul>
          </details>`
    }
  </section>`;
}

/** How long it rings, how long they talk, or how long the documentation has been due. */
export function callTime(
  { state, beganAt, answeredAt, endedAt }: CallItem,
  { now }: OpenView,
): TemplateResult | typeof nothing {
  switch (state) {
    case "ringing":
      return waited(beganAt, now, "Klingelt seit");
    case "answered":
      return waited(answeredAt, now, "Angenommen vor", false);
    case "ended":
      return endedAt === "" ? nothing : waited(endedAt, now, "Nachbearbeitung seit");
  }
}
