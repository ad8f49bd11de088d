import { css } from "lit";

/** Dialogs lie over the desk and ask for one decision. */
export const dialogStyles = css`
  dialog {
    width: min(100% - 1rem, 32rem);
    max-height: calc(100dvh - 1rem);
    overflow-y: auto;
    border: 1px solid var(--border);
    border-radius: var(--radius-large);
    padding: 1.25rem;
    background: var(--surface);
    color: var(--text);
    box-shadow: 0 0.5rem 2.5rem rgb(0 0 0 / 30%);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  dialog form {
    display: flex;
    flex-direction: column;
    gap: 0.875rem;
  }

  dialog h2 {
    font-size: 1.25rem;
  }

  .outcomes,
  .targets {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  :is(.outcomes, .targets) legend {
    padding: 0;
    margin-bottom: 0.25rem;
  }

  :is(.outcomes, .targets, .check) label,
  label.check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.875rem;
    font-weight: 400;
    font-size: 0.9375rem;
  }

  .targets {
    flex-direction: column;
  }

  .dialog-problem p {
    border-left: 0.25rem solid var(--danger);
    padding: 0.375rem 0.625rem;
    background: var(--danger-background);
  }

  .dialog-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .dialog-buttons .danger {
    margin-left: auto;
  }

  dialog table {
    width: 100%;
    margin-block: 0.75rem;
    border-collapse: collapse;
  }

  dialog :is(th, td) {
    border-bottom: 1px solid var(--line);
    padding: 0.25rem 0.5rem 0.25rem 0;
    text-align: left;
  }

  dialog td:first-child {
    white-space: nowrap;
  }

  label.check {
    margin-bottom: 0.75rem;
  }
`;
