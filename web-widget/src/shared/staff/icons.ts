import { svg } from "lit";
import { icon } from "../view/icons.ts";

/* Signs that more than one workplace uses; they only repeat what stands beside them in words. */
export const warningIcon = icon(svg`<path d="M12 4L2.5 20h19zM12 10v5M12 17.5v.5" />`);
