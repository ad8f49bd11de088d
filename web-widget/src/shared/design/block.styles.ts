import { css } from "lit";

/** The pieces of an answer. */
export const blockStyles = css`
  .bubble > * + * {
    margin-top: calc(0.75 * var(--r));
  }

  .bubble ul:not([role="list"]),
  .bubble ol {
    padding-left: 1.4em;
  }

  .bubble li + li {
    margin-top: calc(0.375 * var(--r));
  }

  .bubble li::marker {
    color: var(--text-muted);
  }

  .hint {
    color: var(--text-muted);
    font-size: 0.875em;
  }

  .online-link {
    width: 100%;
    min-height: calc(2.75 * var(--r));
    flex-wrap: wrap;
    column-gap: var(--gap);
    row-gap: 0;
    border: calc(0.125 * var(--r)) solid transparent;
    border-radius: var(--radius);
    padding: calc(0.5 * var(--r)) calc(0.875 * var(--r));
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }

  .online-link:hover {
    text-decoration: underline;
  }

  .online-link .new-window {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    font-size: 0.8125em;
    font-weight: 400;
  }

  .online-service .hint {
    margin-top: calc(0.375 * var(--r));
  }

  .links {
    list-style: none;
  }

  .links li {
    border-top: 1px solid color-mix(in srgb, var(--border) 40%, transparent);
  }

  .bubble .links li + li {
    margin-top: 0;
  }

  .links a {
    display: block;
    padding-block: calc(0.625 * var(--r));
    line-height: 1.3;
  }

  :is(.links, .task-more) .new-window .icon {
    width: 0.9em;
    height: 0.9em;
    vertical-align: -0.1em;
  }

  :is(.links, .task-more) .new-window span {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .choices {
    display: flex;
    flex-direction: column;
    gap: var(--gap);
    list-style: none;
  }

  .bubble .choices li + li {
    margin-top: 0;
  }

  .choice {
    width: 100%;
  }

  .former-choices {
    color: var(--text-muted);
  }

  .bubble > .former-choices {
    margin-top: calc(0.25 * var(--r));
  }

  .contact {
    border-left: calc(0.25 * var(--r)) solid var(--action);
    padding-left: calc(0.75 * var(--r));
  }

  .contact-name,
  .checklist-title {
    font-weight: 600;
  }

  .contact .hint {
    margin-top: calc(0.5 * var(--r));
  }

  .contact dl > div {
    margin-top: calc(0.375 * var(--r));
  }

  .contact dt {
    color: var(--text-muted);
    font-size: 0.8125em;
  }

  .contact a {
    display: inline-block;
    padding-block: calc(0.25 * var(--r));
  }

  .contact .hours > div {
    display: grid;
    grid-template-columns: minmax(0, 10em) minmax(0, 1fr);
    gap: 0 calc(0.75 * var(--r));
    margin-top: calc(0.125 * var(--r));
  }

  .contact .hours dt {
    color: inherit;
    font-size: inherit;
  }

  .task-list {
    min-width: 0;
    margin: 0;
    border: 0;
    padding: 0;
  }

  .task-list legend {
    padding: 0;
  }

  .bubble .task-list ol {
    margin-top: calc(0.5 * var(--r));
    padding-left: 0;
    list-style: none;
  }

  .bubble .task-list li {
    border-top: 1px solid color-mix(in srgb, var(--border) 40%, transparent);
    padding-block: calc(0.25 * var(--r)) calc(0.625 * var(--r));
  }

  .bubble .task-list li + li {
    margin-top: 0;
  }

  .task {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(0.625 * var(--r));
    align-items: start;
    min-height: calc(2.75 * var(--r));
    padding-block: calc(0.5 * var(--r)) calc(0.25 * var(--r));
    cursor: pointer;
  }

  .task input {
    width: calc(1.5 * var(--r));
    height: calc(1.5 * var(--r));
    margin: 0;
    accent-color: var(--action);
  }

  .checklist-entry,
  .due {
    display: block;
    font-weight: 600;
  }

  .task input:checked + span .checklist-entry {
    text-decoration: line-through;
  }

  .due {
    color: var(--warning);
    font-size: 0.9375em;
  }

  .task-more {
    padding-left: calc(2.125 * var(--r));
  }

  .task-more > * + * {
    margin-top: calc(0.25 * var(--r));
  }

  .checklist-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap);
    margin-top: calc(0.5 * var(--r));
  }
`;
