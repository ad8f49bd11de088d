import { html, nothing, type TemplateResult } from "lit";
import { hashOf, SERVICE_PAGES, type ServicePage } from "../../route.ts";
import { day } from "../../words.ts";
import { commentsPage } from "../comments.ts";
import { factsPage } from "../facts/facts-page.ts";
import { goldenPage } from "../golden.ts";
import { historyPage } from "../history.ts";
import { passportPage } from "../passport.ts";
import { previewPage } from "../preview.ts";
import type { ServiceInfo } from "../service-values.ts";
import type { ServiceRoom } from "../service-room.ts";
import { canWrite } from "../../surroundings.ts";
import { ownerDialog } from "./owner-dialog.ts";
import { textsPage } from "./texts-page.ts";

const PAGE_NAMES: Readonly<Record<ServicePage, string>> = {
  texte: "Texte",
  angaben: "Angaben",
  vorschau: "Vorschau",
  verlauf: "Verlauf",
  kommentare: "Kommentare",
  fragen: "Prüffragen",
  pass: "Antwort-Pass",
};

/** A service under its name: what it is, its pages, and the one that is open. */
export function servicePage(room: ServiceRoom): TemplateResult {
  const { info, id, page } = room;
  return html`<div class="page-head">
      <p class="way"><a href=${hashOf({ page: "leistungen" })}>Leistungen</a></p>
      <h2 id="page-title" tabindex="-1">${room.title}</h2>
      ${info.value === undefined ? nothing : facts(info.value, room)}
    </div>
    <nav class="subpages" aria-label="Seiten der Leistung">
      ${SERVICE_PAGES.map(
        (part) =>
          html`<a
            href=${hashOf({ page: "leistung", service: id, part })}
            aria-current=${part === page ? "page" : nothing}
            >${PAGE_NAMES[part]}${
              part === "kommentare" && (info.value?.comments.length ?? 0) > 0
                ? html` <span class="count"
                    >${info.value?.comments.length}<span class="visually-hidden"> Kommentare</span></span
                  >`
                : nothing
            }</a
          >`,
      )}
    </nav>
    <div class="subpage">${content(room)}</div>`;
}

function facts(info: ServiceInfo, room: ServiceRoom): TemplateResult {
  const { inheritedFrom, owner, reviewDue } = info;
  const all = [
    owner === "" ? "" : `Zuständig: ${owner}`,
    reviewDue === "" ? "" : `Nächste Prüfung: ${day(reviewDue)}`,
    inheritedFrom === "" ? "" : `Übernommen von: ${inheritedFrom}`,
  ];
  return html`<p class="quiet-text">
    ${all.filter((one) => one !== "").join(" · ")}
    ${
      canWrite(room.at)
        ? html`<button type="button" class="tool" @click=${() => room.at.ask(() => ownerDialog(info, room))}>
            Zuständigkeit und Prüfung ändern
          </button>`
        : nothing
    }
  </p>`;
}

function content(room: ServiceRoom): TemplateResult {
  switch (room.page) {
    case "texte":
      return textsPage(room);
    case "angaben":
      return factsPage(room);
    case "vorschau":
      return previewPage(room.preview);
    case "verlauf":
      return historyPage(room.history);
    case "kommentare":
      return commentsPage(room.comments);
    case "fragen":
      return goldenPage(room.golden);
    case "pass":
      return passportPage(room.passport);
  }
}
