import { svg } from "lit";
import { icon } from "../../shared/view/icons.ts";

export { warningIcon } from "../../shared/staff/icons.ts";

/* The desk's own signs; they only repeat what stands beside them in words. */
export const soundIcon = icon(
  svg`<path d="M4 9v6h4l5 4V5L8 9z" /><path d="M16.5 8.5a5 5 0 010 7M19 6a9 9 0 010 12" />`,
);
export const mutedIcon = icon(svg`<path d="M4 9v6h4l5 4V5L8 9z" /><path d="M17 9.5l5 5M22 9.5l-5 5" />`);
export const bellIcon = icon(svg`<path d="M6 16V11a6 6 0 0112 0v5l1.5 2h-15zM10 20.5a2 2 0 004 0" />`);
export const bellOffIcon = icon(svg`<path d="M6 16V11a6 6 0 0112 0v5l1.5 2h-15zM10 20.5a2 2 0 004 0M4 4l16 16" />`);
export const seenIcon = icon(svg`<path d="M2.5 13l4.5 4.5L16 8M12 16l1.5 1.5L22.5 8" />`);
export const pencilIcon = icon(svg`<path d="M4 20l1-4L16 5l3 3L8 19z" />`);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`);
export const easyIcon = icon(
  svg`<path d="M12 6.5C10 5 7 4.5 3.5 5v13c3.500-.5 6.500 0 8.500 1.500 2-1.500 5-2 8.500-1.500V5C17 4.500 14 5 12 6.500zM12 6.500v13" />`,
);
