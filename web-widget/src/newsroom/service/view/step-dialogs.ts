import { html, nothing, type TemplateResult } from "lit";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";
import type { Json } from "../../../shared/wire/json.ts";
import { isoDay, partName } from "../../words.ts";
import type { ServiceRoom } from "../service-room.ts";
import { STEP_NAMES, type Step } from "../steps.ts";
import { gateView } from "./gate-view.ts";

/** Takes a step at once, or asks for what it needs first. */
export function takeStep(room: ServiceRoom, part: string, step: Step): void {
  room.at.complain("");
  switch (step) {
    case "submit":
      void room.workflow.take(part, step).then(() => afterwards(room, part));
      return;
    case "publish":
      void room.workflow.tryOut(part);
      room.at.ask(() => publishDialog(room, part));
      return;
    case "signoff":
      room.at.ask(() => signOffDialog(room, part));
      return;
    case "approve":
      room.at.ask(() => approveDialog(room, part));
      return;
    case "return":
      room.at.ask(() => returnDialog(room, part));
      return;
    case "discard":
      room.at.ask(() => question(room, part, step, DISCARD));
      return;
    case "withdraw":
      room.at.ask(() => question(room, part, step, WITHDRAW));
      return;
  }
}

const DISCARD = "Der Entwurf wird verworfen. Was veröffentlicht ist, bleibt. Der Text bleibt im Verlauf.";
const WITHDRAW =
  "Die Fassung wird zurückgezogen. Bürgerinnen und Bürger bekommen wieder die Fassung davor. Der Text bleibt im Verlauf.";

function finish(room: ServiceRoom, part: string, step: Step, body: Json): void {
  void room.workflow.take(part, step, body).then((isTaken) => {
    if (isTaken) {
      room.at.closeDialog();
      afterwards(room, part);
      void room.info.load();
    }
  });
}

/** The buttons have changed: the focus goes to the next step, so that nobody is left before nothing. */
function afterwards(room: ServiceRoom, part: string): void {
  room.at.focus(`[data-part="${part}"] .steps button`, "#page-title");
}

function question(room: ServiceRoom, part: string, step: Step, text: string): TemplateResult {
  return dialogForm(
    {
      title: `${partName(part)}: ${STEP_NAMES[step].toLocaleLowerCase("de")}?`,
      body: html`<p>${text}</p>`,
      confirm: STEP_NAMES[step],
      submit: () => finish(room, part, step, {}),
    },
    room.at,
  );
}

function signOffDialog(room: ServiceRoom, part: string): TemplateResult {
  return dialogForm(
    {
      title: "Prüfgruppe eintragen",
      body: html`<p>
          Tragen Sie ein, welche Gruppe den Text gelesen und verstanden hat. Nur dann heißt er „Leichte Sprache“; der
          Name der Gruppe steht dabei.
        </p>
        <div class="field">
          <label for="group">Prüfgruppe</label>
          <input id="group" name="group" required maxlength="200" autofocus autocomplete="off" />
        </div>
        <div class="field">
          <label for="names">Wer geprüft hat (mit Komma getrennt, freiwillig)</label>
          <input id="names" name="names" maxlength="500" autocomplete="off" />
        </div>`,
      confirm: "Eintragen",
      submit: (field) => {
        const names = field("names")
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== "");
        if (field("group").trim() === "") {
          room.at.complain("Tragen Sie bitte den Namen der Prüfgruppe ein.");
        } else {
          finish(room, part, "signoff", { group: field("group").trim(), names });
        }
      },
    },
    room.at,
  );
}

function approveDialog(room: ServiceRoom, part: string): TemplateResult {
  return dialogForm(
    {
      title: `${partName(part)}: freigeben`,
      body: html`<p>Danach kann der Text veröffentlicht werden. Ihr Name steht im Verlauf.</p>
        <div class="field">
          <label for="comment">Bemerkung (freiwillig)</label>
          <textarea id="comment" name="comment" rows="2" maxlength="4000" autofocus></textarea>
        </div>`,
      confirm: "Freigeben",
      submit: (field) => {
        const comment = field("comment").trim();
        finish(room, part, "approve", comment === "" ? {} : { comment });
      },
    },
    room.at,
  );
}

function returnDialog(room: ServiceRoom, part: string): TemplateResult {
  return dialogForm(
    {
      title: `${partName(part)}: zurückgeben`,
      body: html`<div class="field">
        <label for="comment">Was soll geändert werden?</label>
        <textarea id="comment" name="comment" rows="3" required maxlength="4000" autofocus></textarea>
      </div>`,
      confirm: "Zurückgeben",
      submit: (field) => {
        const comment = field("comment").trim();
        if (comment === "") {
          room.at.complain("Schreiben Sie bitte, was geändert werden soll.");
        } else {
          finish(room, part, "return", { comment });
        }
      },
    },
    room.at,
  );
}

function publishDialog(room: ServiceRoom, part: string): TemplateResult {
  const { gate } = room.workflow;
  const today = isoDay(room.at.now());
  return dialogForm(
    {
      title: `${partName(part)}: veröffentlichen`,
      body: html`<div class="gate" role="status">${gateView(gate, room.at.problem !== "")}</div>
        <div class="two-fields">
          <div class="field">
            <label for="from">Gilt ab</label>
            <input id="from" name="from" type="date" value=${today} min=${today} required autofocus />
          </div>
          <div class="field">
            <label for="until">Gilt bis (freiwillig)</label>
            <input id="until" name="until" type="date" min=${today} />
          </div>
        </div>
        ${
          gate?.blocks === true
            ? html`<div class="field">
                <label for="reason">Begründung, warum trotzdem veröffentlicht wird</label>
                <textarea id="reason" name="reason" rows="2" maxlength="2000" aria-describedby="reason-hint"></textarea>
                <p class="quiet-text" id="reason-hint">Sie steht mit Ihrem Namen im Protokoll.</p>
              </div>`
            : nothing
        }`,
      confirm: gate?.blocks === true ? "Trotzdem veröffentlichen" : "Veröffentlichen",
      submit: (field) => {
        const [from, until, reason] = [field("from"), field("until"), field("reason").trim()];
        if (gate?.blocks === true && reason === "") {
          room.at.complain("Prüffragen werden falsch beantwortet. Schreiben Sie bitte eine Begründung.");
          return;
        }
        finish(room, part, "publish", {
          ...(from === "" ? {} : { from }),
          ...(until === "" ? {} : { until }),
          ...(reason === "" ? {} : { override: { reason } }),
        });
      },
    },
    room.at,
  );
}
