import type { CSSResultGroup } from "lit";
import { adaptationStyles } from "./adaptation.styles.ts";
import { blockStyles } from "../../shared/design/block.styles.ts";
import { composerStyles } from "./composer.styles.ts";
import { controlStyles } from "./controls.styles.ts";
import { hostStyles } from "./host.styles.ts";
import { messageStyles } from "./message.styles.ts";
import { newsStyles } from "./news.styles.ts";
import { panelStyles } from "./panel.styles.ts";

/** All style sheets of the widget; later ones win. */
export const styles: CSSResultGroup = [
  hostStyles,
  controlStyles,
  panelStyles,
  messageStyles,
  blockStyles,
  newsStyles,
  composerStyles,
  adaptationStyles,
];
