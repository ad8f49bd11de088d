import { BuergerLotseNewsroom } from "./buerger-lotse-newsroom.ts";

customElements.define("buerger-lotse-newsroom", BuergerLotseNewsroom);

declare global {
  interface HTMLElementTagNameMap {
    "buerger-lotse-newsroom": BuergerLotseNewsroom;
  }
}
