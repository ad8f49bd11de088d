import { css } from "lit";

/** The widget in other circumstances: Leichte Sprache, small and low screens, forced colours, wished motion. */
export const adaptationStyles = css`
  .root[data-variant="de-x-leicht"] :is(.header, .sheet, .news, .status, .problem, .composer, .opener) {
    font-size: 1.2em;
    line-height: 1.6;
  }

  .root[data-variant="de-x-leicht"] :is(.who-answers, .switch, .composer label, .problem p, .status p) {
    font-size: 0.9em;
  }

  .root[data-variant="de-x-leicht"] .title-row :is(h2, summary) {
    font-size: 1em;
  }

  @media (max-width: 30rem), (max-height: 30rem) {
    .panel {
      position: fixed;
      inset: 0;
      width: 100%;
      max-width: none;
      height: 100%;
      max-height: none;
      border: 0;
      border-radius: 0;
    }

    .title-row,
    .composer,
    .log {
      padding-left: calc(0.75 * var(--r));
      padding-right: calc(0.75 * var(--r));
    }

    .title-row {
      padding-right: calc(0.25 * var(--r));
    }

    .title-row > .icon {
      display: none;
    }

    .note-row {
      flex-wrap: wrap;
      gap: 0;
      padding-top: calc(0.5 * var(--r));
      padding-left: calc(0.75 * var(--r));
    }

    .who-answers {
      flex-basis: calc(15 * var(--r));
    }

    .switch {
      max-width: 100%;
      padding-inline: 0;
    }

    .send span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  /* 400 % zoom leaves a window of 320 by 256: nothing may be stuck to the edges then, the panel scrolls as a whole. */
  @media (max-height: 30rem) {
    .panel {
      display: block;
      overflow: auto;
    }

    .log,
    .sheet {
      overflow: visible;
    }

    .news {
      position: sticky;
      bottom: 0;
    }
  }

  @media (forced-colors: active) {
    .bubble,
    .primary,
    .danger,
    .opener,
    .online-link,
    .news span,
    textarea,
    .title-row {
      border: 1px solid;
    }

    summary {
      color: ButtonText;
    }

    .switch-track::before,
    .activity p::before {
      background: ButtonText;
      forced-color-adjust: none;
    }

    .switch[aria-checked="true"] .switch-track {
      border-color: Highlight;
      background: Highlight;
      forced-color-adjust: none;
    }

    .switch[aria-checked="true"] .switch-track::before {
      background: HighlightText;
    }

    .title-row :focus-visible,
    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .panel:not([hidden]) {
      animation: appear 160ms ease-out;
    }

    .activity p::before {
      animation: pulse 1.2s ease-in-out infinite;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(0.5em);
    }
  }

  @keyframes pulse {
    50% {
      opacity: 0.25;
    }
  }
`;
