import { css } from "lit";

/** Buttons: one look for each weight, all of them large enough for a thumb. */
export const controlStyles = css`
  button,
  summary {
    min-height: calc(2.75 * var(--r));
    min-width: calc(2.75 * var(--r));
    margin: 0;
    border: calc(0.125 * var(--r)) solid transparent;
    border-radius: var(--radius);
    padding: calc(0.375 * var(--r)) calc(0.875 * var(--r));
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    text-align: left;
    cursor: pointer;
  }

  .primary,
  .danger,
  .opener,
  .online-link {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--gap);
    background: var(--action);
    color: var(--on-action);
    font-weight: 600;
  }

  .primary:hover,
  .opener:hover,
  .online-link:hover {
    background: color-mix(in srgb, var(--action) 84%, var(--text));
  }

  .danger {
    background: var(--danger);
  }

  .danger:hover {
    background: color-mix(in srgb, var(--danger) 84%, var(--text));
  }

  .secondary,
  .choice,
  .quiet {
    border-color: var(--action);
    background: var(--surface);
    color: var(--action);
    font-weight: 600;
  }

  .secondary:hover,
  .choice:hover,
  .quiet:hover {
    background: var(--tint);
  }

  .quiet {
    border-width: calc(0.0625 * var(--r));
    font-weight: 500;
  }

  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(0.375 * var(--r));
    padding: calc(0.25 * var(--r)) calc(0.5 * var(--r));
  }

  .opener {
    min-height: calc(3.5 * var(--r));
    border-radius: calc(1.75 * var(--r));
    padding: calc(0.5 * var(--r)) calc(1.375 * var(--r)) calc(0.5 * var(--r)) calc(1 * var(--r));
    box-shadow: 0 calc(0.125 * var(--r)) calc(0.75 * var(--r)) rgb(0 0 0 / 30%);
  }

  .opener .icon {
    width: 1.75em;
    height: 1.75em;
  }

  a {
    color: var(--action);
    text-underline-offset: 0.15em;
  }

  a:hover {
    text-decoration-thickness: 0.15em;
  }
`;
