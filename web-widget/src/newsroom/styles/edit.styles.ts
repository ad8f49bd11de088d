import { css } from "lit";

/** Where texts and facts are written. */
export const editStyles = css`
  .registers {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem 1.5rem;
    align-items: start;
  }

  .registers:has(> :only-child) {
    grid-template-columns: minmax(0, 1fr);
  }

  .part-head {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    padding: 0.75rem 1rem;
    background: var(--surface-hued);
  }

  .part-title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }

  .saving {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    margin-left: auto;
    color: var(--text-muted);
    font-size: 0.875rem;
  }

  .saving[data-saving="saved"] {
    color: var(--success);
  }

  .saving:is([data-saving="failed"], [data-saving="refused"], [data-saving="conflict"]) {
    color: var(--danger);
    font-weight: 600;
  }

  .waits {
    font-size: 0.9375rem;
  }

  .hint-box ul {
    padding-left: 1.25em;
  }

  .conflict {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }

  .conflict p {
    flex: 1 1 12rem;
  }

  .jumps ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 0.25rem;
  }

  .count.warn {
    background: var(--warning-background);
    color: var(--warning);
    font-weight: 600;
  }

  .aspect {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
    border-top: 1px solid var(--line);
    padding-top: 0.875rem;
  }

  .aspect textarea {
    max-height: none;
    min-height: 3.5rem;
    font-size: 1rem;
    line-height: 1.5;
    resize: vertical;
  }

  textarea:disabled,
  input:disabled,
  select:disabled {
    opacity: 1;
    color: var(--text-muted);
    cursor: not-allowed;
  }

  .stale {
    color: var(--warning);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .findings {
    border-left: 0.25rem solid var(--warning);
    padding: 0.375rem 0.75rem;
    background: var(--warning-background);
    font-size: 0.9375rem;
  }

  .findings-title {
    font-weight: 600;
  }

  .findings-title .icon {
    margin-right: 0.375rem;
    color: var(--warning);
  }

  .findings li {
    padding-block: 0.375rem;
  }

  .findings li + li {
    border-top: 1px solid var(--line);
  }

  .place {
    display: inline-block;
    min-width: 1.5rem;
    max-width: 100%;
    min-height: 1.5rem;
    border: 0;
    padding: 0 0.125rem;
    color: var(--action);
    font-weight: 600;
    text-align: left;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    overflow-wrap: anywhere;
  }

  .take {
    min-height: 1.875rem;
    margin: 0.25rem 0.375rem 0 0;
    padding-block: 0.125rem;
    font-size: 0.875rem;
  }

  .facts {
    display: flex;
    flex-direction: column;
    gap: 1.5rem;
    max-width: 64rem;
  }

  .fact-group {
    display: flex;
    flex-direction: column;
    align-items: stretch;
    gap: 0.625rem;
  }

  .fact-group > button {
    align-self: flex-start;
  }

  .entry-form {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    padding: 0.5rem 1rem 0.75rem;
  }

  .entry-form legend {
    padding-inline: 0.375rem;
    font-size: 0.9375rem;
  }

  .two-fields,
  .two-columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.625rem 1rem;
    align-items: start;
  }

  .two-columns {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
  }

  .page label.check,
  dialog label.check {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 1.875rem;
    margin: 0;
    font-weight: 400;
  }

  code {
    font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
`;
