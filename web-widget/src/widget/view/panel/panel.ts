import { html, nothing, type TemplateResult } from "lit";
import { log } from "../messages/log.ts";
import type { WidgetView } from "../widget-view.ts";
import { composer } from "./composer.ts";
import { header } from "./header.ts";
import { news } from "./news.ts";
import { sheet } from "./sheet.ts";
import { status } from "./status.ts";

/** The opened chat: a region beside the page, or over the whole of a small screen a dialog that keeps the focus. */
export function panel(view: WidgetView): TemplateResult {
  const guardPost = view.isModal ? html`<span class="focus-guard" tabindex="0" @focus=${wrapFocus}></span>` : nothing;
  return html`<div
    class="panel"
    role=${view.isModal ? "dialog" : "region"}
    aria-modal=${view.isModal ? "true" : nothing}
    aria-labelledby="title"
    ?hidden=${!view.isOpen}
  >
    ${guardPost} ${header(view)} ${log(view)} ${news(view)} ${sheet(view)} ${status(view)}
    <div class="problem" id="problem" role="alert">${view.alert === "" ? nothing : html`<p>${view.alert}</p>`}</div>
    ${composer(view)} ${guardPost}
  </div>`;
}

/** Focus that leaves at one end comes back at the other. */
function wrapFocus(event: FocusEvent): void {
  const guardPost = event.target as HTMLElement;
  const targets = [
    ...(guardPost.parentElement?.querySelectorAll<HTMLElement>("button, summary, a[href], textarea, [tabindex='0']") ??
      []),
  ].filter((target) => !target.matches(".focus-guard") && target.checkVisibility());
  const isFirst = guardPost.nextElementSibling?.matches(".header") ?? false;
  targets.at(isFirst ? -1 : 0)?.focus();
}
