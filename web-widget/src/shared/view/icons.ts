import { svg, html, type SVGTemplateResult, type TemplateResult } from "lit";

/** A sign: drawn in the colour of the text, and without meaning to a screen reader. */
export function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;
}

/** The mark of the product: the needle of a pilot's compass. */
export const compassIcon = icon(
  svg`<circle cx="12" cy="12" r="10" /><path class="filled" d="M16.2 7.8l-2.5 5.9-5.9 2.5 2.5-5.9z" />`,
);
export const closeIcon = icon(svg`<path d="M6 6l12 12M18 6L6 18" />`);
export const menuIcon = icon(svg`<path d="M4 7h16M4 12h16M4 17h16" />`);
export const sendIcon = icon(svg`<path d="M4 12h14M12 5l7 7-7 7" />`);
export const downIcon = icon(svg`<path d="M12 5v14M5 12l7 7 7-7" />`);
export const savedIcon = icon(svg`<path d="M5 13l4.5 4.5L19 7" />`);
export const sendingIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`);
export const failedIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v6M12 16.5v.5" />`);
export const newWindowIcon = icon(svg`<path d="M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9" />`);
