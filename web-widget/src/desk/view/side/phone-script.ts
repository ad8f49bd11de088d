import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { htmlLang } from "../../../shared/variant.ts";
import { readsEasy } from "../../state/desk-chat.ts";
import type { Script, ScriptHit } from "../../wire/call-values.ts";
import type { OpenView } from "../desk-view.ts";
import { aspectName, variantName } from "../words.ts";

/** What can be read out while speaking: the script of a service, and others found by words. */
export function phoneScript(view: OpenView): TemplateResult {
  const { script } = view.open;
  return html`<section class="script" aria-labelledby="script-title">
    <h2 id="script-title">Gesprächsleitfaden</h2>
    <label class="visually-hidden" for="script-search">Im Wissen suchen</label>
    <input
      id="script-search"
      type="search"
      placeholder="Im Wissen suchen"
      autocomplete="off"
      .value=${live(script.words)}
      @input=${(event: Event) => script.search((event.target as HTMLInputElement).value)}
    />
    <label class="check"
      ><input
        type="checkbox"
        .checked=${live(readsEasy(script.lang))}
        @change=${() => void script.switchLang()}
      />Leichte Sprache</label
    >
    ${script.hits === undefined ? sections(script.script, script.lang) : hits(script.hits, view)}
  </section>`;
}

function hits(found: readonly ScriptHit[], { open }: OpenView): TemplateResult {
  if (found.length === 0) {
    return html`<p class="empty">Dazu gibt es keine Antwort. Versuchen Sie es mit anderen Worten.</p>`;
  }
  return html`<ul role="list" class="hits">
    ${found.map(
      ({ service, name, aspect, excerpt }) =>
        html`<li class="canned-item">
          <button type="button" class="insert" @click=${() => void open.script.choose(service)}>
            <span class="topic">${name}: ${aspectName(aspect)}</span>
            <span class="preview">${excerpt}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function sections(script: Script | undefined, lang: string): TemplateResult {
  if (script === undefined) {
    return html`<p class="empty">
      Sobald klar ist, worum es geht, steht hier, was Sie sagen können. Suchen Sie oben mit eigenen Worten.
    </p>`;
  }
  return html`<h3 class="script-name">${script.name}</h3>
    <p class="quiet-text">
      ${script.responsible === "" ? nothing : html`Zuständig: ${script.responsible}.`}
      ${script.online === "" ? nothing : html`Online möglich: ${script.online}.`}
    </p>
    ${script.sections.map(
      (section, index) =>
        html`<details class="offer" ?open=${index === 0}>
          <summary><span class="topic">${section.title || aspectName(section.aspect)}</span></summary>
          ${
            section.lang === lang
              ? nothing
              : html`<p class="other-variant">Nur in ${variantName(section.lang) ?? "Alltagssprache"} vorhanden</p>`
          }
          <ul class="say" lang=${htmlLang(section.lang)}>
            ${section.say.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>
        </details>`,
    )}`;
}
