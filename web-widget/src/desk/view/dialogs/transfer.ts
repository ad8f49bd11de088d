import { html, nothing, type TemplateResult } from "lit";
import { hasUnsaved, type DeskChat } from "../../state/desk-chat.ts";
import type { Colleague, Colleagues } from "../../wire/desk-values.ts";
import type { OpenView } from "../desk-view.ts";
import { PRESENCE_NAMES, queueName } from "../words.ts";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";

/** What stands before the id of a municipality among the targets. */
const ELSEWHERE = "municipality:";

/** Hands a chat on: to a colleague, those who are there first, to a queue, or to another municipality. */
export function transfer(
  chat: DeskChat,
  { queues, agents, municipalities }: Colleagues,
  view: OpenView,
): TemplateResult {
  const byPresence = [...agents].sort((one, other) => rank(one) - rank(other));
  const first = queues[0] ?? byPresence[0]?.username;
  const body = html`<fieldset class="targets">
      <legend>An eine Warteschlange</legend>
      ${queues.map((queue) => target(queue, queueName(queue), queue === first))}
    </fieldset>
    <fieldset class="targets">
      <legend>An eine Person</legend>
      ${
        byPresence.length === 0
          ? html`<p class="empty">Außer Ihnen ist niemand für diesen Arbeitsplatz eingerichtet.</p>`
          : byPresence.map(({ username, name, status }) =>
              target(username, `${name} (${PRESENCE_NAMES[status].toLowerCase()})`, username === first),
            )
      }
    </fieldset>
    ${
      municipalities.length === 0
        ? nothing
        : html`<fieldset class="targets" aria-describedby="consent">
            <legend>An eine andere Verwaltung</legend>
            <p id="consent">Die Bürgerin oder der Bürger wird zuerst gefragt. Bis zum Ja bleibt der Chat bei Ihnen.</p>
            ${municipalities.map(({ id, name }) => target(ELSEWHERE + id, name, false))}
          </fieldset>`
    }
    <div class="field">
      <label for="transfer-note">Notiz für die nächste Person (freiwillig)</label>
      <textarea id="transfer-note" name="note" rows="2" maxlength="4000"></textarea>
    </div>
    ${
      hasUnsaved(chat)
        ? html`<p class="hint-box">In diesem Chat steht noch ein Text, der nicht gesendet ist. Er geht verloren.</p>`
        : nothing
    }`;
  return dialogForm(
    {
      title: "Chat übergeben",
      body,
      confirm: "Übergeben",
      submit: (field) => view.actions.finish(() => handOn(chat, field("to"), field("note"), view)),
    },
    view,
  );
}

function handOn(chat: DeskChat, to: string, note: string, { open }: OpenView): Promise<boolean> {
  return to.startsWith(ELSEWHERE)
    ? open.ending.refer(chat, to.slice(ELSEWHERE.length), note)
    : open.ending.transfer(chat, to, note);
}

function target(value: string, name: string, isFirst: boolean): TemplateResult {
  return html`<label
    ><input type="radio" name="to" value=${value} ?checked=${isFirst} ?autofocus=${isFirst} />${name}</label
  >`;
}

function rank({ status }: Colleague): number {
  return ["available", "wrapUp", "away"].indexOf(status);
}
