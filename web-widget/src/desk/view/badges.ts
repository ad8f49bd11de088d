import { html, nothing, type TemplateResult } from "lit";
import { clockIcon, easyIcon } from "./icons.ts";
import { secondsSince, spokenMinutes, stopWatch, variantName } from "./words.ts";

/** How a text must be written so that this citizen can read it; nothing for everyday German. */
export function variantBadge(lang: string): TemplateResult | typeof nothing {
  const name = variantName(lang);
  return name === undefined ? nothing : html`<span class="badge variant">${easyIcon}${name}</span>`;
}

/** From here on a wait is shown as long: the promise of the service number 115 is an answer within 30 seconds. */
const LONG_WAIT = 30;
const TOO_LONG_WAIT = 300;

/**
 * How long somebody has been waiting, as a stop watch for the eye and in whole minutes for the ear; a time that is no wait is
 * never marked as long.
 */
export function waited(since: string, now: Date, before: string, isWait = true): TemplateResult {
  const seconds = secondsSince(since, now);
  const kind = !isWait ? "" : seconds >= TOO_LONG_WAIT ? "too-long" : seconds >= LONG_WAIT ? "long" : "";
  return html`<span class=${`waited ${kind}`}
    >${clockIcon}<span class="visually-hidden">${before} ${spokenMinutes(seconds)}</span
    ><span aria-hidden="true">${stopWatch(seconds)}</span></span
  >`;
}
