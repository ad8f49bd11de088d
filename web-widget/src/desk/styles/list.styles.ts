import { css } from "lit";

/** The lists on the left: who waits, and the agent's own chats. */
export const listStyles = css`
  .lists ul {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
  }

  .entry {
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
    width: 100%;
    border: 1px solid var(--line);
    border-left: 0.25rem solid var(--line);
    border-radius: var(--radius);
    padding: 0.5rem 0.625rem;
    background: var(--surface);
    text-align: left;
  }

  .entry:hover {
    border-color: var(--action);
  }

  .entry[aria-current] {
    border-color: var(--action);
    background: var(--tint);
  }

  .entry.distress {
    border-left-color: var(--danger);
  }

  .entry.overdue {
    border-left-color: var(--danger);
  }

  .entry[aria-disabled] {
    cursor: default;
    color: var(--text-muted);
  }

  .reach {
    font-size: 1.25rem;
    font-weight: 600;
  }

  .callback-words {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .entry.lost {
    border-left-color: var(--danger);
  }

  .entry-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 0.5rem;
  }

  .topic {
    max-width: 100%;
    font-weight: 600;
    hyphens: auto;
    line-height: 1.3;
  }

  .preview {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    color: var(--text-muted);
    font-size: 0.875rem;
    line-height: 1.35;
  }

  .own .preview {
    -webkit-line-clamp: 1;
  }

  .entry-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.375rem;
  }

  .entry-head .topic {
    flex: 1 1 0;
    min-width: min-content;
  }

  .entry-foot:not(:has(*)) {
    display: none;
  }

  .take {
    margin-left: auto;
    color: var(--action);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .entry:hover .take {
    text-decoration: underline;
  }
`;
