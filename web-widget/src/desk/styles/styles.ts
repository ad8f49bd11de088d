import type { CSSResultGroup } from "lit";
import { blockStyles } from "../../shared/design/block.styles.ts";
import { adaptationStyles } from "./adaptation.styles.ts";
import { baseStyles } from "./base.styles.ts";
import { chatStyles } from "./chat.styles.ts";
import { controlStyles } from "./controls.styles.ts";
import { dialogStyles } from "./dialog.styles.ts";
import { layoutStyles } from "./layout.styles.ts";
import { listStyles } from "./list.styles.ts";
import { sideStyles } from "./side.styles.ts";

/** All style sheets of the desk; later ones win. */
export const styles: CSSResultGroup = [
  baseStyles,
  controlStyles,
  layoutStyles,
  listStyles,
  blockStyles,
  chatStyles,
  sideStyles,
  dialogStyles,
  adaptationStyles,
];
