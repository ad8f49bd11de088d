import { html, type TemplateResult } from "lit";
import { compassIcon } from "../../shared/view/icons.ts";
import { panel } from "./panel/panel.ts";
import type { WidgetView } from "./widget-view.ts";

/**
 * The whole widget. It lies in the browser's top layer (popover), where no stacking order and no transformation of the
 * host page reaches it.
 */
export function widgetTemplate(view: WidgetView, theme: string): TemplateResult {
  const { texts, actions } = view;
  return html`<div
    class="root"
    popover="manual"
    lang="de"
    data-theme=${theme}
    data-variant=${view.variant}
    @keydown=${(event: KeyboardEvent) => closeOnEscape(event, view)}
  >
    ${panel(view)}
    <section class="opener-region" aria-label=${texts.title} ?hidden=${view.isOpen}>
      <button type="button" class="opener" aria-expanded="false" @click=${() => actions.show()}>
        ${compassIcon}<span>${view.hasNews ? texts.openWithNews : texts.open}</span>
      </button>
    </section>
    <div class="visually-hidden announcer" aria-live="polite" aria-atomic="true">${view.announcement}</div>
  </div>`;
}

function closeOnEscape(event: KeyboardEvent, { sheet, actions }: WidgetView): void {
  if (event.key !== "Escape" || event.isComposing) {
    return;
  }
  const menu = (event.currentTarget as Element).querySelector<HTMLDetailsElement>("details[open]");
  if (menu !== null) {
    menu.querySelector("summary")?.focus();
    menu.open = false;
  } else if (sheet !== undefined) {
    actions.sheets.close();
  } else {
    actions.hide();
  }
}
