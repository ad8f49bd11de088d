import { css } from "lit";

/** Lists, cards, badges of states, and the chart. */
export const listStyles = css`
  .service-list {
    border-top: 1px solid var(--line);
  }

  .service-item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    border-bottom: 1px solid var(--line);
    padding: 0.625rem 0;
    overflow-wrap: anywhere;
  }

  .service-item > a:first-child {
    flex: 1 1 20rem;
    padding-block: 0.125rem;
    font-weight: 600;
  }

  .service-item > .quiet-text:last-child {
    flex: 0 1 20rem;
    margin-left: auto;
    text-align: right;
  }

  .service-item > button {
    margin-left: auto;
  }

  .address {
    flex: 1 1 24rem;
    overflow-wrap: anywhere;
  }

  .badge:is(.state-draft, .state-submitted, .state-scheduled) {
    color: var(--info);
    background: var(--info-background);
  }

  .badge:is(.state-approved, .state-published, .link-ok) {
    color: var(--success);
    background: var(--success-background);
  }

  .badge:is(.state-stale, .state-reviewDue, .state-returned, .link-warning) {
    color: var(--warning);
    background: var(--warning-background);
  }

  .badge:is(.state-deadLinks, .link-dead, .notice-active) {
    color: var(--danger);
    background: var(--danger-background);
  }

  .cards {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .page .card {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    padding: 0.875rem 1rem;
    overflow-wrap: anywhere;
  }

  .card.notice-active {
    border-left: 0.25rem solid var(--danger);
  }

  .card ul:not([role="list"]) {
    padding-left: 1.25em;
  }

  .agent-text,
  .easy-text {
    border-left: 0.1875rem solid var(--border);
    padding-left: 0.75rem;
  }

  summary {
    min-height: 1.75rem;
    width: fit-content;
    border-radius: var(--radius);
    color: var(--action);
    cursor: pointer;
  }

  .block,
  .task-group {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    margin-top: 0.5rem;
  }

  .page > .primary,
  .subpage > .primary {
    align-self: flex-start;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }

  progress {
    flex: 0 1 20rem;
    height: 1rem;
    accent-color: var(--action);
  }

  .chart {
    max-width: 56rem;
    margin: 0;
  }

  figcaption {
    margin-bottom: 0.5rem;
    font-weight: 600;
  }

  svg text {
    fill: var(--text);
    font-size: 0.875rem;
  }

  svg .month {
    font-weight: 600;
  }

  rect.bot {
    fill: var(--action);
  }

  rect.search {
    fill: var(--surface-hued);
    stroke: var(--border);
    stroke-width: 2;
  }

  .comments,
  .revisions {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .comment,
  .revision {
    border: 1px solid var(--line);
    border-radius: var(--radius-large);
    padding: 0.75rem 1rem;
  }

  .comment {
    max-width: 48rem;
    border-left: 0.25rem solid var(--warning);
  }

  .comment-head,
  .revision-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }

  .revision-head {
    justify-content: space-between;
  }

  .differences > div {
    margin-top: 0.75rem;
  }

  .differences dt {
    font-weight: 600;
  }

  .differences dd {
    white-space: pre-line;
  }

  ins {
    background: var(--success-background);
    color: var(--text);
    text-decoration: underline;
    text-decoration-thickness: 0.125rem;
  }

  del {
    background: var(--danger-background);
    color: var(--text);
    text-decoration: line-through;
  }
`;
