import { css } from "lit";

/** The top of a workplace, what holds for all of it, and the page of signing in. */
export const pageStyles = css`
  .top {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    border-bottom: 1px solid var(--border);
    padding: 0.375rem 1rem;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.25rem;
    margin-left: auto;
  }

  .who {
    line-height: 2.25rem;
    padding-inline: 0.5rem;
    font-weight: 600;
  }

  .connection p {
    padding: 0.375rem 1rem;
    background: var(--warning-background);
    font-weight: 600;
  }

  .crisis p {
    padding: 0.375rem 1rem;
    background: var(--danger-background);
    overflow-wrap: anywhere;
  }

  .connection.restored p {
    background: var(--success-background);
  }

  .problem:has(p) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    border-left: 0.25rem solid var(--danger);
    padding: 0.375rem 1rem;
    background: var(--danger-background);
  }

  .sign-in {
    display: grid;
    flex: 1;
    place-items: center;
    padding: 1rem;
    background: var(--surface-hued);
  }

  .sign-in .card {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    width: min(100%, 24rem);
    border: 1px solid var(--border);
    border-radius: var(--radius-large);
    padding: 1.5rem;
    background: var(--surface);
  }

  .sign-in h1 {
    font-size: 1.375rem;
    line-height: 1.25;
  }

  .sign-in .primary {
    min-height: 2.75rem;
  }

  .sign-in-problem:has(p) {
    position: fixed;
    inset: 0 0 auto;
    justify-content: center;
  }
`;
