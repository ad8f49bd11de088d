import { css } from "lit";
import { tokens } from "../../design/tokens.generated.ts";

/** Colours, type and what every element of a workplace has. Dense, because it is looked at for eight hours a day. */
export const baseStyles = css`
  :host {
    display: block;
    height: 100vh;
    height: 100dvh;
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
    --r: 1rem;
    --radius: 0.25rem;
    --radius-large: 0.5rem;
    --gap: 0.5rem;
    --tint: color-mix(in srgb, var(--action) 14%, var(--surface));
    --line: color-mix(in srgb, var(--border) 45%, transparent);

    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--surface);
    color: var(--text);
    font-family:
      "Fira Sans",
      system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      sans-serif;
    font-size: 0.9375rem;
    line-height: 1.45;
    overflow-wrap: break-word;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  ul[role="list"] {
    list-style: none;
  }

  h2 {
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.3;
  }

  h3 {
    font-size: 0.875rem;
    font-weight: 600;
  }

  a {
    color: var(--action);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 0.1875rem solid var(--focus);
    outline-offset: 0.125rem;
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

  .skip-link {
    position: absolute;
    left: -100vw;
    z-index: 2;
    padding: 0.5rem 1rem;
    background: var(--surface);
  }

  .skip-link:focus {
    left: 0.5rem;
    top: 0.5rem;
  }

  .icon {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }

  .icon .filled {
    fill: currentColor;
  }

  .mark {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-size: 1.0625rem;
    font-weight: 600;
    white-space: nowrap;
  }

  .mark .icon {
    width: 1.5em;
    height: 1.5em;
    color: var(--action);
  }

  .quiet-text,
  .empty,
  .time {
    color: var(--text-muted);
  }

  .quiet-text,
  .time {
    font-size: 0.8125rem;
    font-weight: 400;
  }

  .empty {
    padding-block: 0.25rem;
    font-size: 0.875rem;
  }

  kbd {
    border: 1px solid var(--border);
    border-radius: var(--radius);
    padding: 0 0.3em;
    background: var(--surface-hued);
    font: inherit;
    font-size: 0.875em;
  }
`;
