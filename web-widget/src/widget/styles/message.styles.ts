import { css } from "lit";

/** The conversation: the other side on the left, the citizen on the right. */
export const messageStyles = css`
  .log {
    position: relative;
    flex: 1;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: calc(1 * var(--r));
  }

  .log:focus-visible {
    outline-offset: calc(-0.25 * var(--r));
  }

  .message + .message,
  .message + .notice,
  .notice + .message {
    margin-top: calc(1.125 * var(--r));
  }

  .bubble {
    width: fit-content;
    max-width: 100%;
    border: 1px solid transparent;
    border-radius: var(--radius-large);
    padding: calc(0.75 * var(--r)) calc(0.875 * var(--r));
    background: var(--surface-hued);
  }

  .bot .bubble,
  .agent .bubble,
  .system .bubble {
    border-top-left-radius: 0;
  }

  .citizen {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
  }

  .citizen .bubble {
    max-width: 88%;
    border-bottom-right-radius: 0;
    background: var(--tint);
  }

  .agent .bubble {
    border-color: var(--success);
  }

  .emergency .bubble {
    border: calc(0.125 * var(--r)) solid var(--danger);
    background: var(--danger-background);
  }

  .sender {
    margin-bottom: calc(0.25 * var(--r));
    font-size: 0.875em;
    font-weight: 600;
  }

  .label {
    margin-bottom: calc(0.375 * var(--r));
    color: var(--text-muted);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .send-state {
    display: flex;
    align-items: center;
    gap: calc(0.25 * var(--r));
    margin-top: calc(0.25 * var(--r));
    color: var(--text-muted);
    font-size: 0.8125em;
  }

  .send-state.failed {
    color: var(--danger);
    font-weight: 600;
  }

  .retry {
    margin-top: calc(0.25 * var(--r));
  }

  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--gap);
    margin-top: calc(0.5 * var(--r));
    color: var(--text-muted);
    font-size: 0.875em;
  }

  .thanks {
    width: fit-content;
    border-radius: var(--radius);
  }

  .notice {
    border-block: 1px solid var(--border);
    padding-block: calc(0.5 * var(--r));
    color: var(--text-muted);
    font-size: 0.9375em;
  }

  .message[data-variant="de-x-leicht"],
  .notice[data-variant="de-x-leicht"] {
    font-size: 1.2em;
    line-height: 1.7;
  }
`;
