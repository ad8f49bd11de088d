import type { CSSResultGroup } from "lit";
import { blockStyles } from "../../shared/design/block.styles.ts";
import { baseStyles } from "../../shared/staff/styles/base.styles.ts";
import { controlStyles } from "../../shared/staff/styles/controls.styles.ts";
import { dialogStyles } from "../../shared/staff/styles/dialog.styles.ts";
import { pageStyles } from "../../shared/staff/styles/page.styles.ts";
import { adaptationStyles } from "./adaptation.styles.ts";
import { callStyles } from "./call.styles.ts";
import { chatStyles } from "./chat.styles.ts";
import { cockpitStyles } from "./cockpit.styles.ts";
import { footStyles } from "./foot.styles.ts";
import { layoutStyles } from "./layout.styles.ts";
import { listStyles } from "./list.styles.ts";
import { sideStyles } from "./side.styles.ts";

/** All style sheets of the desk; later ones win. */
export const styles: CSSResultGroup = [
  baseStyles,
  controlStyles,
  pageStyles,
  layoutStyles,
  listStyles,
  blockStyles,
  chatStyles,
  footStyles,
  callStyles,
  sideStyles,
  cockpitStyles,
  dialogStyles,
  adaptationStyles,
];
