import { css } from "lit";

/** The opened chat and what stands around the conversation. */
export const panelStyles = css`
  .panel {
    display: flex;
    flex-direction: column;
    width: calc(27 * var(--r));
    max-width: calc(100vw - 2 * var(--r));
    height: calc(46 * var(--r));
    max-height: calc(100vh - 2 * var(--r));
    max-height: calc(100dvh - 2 * var(--r));
    overflow: hidden;
    border: 1px solid var(--border);
    border-radius: var(--radius-large);
    background: var(--surface);
    box-shadow: 0 calc(0.5 * var(--r)) calc(2.5 * var(--r)) rgb(0 0 0 / 28%);
  }

  .header {
    flex: none;
  }

  .title-row {
    display: flex;
    align-items: center;
    gap: calc(0.25 * var(--r));
    padding: calc(0.375 * var(--r)) calc(0.5 * var(--r)) calc(0.375 * var(--r)) calc(1 * var(--r));
    background: var(--action);
    color: var(--on-action);
  }

  .title-row :focus-visible {
    outline-color: var(--on-action);
    outline-offset: calc(-0.1875 * var(--r));
  }

  .title-row > .icon {
    width: 1.6em;
    height: 1.6em;
    margin-right: calc(0.25 * var(--r));
  }

  h2 {
    flex: 1;
    min-width: 0;
    border-radius: var(--radius);
    padding: calc(0.25 * var(--r));
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
  }

  .note-row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap);
    border-bottom: 1px solid var(--border);
    padding: calc(0.25 * var(--r)) calc(0.5 * var(--r)) calc(0.25 * var(--r)) calc(1 * var(--r));
    background: var(--surface-hued);
  }

  .who-answers {
    flex: 1;
    font-size: 0.875em;
    line-height: 1.35;
  }

  .switch {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--gap);
    max-width: 60%;
    padding-inline: calc(0.5 * var(--r));
    font-size: 0.9375em;
    font-weight: 500;
  }

  .switch-track {
    flex: none;
    width: 2.5em;
    height: 1.5em;
    border: 0.125em solid var(--input-border);
    border-radius: 0.75em;
    background: var(--surface);
  }

  .switch-track::before {
    content: "";
    display: block;
    width: 0.875em;
    height: 0.875em;
    margin: 0.1875em;
    border-radius: 50%;
    background: var(--input-border);
  }

  .switch[aria-checked="true"] .switch-track {
    border-color: var(--action);
    background: var(--action);
  }

  .switch[aria-checked="true"] .switch-track::before {
    margin-left: 1.1875em;
    background: var(--on-action);
  }

  .menu {
    position: relative;
  }

  summary {
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  .menu ul {
    position: absolute;
    top: calc(100% + 0.375 * var(--r));
    right: 0;
    z-index: 1;
    width: max-content;
    max-width: calc(17 * var(--r));
    border: 1px solid var(--border);
    border-radius: var(--radius);
    padding: calc(0.25 * var(--r));
    background: var(--surface);
    color: var(--text);
    box-shadow: 0 calc(0.25 * var(--r)) calc(1 * var(--r)) rgb(0 0 0 / 25%);
    list-style: none;
  }

  .menu ul button {
    width: 100%;
  }

  .menu ul button:hover {
    background: var(--tint);
  }

  .menu ul :focus-visible {
    outline-color: var(--focus);
  }

  .sheet {
    flex: 1;
    min-height: 0;
    overflow: auto;
    padding: calc(1.25 * var(--r)) calc(1 * var(--r));
  }

  .sheet h3 {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
  }

  .sheet p {
    margin-top: calc(0.75 * var(--r));
  }

  .code-shown {
    font-size: calc(2 * var(--r));
    font-weight: 700;
    letter-spacing: 0.08em;
  }

  .sheet-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(0.75 * var(--r));
    margin-top: calc(1.5 * var(--r));
  }

  .status p,
  .problem p {
    padding: calc(0.5 * var(--r)) calc(1 * var(--r));
    font-size: 0.9375em;
  }

  .activity p {
    display: flex;
    align-items: center;
    gap: var(--gap);
    color: var(--text-muted);
  }

  .activity p::before {
    content: "";
    flex: none;
    width: 0.625em;
    height: 0.625em;
    border-radius: 50%;
    background: var(--action);
  }

  .connection p {
    border-top: 1px solid var(--warning);
    background: var(--warning-background);
  }

  .connection.restored p {
    border-color: var(--success);
    background: var(--success-background);
  }

  .problem p {
    border-top: 1px solid var(--danger);
    background: var(--danger-background);
    white-space: pre-line;
  }

  .phase-button {
    align-self: flex-start;
    margin: calc(0.25 * var(--r)) calc(1 * var(--r)) calc(0.75 * var(--r));
  }

  .focus-guard {
    position: absolute;
  }
`;
