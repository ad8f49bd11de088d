import { html, type TemplateResult } from "lit";
import type { OpenView } from "../../view/desk-view.ts";
import { escalationList } from "./escalation-list.ts";
import { figureSection } from "./figure-section.ts";
import { wallboard } from "./wallboard.ts";

/** The cockpit as a page: what is going on, what is late, and how well citizens are served. Never who served them. */
export function cockpitPage(view: OpenView): TemplateResult {
  const { desk, cockpit } = view.open;
  return html`<main class="cockpit" id="main" tabindex="-1">
    ${
      desk.isSupervisor
        ? html`${wallboard(cockpit.now)} ${escalationList(view)} ${figureSection(view)}`
        : html`<section>
            <h2 id="cockpit-title" tabindex="-1">Kein Zugang</h2>
            <p>Das Cockpit ist für Leitungen des Servicecenters.</p>
          </section>`
    }
  </main>`;
}
