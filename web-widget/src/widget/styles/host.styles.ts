import { css } from "lit";
import { tokens } from "../../shared/design/tokens.generated.ts";

/**
 * Where the widget ends and the page begins. Important declarations on `:host` win over important ones of the page, so
 * nothing a page says about `*` or about this element reaches inside. The tokens stand on an inner element: on the host
 * the page could replace them. Custom properties are the only way in, and only those named `--buergerlotse-…`.
 */
export const hostStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset: auto 0 0 auto !important;
    direction: ltr !important;
    font-size: medium !important;
    --buergerlotse-rem: 1em !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  .root {
    ${tokens}
    --r: var(--buergerlotse-rem);
    --radius: calc(0.25 * var(--r));
    --radius-large: calc(0.75 * var(--r));
    --gap: calc(0.5 * var(--r));
    --tint: color-mix(in srgb, var(--action) 18%, var(--surface));

    color-scheme: light;
    position: fixed;
    inset: auto calc(1 * var(--r)) calc(1 * var(--r)) auto;
    z-index: 2147483647;
    display: block;
    width: auto;
    height: auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: var(--text);
    font-family: var(--buergerlotse-font, "Fira Sans", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif);
    font-size: calc(1.0625 * var(--r));
    line-height: 1.5;
    text-align: left;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  .root[data-theme="dark"] {
    color-scheme: dark;
  }

  .root[data-theme="auto"] {
    color-scheme: light dark;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  :focus-visible {
    outline: calc(0.1875 * var(--r)) solid var(--focus);
    outline-offset: calc(0.125 * var(--r));
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }

  .icon .filled {
    fill: currentColor;
  }
`;
