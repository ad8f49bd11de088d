import { BuergerLotseDesk } from "./buerger-lotse-desk.ts";

customElements.define("buerger-lotse-desk", BuergerLotseDesk);

declare global {
  interface HTMLElementTagNameMap {
    "buerger-lotse-desk": BuergerLotseDesk;
  }
}
