import { html, nothing, type TemplateResult } from "lit";
import { unread } from "../state/desk-chat.ts";
import type { OpenView, Pane } from "./desk-view.ts";

const PANES: readonly (readonly [Pane, string])[] = [
  ["lists", "Chats"],
  ["chat", "Gespräch"],
  ["side", "Hilfen"],
];

/** On small screens: which part of the desk is shown. */
export function panes({ pane, open, actions }: OpenView): TemplateResult {
  const { chats, waiting, callbacks } = open.desk.state;
  const news =
    chats.reduce((sum, chat) => sum + unread(chat), 0) +
    (waiting?.length ?? 0) +
    callbacks.filter(({ urgency }) => urgency !== "normal").length;
  return html`<nav class="panes" aria-label="Teile des Arbeitsplatzes">
    ${PANES.map(
      ([name, label]) =>
        html`<button
          type="button"
          class="pane-button"
          aria-current=${name === pane ? "true" : nothing}
          @click=${() => actions.showPane(name)}
        >
          ${label}${
            name === "lists" && news > 0
              ? html` <span class="count">${news}<span class="visually-hidden"> neu</span></span>`
              : nothing
          }
        </button>`,
    )}
  </nav>`;
}
