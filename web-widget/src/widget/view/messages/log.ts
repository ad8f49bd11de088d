import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { textsOf } from "../../../shared/translations/texts.ts";
import type { Entry } from "../../conversation/entry.ts";
import { lines } from "../../../shared/view/lines.ts";
import type { WidgetView } from "../widget-view.ts";
import { ownMessage } from "./own-message.ts";
import { receivedMessage, type ReceivedState } from "./received-message.ts";

/**
 * The conversation. The log is not live itself: a screen reader would get one event for each element of a message, in
 * no certain order. The announcer says each message once.
 */
export function log(view: WidgetView): TemplateResult {
  const past = view.session?.past ?? [];
  const entries = view.session?.exchange.entries ?? [];
  const lastOwn = entries.findLastIndex(isFromCitizen);
  const isOver = view.session?.exchange.status === "closed";
  const shown = [
    ...past.map((entry) => ({ entry, isLatest: false, isPresent: false, isEnd: false })),
    ...entries.map((entry, index) => ({
      entry,
      isLatest: index > lastOwn,
      isPresent: true,
      isEnd: isOver && index === entries.length - 1,
    })),
  ];
  return html`<div
    class="log"
    role="log"
    aria-live="off"
    aria-label=${view.texts.log}
    tabindex="0"
    ?hidden=${view.sheet !== undefined}
  >
    ${repeat(
      shown,
      ({ entry }) => entry.key,
      ({ entry, isLatest, isPresent, isEnd }) => {
        const isRated = isPresent && entry.kind === "received" && (view.session?.rated.has(entry.message.seq) ?? false);
        return guard([entry, isLatest, isPresent, isEnd, isRated], () =>
          message(entry, { isLatest, isPresent, isEnd, isRated }, view),
        );
      },
    )}
  </div>`;
}

function message(entry: Entry, state: ReceivedState, { actions }: WidgetView): TemplateResult {
  switch (entry.kind) {
    case "own":
      return ownMessage(entry, actions);
    case "received":
      return receivedMessage(entry.message, state, actions);
    case "notice":
      return html`<p class="notice" data-variant=${entry.variant}>${lines(textsOf(entry.variant)[entry.notice])}</p>`;
  }
}

function isFromCitizen(entry: Entry): boolean {
  return entry.kind === "own" || (entry.kind === "received" && entry.message.author.role === "citizen");
}
