import { css } from "lit";

/** The page around the rooms. It scrolls as a whole: texts are read from top to bottom. */
export const frameStyles = css`
  :host,
  .root {
    height: auto;
    min-height: 100vh;
    min-height: 100dvh;
  }

  .frame {
    display: grid;
    flex: 1;
    grid-template-columns: 12rem minmax(0, 1fr);
  }

  .rooms {
    border-right: 1px solid var(--border);
    padding: 0.75rem 0.5rem;
    background: var(--surface-hued);
  }

  .rooms ul {
    position: sticky;
    top: 0.75rem;
    display: flex;
    flex-direction: column;
    gap: 0.125rem;
  }

  .rooms a,
  .subpages a {
    display: block;
    border-radius: var(--radius);
    padding: 0.5rem 0.75rem;
    color: var(--text);
    line-height: 1.25;
    text-decoration: none;
  }

  .rooms a:hover,
  .subpages a:hover {
    background: var(--tint);
    text-decoration: underline;
  }

  .rooms a[aria-current] {
    border-left: 0.25rem solid var(--action);
    background: var(--surface);
    color: var(--action);
    font-weight: 600;
  }

  .page {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    min-width: 0;
    width: 100%;
    max-width: 90rem;
    padding: 1rem 1.5rem 3rem;
  }

  .page > :is(.connection, .problem):not(:has(p)) {
    display: none;
  }

  .page-head {
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
  }

  .page-head h2 {
    font-size: 1.5rem;
    hyphens: auto;
  }

  .page-head .quiet-text {
    max-width: 60rem;
    font-size: 0.9375rem;
  }

  .page h3 {
    font-size: 1.0625rem;
  }

  h4 {
    margin: 0;
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.35;
  }

  :is(h2, h3)[tabindex="-1"] {
    width: fit-content;
    max-width: 100%;
  }

  .page-head {
    gap: 0.375rem;
  }

  .subpages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    border-bottom: 1px solid var(--border);
  }

  .subpages a {
    border-bottom: 0.1875rem solid transparent;
    border-radius: 0;
  }

  .subpages a[aria-current] {
    border-bottom-color: var(--action);
    color: var(--action);
    font-weight: 600;
  }

  .subpage {
    display: flex;
    flex-direction: column;
    gap: 1rem;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1rem;
  }

  .filters .field {
    flex: 0 1 16rem;
    min-width: 0;
  }

  .filters .field:first-child {
    flex: 1 1 18rem;
    max-width: 30rem;
  }

  .field.narrow {
    max-width: 18rem;
  }

  .steps,
  .pages,
  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.5rem;
  }

  .empty {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 0.75rem;
    max-width: 48rem;
    padding-block: 0.75rem;
    font-size: 1rem;
  }

  /* Relative, so that what is hidden from sight stays within what can be scrolled. */
  .table-box {
    position: relative;
    max-width: 100%;
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9375rem;
  }

  .wide-table {
    min-width: 44rem;
    width: 100%;
  }

  caption {
    padding-block: 0.25rem 0.5rem;
    font-weight: 600;
    text-align: left;
  }

  th,
  td {
    border-bottom: 1px solid var(--line);
    padding: 0.375rem 0.75rem 0.375rem 0;
    text-align: left;
    vertical-align: top;
  }

  tbody th {
    font-weight: 600;
  }

  .sign-in-problem:not(:has(p)) {
    display: none;
  }
`;
