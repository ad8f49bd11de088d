import { css } from "lit";

/** The top of the page and the three parts beneath it; on narrower screens fewer of them at a time. */
export const layoutStyles = css`
  .presence {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    overflow: clip;
  }

  .presence label {
    position: relative;
    display: flex;
    align-items: center;
    min-height: 2rem;
    padding-inline: 0.75rem;
    font-weight: 500;
    cursor: pointer;
  }

  .presence label + label {
    border-left: 1px solid var(--line);
  }

  .presence input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .presence label:has(:checked) {
    background: var(--surface-hued);
    font-weight: 600;
  }

  .presence .available:has(:checked) {
    background: var(--success-background);
  }

  .presence .wrapUp:has(:checked) {
    background: var(--warning-background);
  }

  .presence span::before {
    content: "";
    display: inline-block;
    width: 0.625em;
    height: 0.625em;
    margin-right: 0.4em;
    border: 0.125em solid var(--border);
    border-radius: 50%;
  }

  .presence .available :checked + span::before {
    border-color: var(--success);
    background: var(--success);
  }

  .presence .wrapUp :checked + span::before {
    border-color: var(--warning);
    background: var(--warning);
  }

  .presence .away :checked + span::before {
    border-color: var(--text-muted);
    background: var(--text-muted);
  }

  .presence label:has(:focus-visible) {
    outline: 0.1875rem solid var(--focus);
    outline-offset: -0.1875rem;
  }

  .panes {
    display: none;
    flex: none;
    border-bottom: 1px solid var(--border);
  }

  .pane-button {
    flex: 1;
    border-radius: 0;
    padding-inline: 0.25rem;
  }

  .pane-button[aria-current] {
    border-bottom-color: var(--action);
    color: var(--action);
    font-weight: 600;
  }

  .desk {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(15rem, 19rem) minmax(20rem, 1fr) minmax(16rem, 22rem);
    min-height: 0;
  }

  .lists,
  .side {
    display: flex;
    flex-direction: column;
    gap: 1.25rem;
    min-height: 0;
    overflow-y: auto;
    padding: 0.75rem 1rem 1.5rem;
    background: var(--surface-hued);
  }

  .lists {
    border-right: 1px solid var(--border);
  }

  .side {
    border-left: 1px solid var(--border);
  }

  .lists section,
  .side section {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }

  .count {
    background: var(--surface);
  }
`;
