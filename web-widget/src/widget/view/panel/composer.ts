import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { sendIcon } from "../../../shared/view/icons.ts";
import { LONGEST_MESSAGE, type WidgetView } from "../widget-view.ts";

const COUNTER_FROM = 3600;

/** Where the citizen writes. The send button is never disabled: that would throw the focus away. */
export function composer({ texts, draft, problem, sheet, session, actions }: WidgetView): TemplateResult {
  const isCounted = draft.length >= COUNTER_FROM;
  const isTooLong = problem === "tooLong";
  return html`<form
    class="composer"
    novalidate
    ?hidden=${sheet !== undefined || session?.phase === "erased"}
    @submit=${(event: Event) => {
      event.preventDefault();
      actions.send();
    }}
  >
    <label for="message">${texts.yourMessage}</label>
    <div class="composer-row">
      <textarea
        id="message"
        rows="1"
        autocomplete="off"
        enterkeyhint="send"
        aria-describedby=${isTooLong ? "problem counter" : isCounted ? "counter" : nothing}
        aria-invalid=${isTooLong ? "true" : nothing}
        .value=${live(draft)}
        @input=${(event: Event) => actions.draft((event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            actions.send();
          }
        }}
      ></textarea>
      <button type="submit" class="primary send">${sendIcon}<span>${texts.send}</span></button>
    </div>
    ${
      isCounted
        ? html`<p class="counter" id="counter">${texts.charactersLeft(LONGEST_MESSAGE - draft.length)}</p>`
        : nothing
    }
  </form>`;
}
