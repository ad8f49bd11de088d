import type { CSSResultGroup } from "lit";
import { blockStyles } from "../../shared/design/block.styles.ts";
import { baseStyles } from "../../shared/staff/styles/base.styles.ts";
import { controlStyles } from "../../shared/staff/styles/controls.styles.ts";
import { dialogStyles } from "../../shared/staff/styles/dialog.styles.ts";
import { pageStyles } from "../../shared/staff/styles/page.styles.ts";
import { adaptationStyles } from "./adaptation.styles.ts";
import { choiceStyles } from "./choice.styles.ts";
import { editStyles } from "./edit.styles.ts";
import { frameStyles } from "./frame.styles.ts";
import { listStyles } from "./list.styles.ts";

/** All style sheets of the newsroom; later ones win. */
export const styles: CSSResultGroup = [
  baseStyles,
  controlStyles,
  pageStyles,
  blockStyles,
  dialogStyles,
  frameStyles,
  listStyles,
  editStyles,
  choiceStyles,
  adaptationStyles,
];
