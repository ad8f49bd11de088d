import { css } from "lit";

/** The preview, and dialogs in which something is tried out or chosen. */
export const choiceStyles = css`
  .choices-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
  }

  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }

  .switch legend {
    padding: 0;
  }

  .switch label {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    min-height: 1.875rem;
    font-weight: 400;
  }

  .previews {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr));
    gap: 1rem 1.5rem;
    align-items: start;
  }

  .previewed {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
  }

  .previewed .bubble {
    border-radius: var(--radius-large);
    padding: 0.75rem 1rem;
    background: var(--surface-hued);
  }

  .previewed .online-link {
    display: flex;
    align-items: center;
    justify-content: center;
    background: var(--action);
    color: var(--on-action);
    font-weight: 600;
  }

  .card-form {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 0.75rem;
    max-width: 48rem;
  }

  .card-form > button {
    align-self: flex-start;
  }

  dialog:has(.clash, .gate, .effect, .lesson) {
    width: min(100% - 1rem, 52rem);
  }

  .gate,
  .effect {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }

  .gate:empty,
  .effect:empty {
    display: none;
  }

  .good .icon {
    color: var(--success);
  }

  .bad {
    color: var(--danger);
    font-weight: 600;
  }

  .lesson {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
  }

  .clash {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0.75rem;
    padding-block: 0.25rem;
  }

  .clash legend {
    padding: 0;
  }

  .version {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    padding: 0.5rem 0.75rem;
    cursor: pointer;
  }

  .version:has(:checked) {
    border-color: var(--action);
    background: var(--tint);
  }

  .version-text {
    font-weight: 400;
    overflow-wrap: anywhere;
  }
`;
