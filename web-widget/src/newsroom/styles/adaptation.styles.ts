import { css } from "lit";

/** The newsroom in other circumstances: narrow screens, forced colours. It moves nothing by itself. */
export const adaptationStyles = css`
  @media (max-width: 64rem) {
    .frame {
      display: flex;
      flex-direction: column;
    }

    .rooms {
      border-right: 0;
      border-bottom: 1px solid var(--border);
      padding: 0.25rem 0.5rem;
    }

    .rooms ul {
      position: static;
      flex-direction: row;
      flex-wrap: wrap;
      gap: 0.125rem;
    }

    .rooms a {
      padding: 0.375rem 0.5rem;
    }

    .rooms a[aria-current] {
      border-left: 0;
      box-shadow: inset 0 -0.1875rem 0 var(--action);
    }

    .page {
      padding: 0.75rem 0.75rem 2rem;
    }
  }

  /* One register after the other. */
  @media (max-width: 48rem) {
    .registers {
      grid-template-columns: minmax(0, 1fr);
    }

    .top {
      padding: 0.25rem 0.5rem;
    }

    .top .mark span,
    .who {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .subpages a {
      padding-inline: 0.5rem;
    }

    .service-item > .quiet-text:last-child {
      flex-basis: 100%;
      margin-left: 0;
      text-align: left;
    }

    .service-item > button {
      margin-left: 0;
    }

    .saving {
      margin-left: 0;
    }

    dialog {
      padding: 1rem 0.75rem;
    }
  }

  @media (forced-colors: active) {
    .badge,
    .primary,
    textarea,
    input,
    select,
    .card,
    .part-head,
    .findings,
    .hint-box,
    .bubble,
    .count,
    .connection p,
    .problem:has(p) {
      border: 1px solid;
    }

    .rooms a[aria-current],
    .subpages a[aria-current] {
      border: 0.1875rem solid Highlight;
    }

    .version:has(:checked) {
      border: 0.1875rem solid Highlight;
    }

    rect.bot {
      fill: Highlight;
    }

    rect.search {
      fill: Canvas;
      stroke: CanvasText;
    }

    svg text {
      fill: CanvasText;
    }

    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
