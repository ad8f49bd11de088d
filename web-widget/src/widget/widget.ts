import { BuergerLotse } from "./buerger-lotse.ts";

/** Registers the tag; a second copy of the script on the same page changes nothing. */
if (customElements.get("buerger-lotse") === undefined) {
  customElements.define("buerger-lotse", BuergerLotse);
}

declare global {
  interface HTMLElementTagNameMap {
    "buerger-lotse": BuergerLotse;
  }
}
