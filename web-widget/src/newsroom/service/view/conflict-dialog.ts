import { html, type TemplateResult } from "lit";
import { dialogForm } from "../../../shared/staff/dialog-form.ts";
import { lines } from "../../../shared/view/lines.ts";
import { dayAndTime, partName } from "../../words.ts";
import { clashesOf, merged, type Clash } from "../content.ts";
import type { Part } from "../part.ts";
import type { ServiceRoom } from "../service-room.ts";
import { factText } from "../facts/fact-text.ts";
import { placeName } from "./part-head.ts";

/** Two people have written the same part: both texts, place by place, and the choice between them. */
export function conflictDialog(room: ServiceRoom, { part }: Part): TemplateResult {
  const present = room.drafts.part(room.id, part);
  const theirs = present.theirs;
  const clashes = theirs === undefined ? [] : clashesOf(present.content, theirs.content);
  const who = theirs?.author?.name ?? "Jemand anders";
  return dialogForm(
    {
      title: `Konflikt: ${partName(part)}`,
      body: html`<p>
          ${who} hat am ${dayAndTime(theirs?.at ?? "")} eine andere Fassung gespeichert. Wählen Sie für jede Stelle, was
          bleiben soll. Die andere Fassung bleibt im Verlauf.
        </p>
        ${clashes.map((clash, index) => choice(clash, who, index))}`,
      confirm: "Auswahl speichern",
      submit: (field) => {
        if (theirs !== undefined) {
          const kept = clashes.filter((_, index) => field(`clash-${index}`) === "mine").map(({ place }) => place);
          room.drafts.resolve(room.id, part, merged(present.content, theirs.content, kept));
          room.at.closeDialog();
          room.at.say("Ihre Auswahl ist übernommen.");
        }
      },
    },
    room.at,
  );
}

function choice({ place, mine, theirs }: Clash, who: string, index: number): TemplateResult {
  const option = (value: string, name: string, text: unknown) =>
    html`<label class="version">
      <span><input type="radio" name=${`clash-${index}`} value=${value} ?checked=${value === "mine"} /> ${name}</span>
      <span class="version-text">${lines(factText(text) || "(leer)")}</span>
    </label>`;
  return html`<fieldset class="clash">
    <legend>${placeName(place)}</legend>
    ${option("mine", "Meine Fassung", mine)} ${option("theirs", `Fassung von ${who}`, theirs)}
  </fieldset>`;
}
