import { html, nothing, type TemplateResult } from "lit";
import { stopWatch } from "../../view/words.ts";
import type { Figures, Wallboard } from "../cockpit-values.ts";
import { measureOf, valueText } from "../measures.ts";

const TODAY = ["serviceLevel", "abandonRate", "averageSpeedOfAnswer", "containment"];

/** What is going on right now, in figures that can be read from a few steps away. It changes silently. */
export function wallboard(now: Wallboard | undefined): TemplateResult {
  return html`<section class="wallboard" aria-labelledby="cockpit-title">
    <h2 id="cockpit-title" tabindex="-1">Gerade jetzt</h2>
    ${now === undefined ? html`<p class="empty">Die Wandtafel wird geladen.</p>` : tiles(now)}
  </section>`;
}

function tiles({ waiting, longestWaitSeconds, inTalk, available, today }: Wallboard): TemplateResult {
  return html`<dl class="tiles">
    ${tile("Es warten", String(waiting))}
    ${tile("Am längsten", longestWaitSeconds === undefined ? "–" : stopWatch(longestWaitSeconds))}
    ${tile("Im Gespräch", String(inTalk))} ${tile("Verfügbar", String(available))}
    ${today === undefined ? suppressed() : TODAY.map((id) => tileOfToday(id, today))}
  </dl>`;
}

function tileOfToday(id: string, today: Figures): TemplateResult | typeof nothing {
  const measure = measureOf(id);
  return measure === undefined
    ? nothing
    : tile(`Heute: ${measure.name}`, valueText(measure.valueOf(today), measure.unit));
}

function suppressed(): TemplateResult {
  return tile("Kontakte heute", "unter 5");
}

function tile(name: string, value: string): TemplateResult {
  return html`<div class="tile">
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
