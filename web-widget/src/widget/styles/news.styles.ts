import { css } from "lit";

/** The button that leads to a new message: over the end of the conversation, whose place it does not change. */
export const newsStyles = css`
  .news {
    position: relative;
    flex: none;
    height: 0;
  }

  /* The target is as high as every other one, what is drawn of it is lower: so it can never cover a button of a message. */
  .news button {
    position: absolute;
    inset: auto 0 calc(0.25 * var(--r));
    display: block;
    width: fit-content;
    margin-inline: auto;
    border: 0;
    border-radius: calc(1.375 * var(--r));
    padding: calc(0.25 * var(--r)) 0;
    /* Already in sight, wherever the room for it is: getting the focus must not scroll. */
    scroll-margin-bottom: calc(-3.25 * var(--r));
  }

  .news span {
    display: flex;
    align-items: center;
    gap: calc(0.375 * var(--r));
    min-height: calc(2.25 * var(--r));
    border-radius: calc(1.125 * var(--r));
    padding-inline: calc(0.75 * var(--r)) calc(1 * var(--r));
    background: var(--action);
    color: var(--on-action);
    font-weight: 600;
    box-shadow:
      0 0 0 calc(0.125 * var(--r)) var(--surface),
      0 calc(0.125 * var(--r)) calc(0.5 * var(--r)) calc(0.125 * var(--r)) rgb(0 0 0 / 30%);
  }

  .news button:hover span {
    background: color-mix(in srgb, var(--action) 84%, var(--text));
  }

  /* What gets the focus while the button is there comes to stand above it. */
  .log:has(+ .news > button),
  .panel:has(> .news > button) {
    scroll-padding-bottom: calc(3.25 * var(--r));
  }
`;
