import { html, nothing, type TemplateResult } from "lit";
import { waited } from "../../view/badges.ts";
import { dueText, kindName, urgencyBadge } from "../../view/callback/callback-words.ts";
import type { OpenView } from "../../view/desk-view.ts";
import { callbackTopic } from "../../view/lists/callback-list.ts";
import { channelName, queueName, secondsSince } from "../../view/words.ts";
import type { WaitingChat } from "../../wire/desk-values.ts";
import type { Escalations } from "../cockpit-values.ts";

/** So long a person may wait for a human before it is told here: the same five minutes that the queue shows in red. */
const TOO_LONG = 300;

/** What is late or will soon be, whatever way the citizen has chosen. */
export function escalationList(view: OpenView): TemplateResult {
  const { cockpit, desk } = view.open;
  const { escalations } = cockpit;
  const waiting = (desk.state.waiting ?? []).filter(
    ({ since, channel }) => channel !== "mail" && secondsSince(since, view.now) >= TOO_LONG,
  );
  const items = [
    ...waiting.map((chat) => waitingItem(chat, view)),
    ...(escalations === undefined ? [] : itemsOf(escalations, view)),
  ];
  return html`<section class="escalations" aria-labelledby="escalation-title">
    <h2 id="escalation-title" tabindex="-1">Was drängt <span class="count">${items.length}</span></h2>
    ${
      escalations === undefined
        ? html`<p class="empty">Wird geladen.</p>`
        : items.length === 0
          ? html`<p class="empty">Nichts ist überfällig, und niemand wartet zu lange.</p>`
          : html`<ul role="list">
              ${items.map((item) => html`<li class="escalation">${item}</li>`)}
            </ul>`
    }
  </section>`;
}

function waitingItem(
  { since, channel, queue, service, priority }: WaitingChat,
  { open, now }: OpenView,
): TemplateResult {
  const topic = service === "" ? "Anliegen noch unklar" : open.advice.serviceName(service);
  return html`<span class="topic">${channelName(channel)}: ${topic}</span> ${waited(since, now, "Wartet seit")}
    ${priority === "distress" ? html`<span class="badge distress">In Not</span>` : nothing}
    <span class="quiet-text">${queueName(queue)}</span>`;
}

function itemsOf({ callbacks, mails, tasks }: Escalations, view: OpenView): readonly TemplateResult[] {
  return [
    ...callbacks.map(
      ({ callback, agent }) =>
        html`<span class="topic">${kindName(callback)}: ${callbackTopic(callback, view)}</span>
          ${urgencyBadge(callback.urgency)}
          <span class="quiet-text"
            >${dueText(callback.dueAt)} · ${agent === "" ? "bei niemandem" : `bei ${agent}`}</span
          >`,
    ),
    ...mails.map(
      ({ subject, dueAt, isOverdue }) =>
        html`<span class="topic">E-Mail: ${subject || "ohne Betreff"}</span> ${urgencyBadge(
            isOverdue ? "overdue" : "dueSoon",
          )} <span class="quiet-text">${dueText(dueAt)}</span>`,
    ),
    ...tasks.map(
      ({ text, dueAt }) =>
        html`<span class="topic">Aufgabe: ${text}</span> ${urgencyBadge("overdue")}
          <span class="quiet-text">${dueText(dueAt)}</span>`,
    ),
  ];
}
