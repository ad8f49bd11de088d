import { css } from "lit";

/** Below the conversation: where the agent writes, or what is to be known instead. */
export const footStyles = css`
  .composer,
  .foot-notice {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: 0.25rem;
    border-top: 1px solid var(--border);
    padding: 0.5rem 1rem 0.75rem;
  }

  .composer-row {
    display: flex;
    align-items: flex-end;
    gap: 0.5rem;
  }

  .composer textarea {
    flex: 1;
    min-width: 0;
    min-height: 3.75rem;
    font-size: 1rem;
  }

  .reader {
    border-left: 0.25rem solid var(--info);
    padding: 0.25rem 0.5rem;
    background: var(--info-background);
    font-size: 0.875rem;
  }

  .findings {
    max-height: 9rem;
    overflow-y: auto;
    border-left: 0.25rem solid var(--warning);
    padding: 0.25rem 0.5rem;
    background: var(--warning-background);
    font-size: 0.875rem;
  }

  .findings h3 .icon {
    margin-right: 0.25rem;
    color: var(--warning);
  }

  .findings ul {
    padding-left: 1.1em;
  }

  .findings q {
    font-weight: 600;
  }

  .suggestion {
    display: block;
  }

  .counter {
    color: var(--text-muted);
    font-size: 0.8125rem;
  }

  .composer-row:has([aria-invalid="true"]) ~ .counter {
    color: var(--danger);
    font-weight: 600;
  }

  .foot-notice {
    gap: 0.5rem;
    background: var(--surface-hued);
  }

  .foot-notice h3 {
    font-size: 1rem;
  }
`;
