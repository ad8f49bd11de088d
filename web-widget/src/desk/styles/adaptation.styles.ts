import { css } from "lit";

/** The desk in other circumstances: narrow and low screens, forced colours. It moves nothing by itself. */
export const adaptationStyles = css`
  /* Two parts at a time: the lists stay, conversation and help take turns. */
  @media (max-width: 70rem) {
    .panes {
      display: flex;
    }

    .tool span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .desk {
      grid-template-columns: minmax(14rem, 19rem) minmax(0, 1fr);
    }

    .desk:not([data-pane="side"]) .side,
    .desk[data-pane="side"] .chat {
      display: none;
    }
  }

  /* One part at a time. */
  @media (max-width: 48rem) {
    .top {
      padding: 0.25rem 0.5rem;
    }

    .top .mark span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .presence {
      flex-basis: 100%;
      order: 1;
    }

    .presence label {
      flex: 1 1 auto;
      justify-content: center;
      padding-inline: 0.25rem;
      font-size: 0.75rem;
    }

    .chat-buttons button {
      padding-inline: 0.25rem;
      font-size: 0.8125rem;
    }

    .who {
      display: none;
    }

    .desk {
      grid-template-columns: minmax(0, 1fr);
    }

    .desk:not([data-pane="lists"]) .lists,
    .desk:not([data-pane="chat"]) .chat,
    .desk:not([data-pane="side"]) .side {
      display: none;
    }

    .lists,
    .side {
      border: 0;
      padding-inline: 0.75rem;
    }

    .chat-head,
    .log,
    .composer,
    .foot-notice {
      padding-inline: 0.75rem;
    }

    .message:is(.bot, .agent) .bubble {
      max-width: 100%;
    }

    .send span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  /* 400 % zoom leaves a window of 320 by 256: nothing may be stuck to the edges then, the page scrolls as a whole. */
  @media (max-height: 30rem) {
    :host,
    .root {
      height: auto;
      min-height: 100dvh;
    }

    .lists,
    .side,
    .log,
    .findings,
    .offer-text {
      overflow: visible;
      max-height: none;
    }
  }

  @media (forced-colors: active) {
    .bubble,
    .badge,
    .primary,
    .entry,
    textarea,
    input,
    select,
    .reader,
    .findings,
    .hint-box,
    .problem:has(p),
    .connection p,
    .crisis p,
    .presence label:has(:checked) {
      border: 1px solid;
    }

    .badge.typing {
      padding-inline: 0.5rem;
    }

    .entry[aria-current],
    .pane-button[aria-current],
    .presence label:has(:checked) {
      border: 0.1875rem solid Highlight;
    }

    .presence :checked + span::before {
      background: Highlight;
      border-color: Highlight;
      forced-color-adjust: none;
    }

    :focus-visible,
    .presence label:has(:focus-visible) {
      outline-color: Highlight;
    }
  }
`;
