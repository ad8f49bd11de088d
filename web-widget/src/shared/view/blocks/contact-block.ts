import { html, nothing, type TemplateResult } from "lit";
import type { ContactBlock } from "../../wire/block.ts";
import type { Texts } from "../../translations/texts.ts";
import { lines } from "../lines.ts";
import { telephoneHref } from "../safe-href.ts";

/** An office: where it is, when it is open, how to reach it. */
export function contactBlock({ name, address, phone, email, hours }: ContactBlock, texts: Texts): TemplateResult {
  return html`<div class="contact">
    ${name === "" ? nothing : html`<p class="contact-name">${name}</p>`}
    <dl>
      ${address.length === 0 ? nothing : row(texts.address, lines(address.join("\n")))}
      ${phone === "" ? nothing : row(texts.phone, html`<a href=${telephoneHref(phone)}>${phone}</a>`)}
      ${email === "" ? nothing : row(texts.email, html`<a href=${`mailto:${email}`}>${email}</a>`)}
    </dl>
    ${
      hours.length === 0
        ? nothing
        : html`<p class="hint">${texts.hours}</p>
            <dl class="hours">${hours.map(({ days, times }) => row(days, lines(times.join("\n"))))}</dl>`
    }
  </div>`;
}

function row(name: string, value: TemplateResult): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
