import { css } from "lit";

/** Buttons, fields and badges. */
export const controlStyles = css`
  button {
    min-height: 2.25rem;
    margin: 0;
    border: 0.125rem solid transparent;
    border-radius: var(--radius);
    padding: 0.25rem 0.75rem;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.25;
    cursor: pointer;
  }

  .primary,
  .danger,
  .secondary {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    font-weight: 600;
  }

  .primary {
    background: var(--action);
    color: var(--on-action);
  }

  .primary:hover {
    background: color-mix(in srgb, var(--action) 84%, var(--text));
  }

  .danger {
    border-color: var(--danger);
    color: var(--danger);
  }

  .secondary {
    border-color: var(--action);
    background: var(--surface);
    color: var(--action);
  }

  .secondary:hover,
  .tool:hover {
    background: var(--tint);
  }

  .danger:hover {
    background: var(--danger-background);
  }

  .tool {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    padding-inline: 0.5rem;
    color: var(--action);
    font-weight: 500;
  }

  .tool[aria-pressed="false"] {
    color: var(--text-muted);
  }

  input:not([type="radio"], [type="checkbox"]),
  select,
  textarea {
    width: 100%;
    min-height: 2.25rem;
    margin: 0;
    border: 1px solid transparent;
    border-bottom: 0.125rem solid var(--input-border);
    border-radius: var(--radius) var(--radius) 0 0;
    padding: 0.375rem 0.5rem;
    background: var(--input-background);
    color: var(--text);
    font: inherit;
    line-height: 1.4;
  }

  ::placeholder {
    color: var(--text-muted);
    opacity: 1;
  }

  textarea {
    resize: none;
    field-sizing: content;
    max-height: 14rem;
  }

  textarea[aria-invalid="true"] {
    border-color: var(--danger);
  }

  input[type="radio"],
  input[type="checkbox"] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--action);
  }

  label,
  legend {
    font-size: 0.875rem;
    font-weight: 600;
  }

  .field {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    border: 1px solid currentColor;
    border-radius: 1rem;
    padding: 0 0.5rem;
    color: var(--text-muted);
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.4;
  }

  .badge.variant {
    color: var(--info);
    background: var(--info-background);
  }

  .badge.news {
    border-color: transparent;
    background: var(--action);
    color: var(--on-action);
  }

  .badge:is(.distress, .failed, .lost) {
    color: var(--danger);
    background: var(--danger-background);
  }

  .badge.returned {
    color: var(--warning);
    background: var(--warning-background);
  }

  .badge.typing {
    border-color: transparent;
    padding-inline: 0;
    color: var(--success);
  }

  .count {
    display: inline-block;
    min-width: 1.5em;
    border-radius: 1rem;
    padding: 0 0.4em;
    background: var(--surface-hued);
    color: var(--text);
    font-size: 0.8125rem;
    text-align: center;
  }

  .waited {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    color: var(--text-muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .waited.long {
    color: var(--warning);
    font-weight: 600;
  }

  .waited.too-long {
    color: var(--danger);
    font-weight: 700;
  }

  .hint-box {
    border-left: 0.25rem solid var(--warning);
    padding: 0.375rem 0.625rem;
    background: var(--warning-background);
    font-size: 0.875rem;
  }
`;
