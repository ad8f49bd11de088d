import { css } from "lit";

/** What helps with a chat, on the right. */
export const sideStyles = css`
  .section-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .side input[type="search"] {
    background: var(--surface);
  }

  .side ul {
    display: flex;
    flex-direction: column;
    gap: 0.375rem;
  }

  .understanding dl > div {
    padding-block: 0.25rem;
  }

  .understanding dl > div + div {
    border-top: 1px solid var(--line);
  }

  .understanding dt {
    font-size: 0.875rem;
  }

  .understanding dd {
    color: var(--text-muted);
    font-size: 0.8125rem;
  }

  .offer,
  .canned-item,
  .note {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .offer {
    padding: 0.375rem 0.5rem;
  }

  summary {
    border-radius: var(--radius);
    cursor: pointer;
  }

  summary .preview {
    margin-top: 0.125rem;
  }

  [open] > summary .preview {
    display: none;
  }

  .offer-text {
    max-height: 14rem;
    overflow-y: auto;
    margin-block: 0.375rem;
    border-left: 0.125rem solid var(--border);
    padding-left: 0.5rem;
    font-size: 0.875rem;
  }

  .offer-text p + p {
    margin-top: 0.5rem;
  }

  .offer-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
    margin-top: 0.25rem;
  }

  .offer-buttons button {
    min-height: 1.875rem;
    padding-block: 0;
    font-size: 0.875rem;
  }

  .other-variant {
    color: var(--warning);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .canned-item {
    display: flex;
    align-items: stretch;
  }

  .insert {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-width: 0;
    padding: 0.375rem 0.5rem;
    text-align: left;
  }

  .insert:hover {
    background: var(--tint);
  }

  .insert .preview {
    -webkit-line-clamp: 1;
  }

  .note {
    padding: 0.375rem 0.5rem;
    border-left: 0.25rem solid var(--warning);
    font-size: 0.875rem;
  }

  .note-head {
    font-weight: 600;
  }

  .note-head .time {
    margin-left: 0.5rem;
  }

  .notes form {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.25rem;
  }

  .notes textarea {
    background: var(--surface);
  }
`;
