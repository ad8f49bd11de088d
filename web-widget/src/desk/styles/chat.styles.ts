import { css } from "lit";

/** The conversation: the citizen on the left, everybody who answers on the right. */
export const chatStyles = css`
  .chat {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }

  .chat:focus-visible {
    outline-offset: -0.1875rem;
  }

  .no-chat {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    margin: auto;
    padding: 2rem;
    color: var(--text-muted);
    text-align: center;
  }

  .no-chat h2 {
    color: var(--text);
    font-size: 1.25rem;
  }

  .chat-head {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.375rem 1rem;
    border-bottom: 1px solid var(--line);
    padding: 0.5rem 1rem;
  }

  .chat-title {
    flex: 1 1 12rem;
  }

  .chat-title h2 {
    font-size: 1.125rem;
  }

  .chat-buttons {
    flex: none;
    max-width: 100%;
  }

  .chat-buttons button {
    padding-inline: 0.5rem;
  }

  .chat-facts,
  .chat-buttons,
  .foot-buttons,
  .message-buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
  }

  .chat-facts {
    gap: 0.25rem 0.75rem;
  }

  .chat-facts .waited {
    color: var(--text-muted);
    font-weight: 400;
  }

  .log {
    position: relative;
    flex: 1;
    min-height: 6rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.75rem 1rem;
  }

  .log:focus-visible {
    outline-offset: -0.1875rem;
  }

  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-bottom: 0.75rem;
  }

  .message h3 {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: baseline;
    font-size: 0.8125rem;
  }

  .message .label {
    color: var(--text-muted);
    font-weight: 400;
  }

  .bubble {
    max-width: min(100%, 42rem);
    border: 1px solid transparent;
    border-radius: var(--radius-large);
    padding: 0.5rem 0.75rem;
    background: var(--surface-hued);
  }

  .message:is(.bot, .agent) {
    align-items: flex-end;
  }

  .message:is(.bot, .agent) .bubble {
    max-width: min(88%, 42rem);
  }

  .citizen .bubble {
    border-color: var(--border);
    background: var(--surface);
    font-size: 1rem;
  }

  .bot .bubble {
    font-size: 0.875rem;
  }

  .agent .bubble {
    background: var(--tint);
  }

  .system {
    align-items: center;
    color: var(--text-muted);
    font-size: 0.8125rem;
    text-align: center;
  }

  .system .bubble {
    padding: 0 0.5rem;
    background: none;
  }

  .message.emergency .bubble {
    border-color: var(--danger);
    background: var(--danger-background);
  }

  .divider {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    margin-block: 1rem 0.75rem;
    color: var(--text-muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }

  .divider::before,
  .divider::after {
    content: "";
    flex: 1;
    border-top: 1px solid var(--border);
  }

  .state {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    margin-top: 0.125rem;
    color: var(--text-muted);
    font-size: 0.8125rem;
  }

  .state.seen {
    color: var(--success);
  }

  .state.failed {
    color: var(--danger);
    font-weight: 600;
  }

  .activity {
    flex: none;
    min-height: 1.5rem;
    padding-inline: 1rem;
    color: var(--success);
    font-size: 0.8125rem;
    font-weight: 600;
  }
`;
