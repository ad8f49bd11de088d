import { css } from "lit";

/** The text field; it grows with its text up to a few lines. */
export const composerStyles = css`
  .composer {
    flex: none;
    border-top: 1px solid var(--border);
    padding: calc(0.5 * var(--r)) calc(1 * var(--r)) calc(0.75 * var(--r));
    background: var(--surface);
  }

  .composer label {
    font-size: 0.875em;
    font-weight: 600;
  }

  .composer-row {
    display: flex;
    align-items: flex-end;
    gap: var(--gap);
    margin-top: calc(0.125 * var(--r));
  }

  textarea {
    flex: 1;
    min-width: 0;
    min-height: calc(2.75 * var(--r));
    max-height: calc(9 * var(--r));
    field-sizing: content;
    margin: 0;
    border: 0;
    border-bottom: calc(0.125 * var(--r)) solid var(--input-border);
    border-radius: var(--radius) var(--radius) 0 0;
    padding: calc(0.5 * var(--r)) calc(0.625 * var(--r));
    resize: none;
    background: var(--input-background);
    color: var(--text);
    font: inherit;
    line-height: 1.4;
  }

  textarea[aria-invalid="true"] {
    border-color: var(--danger);
  }

  .send {
    flex: none;
  }

  .counter {
    color: var(--text-muted);
    font-size: 0.8125em;
  }

  .composer-row:has([aria-invalid="true"]) ~ .counter {
    color: var(--danger);
  }
`;
