import { css } from "lit";

/** Calls: the list with the field for a code, the call pop above a conversation, the script beside it. */
export const callStyles = css`
  .code-form {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
  }

  .code-row {
    display: flex;
    gap: 0.375rem;
  }

  .code-row input {
    flex: 1;
    min-width: 0;
    background: var(--surface);
    letter-spacing: 0.08em;
  }

  .call-pop {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    border-bottom: 1px solid var(--action);
    padding: 0.25rem 1rem;
    background: var(--tint);
  }

  .entry.call.ringing,
  .entry.call.own {
    border-left-color: var(--action);
  }

  .entry.call.ended {
    border-left-color: var(--warning);
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .call-before {
    flex: none;
    max-height: 12rem;
    overflow-y: auto;
    border-bottom: 1px solid var(--line);
    padding: 0.375rem 1rem;
    background: var(--surface-hued);
  }

  .call-facts ul {
    padding-left: 1.25em;
    font-size: 0.875rem;
  }

  .call-facts h3 .waited {
    margin-left: 0.5rem;
  }

  .open-question p {
    font-size: 1rem;
  }

  .script label.check {
    margin: 0;
  }

  .script .say {
    display: block;
    margin-block: 0.375rem;
    padding-left: 1.25em;
    font-size: 1rem;
    line-height: 1.5;
  }

  .script .say li + li {
    margin-top: 0.25rem;
  }

  .timer {
    font-variant-numeric: tabular-nums;
  }

  @media (max-height: 30rem) {
    .call-before {
      overflow: visible;
      max-height: none;
    }
  }

  @media (forced-colors: active) {
    .code-row input,
    .call-pop {
      border: 1px solid;
    }
  }
`;
