import { html, nothing, type TemplateResult } from "lit";
import { dialogForm } from "../../shared/staff/dialog-form.ts";
import { canWrite } from "../surroundings.ts";
import { aspectName, count, day, dayAndTime, percent } from "../words.ts";
import type { LearntPhrase, Model, Overlap, Training, TrainingRoom } from "./training-room.ts";

const PHRASE_STATES: Readonly<Record<string, string>> = {
  active: "gelernt",
  pending: "wird beim nächsten Training gelernt",
  withdrawn: "gilt nicht",
};

export function trainingPage(room: TrainingRoom): TemplateResult {
  return html`<div class="page-head">
      <h2 id="page-title" tabindex="-1">Training</h2>
      <p class="quiet-text">
        Aus Beispielsätzen lernt der Bot, was gemeint ist. Während des Trainings antwortet er weiter.
      </p>
    </div>
    ${room.training.show((training) => now(training, room))} ${overlaps(room)}`;
}

function now(training: Training, room: TrainingRoom): TemplateResult {
  const { running, current, previous, pending, failed, phrases } = training;
  const mayWrite = canWrite(room.at);
  return html`${
      running === undefined
        ? html`<p>
            ${pending === 0 ? "Der Bot hat alles gelernt." : `${count(pending, "Satz wartet", "Sätze warten")} auf das nächste Training.`}
          </p>`
        : html`<div class="progress">
            <label for="training-progress">Das Training läuft: ${running.phase}</label>
            <progress id="training-progress" max="100" value=${running.percent}></progress>
            <span>${running.percent} %</span>
          </div>`
    }
    ${failed === "" ? nothing : html`<p class="hint-box">Das letzte Training ist nicht gelungen: ${failed}</p>`}
    ${
      mayWrite
        ? html`<button
            type="button"
            class="primary"
            aria-disabled=${running === undefined ? "false" : "true"}
            @click=${() => running === undefined && void room.start()}
          >
            Jetzt trainieren
          </button>`
        : nothing
    }
    <section class="block" aria-labelledby="models-title">
      <h3 id="models-title">Modelle</h3>
      <ul class="service-list" role="list">
        ${
          current === undefined
            ? nothing
            : html`<li class="service-item"><strong>Antwortet jetzt</strong> ${model(current)}</li>`
        }
        ${previous.map(
          (former) =>
            html`<li class="service-item">
              ${model(former)}
              ${
                mayWrite
                  ? html`<button
                      type="button"
                      class="secondary"
                      aria-label=${`Zum Modell vom ${dayAndTime(former.since)} zurückkehren`}
                      @click=${() => room.at.ask(() => rollBackDialog(former, room))}
                    >
                      Zurückkehren
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      ${previous.length === 0 ? html`<p class="empty">Ein früheres Modell gibt es noch nicht.</p>` : nothing}
    </section>
    <section class="block" aria-labelledby="phrases-title">
      <h3 id="phrases-title" tabindex="-1">Hier hinzugefügte Sätze</h3>
      ${
        phrases.length === 0
          ? html`<p class="empty">Noch keiner. Sätze kommen hierher, wenn Sie aus einer Lücke lernen lassen.</p>`
          : html`<ul class="service-list" role="list">
              ${phrases.map((phrase) => learnt(phrase, room))}
            </ul>`
      }
    </section>`;
}

function model({ since, addedPhrases, by }: Model): TemplateResult {
  return html`<span>seit ${dayAndTime(since)}</span>
    <span class="quiet-text"
      >${[count(addedPhrases, "hinzugefügter Satz", "hinzugefügte Sätze"), by].filter(Boolean).join(" · ")}</span
    >`;
}

function learnt(phrase: LearntPhrase, room: TrainingRoom): TemplateResult {
  const { text, service, authority, aspect, by, at, state } = phrase;
  const goal = service === "" ? `Verweis: ${authority}` : room.at.serviceName(service);
  return html`<li class="service-item">
    <span>„${text}“</span>
    <span class="quiet-text"
      >${[goal, aspect === "" ? "" : aspectName(aspect), by, day(at), PHRASE_STATES[state] ?? state]
        .filter(Boolean)
        .join(" · ")}</span
    >
    ${
      canWrite(room.at) && state !== "withdrawn"
        ? html`<button
            type="button"
            class="tool"
            aria-label=${`Vergessen: ${text}`}
            @click=${() => void room.withdraw(phrase)}
          >
            Vergessen
          </button>`
        : nothing
    }
  </li>`;
}

function overlaps(room: TrainingRoom): TemplateResult {
  return html`<section class="block" aria-labelledby="overlaps-title">
    <h3 id="overlaps-title">Leicht verwechselt</h3>
    ${room.overlaps.show((pairs) =>
      pairs.length === 0
        ? html`<p class="empty">Keine zwei Leistungen werden oft verwechselt.</p>`
        : html`<ul class="cards" role="list">
            ${pairs.map(pair)}
          </ul>`,
    )}
  </section>`;
}

function pair({ a, b, confusion, phrases }: Overlap): TemplateResult {
  return html`<li class="card">
    <h4>${a} und ${b}</h4>
    <p>In ${percent(confusion)} der Fälle verwechselt.</p>
    <ul>
      ${phrases.map(
        ({ text, service, pulls, margin }) =>
          html`<li>
            „${text}“ gehört zu <em>${service}</em>, ${margin < 0 ? "wird aber verstanden als" : "zieht aber zu"}
            <em>${pulls}</em>.
          </li>`,
      )}
    </ul>
  </li>`;
}

function rollBackDialog(former: Model, room: TrainingRoom): TemplateResult {
  return dialogForm(
    {
      title: "Zum früheren Modell zurückkehren?",
      body: html`<p>
        Das Modell vom ${dayAndTime(former.since)} antwortet dann wieder. Sätze, die danach hinzukamen, gelten nicht
        mehr, bis sie neu hinzugefügt werden.
      </p>`,
      confirm: "Zurückkehren",
      submit: () => {
        void room.rollBack(former).then((isDone) => {
          if (isDone) {
            room.at.closeDialog();
            room.at.focus("#models-title");
          }
        });
      },
    },
    room.at,
  );
}
