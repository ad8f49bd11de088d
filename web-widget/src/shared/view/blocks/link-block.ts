import { html, nothing, type TemplateResult } from "lit";
import type { LinkBlock } from "../../wire/block.ts";
import type { Texts } from "../../translations/texts.ts";
import { newWindowIcon } from "../icons.ts";
import { safeHref } from "../safe-href.ts";

/** The way into an online application: the one thing in an answer that looks like a button without being one. */
export function onlineServiceLink(block: LinkBlock, texts: Texts): TemplateResult {
  const needsEid = block.eid === "substantial" || block.eid === "high";
  return html`<div class="online-service">
    ${link(block, texts, "online-link")} ${needsEid ? html`<p class="hint">${texts.needsEid}</p>` : nothing}
  </div>`;
}

export function linkList(blocks: readonly LinkBlock[], texts: Texts): TemplateResult {
  return html`<ul class="links" role="list" aria-label=${texts.furtherLinks}>
    ${blocks.map((block) => html`<li>${link(block, texts, "text-link")}</li>`)}
  </ul>`;
}

/** A link within an entry of a list. */
export function textLink(block: LinkBlock, texts: Texts): TemplateResult {
  return link(block, texts, "text-link");
}

function link({ title, href }: LinkBlock, texts: Texts, className: string): TemplateResult {
  const address = safeHref(href);
  if (address === undefined) {
    return html`<span>${title}${href === title ? "" : ` (${href})`}</span>`;
  }
  if (!address.startsWith("https:")) {
    return html`<a class=${className} href=${address}>${title}</a>`;
  }
  return html`<a class=${className} href=${address} target="_blank" rel="noopener noreferrer"
    >${title} <span class="new-window">${newWindowIcon}<span>${texts.newWindow}</span></span></a
  >`;
}
