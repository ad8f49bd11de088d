import { html, type TemplateResult } from "lit";
import type { Texts } from "../../../shared/translations/texts.ts";
import { menuIcon } from "../../../shared/view/icons.ts";
import type { WidgetActions } from "../widget-actions.ts";

/** What can be done with the conversation as a whole: a disclosure with plain buttons. */
export function menu(texts: Texts, actions: WidgetActions): TemplateResult {
  const entries: readonly [string, () => void][] = [
    [texts.restart, () => actions.restart()],
    [texts.showCode, () => actions.sheets.open("code")],
    [texts.download, () => actions.papers.download()],
    [texts.erase, () => actions.sheets.open("erase")],
    [texts.privacy, () => actions.sheets.open("privacy")],
  ];
  return html`<details class="menu" @focusout=${closeWhenLeft}>
    <summary class="icon-button">${menuIcon}<span>${texts.menu}</span></summary>
    <ul role="list">
      ${entries.map(
        ([label, action]) =>
          html`<li>
            <button
              type="button"
              @click=${(event: Event) => {
                closeMenu(event.currentTarget as Element);
                action();
              }}
            >
              ${label}
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Closes the menu around an element, the focus going back to its button; false when there is no open one. */
export function closeMenu(element: Element): boolean {
  const details = element.closest("details");
  if (details?.open !== true) {
    return false;
  }
  details.querySelector("summary")?.focus();
  details.open = false;
  return true;
}

function closeWhenLeft(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !details.contains(event.relatedTarget)) {
    details.open = false;
  }
}
