import type { ReactiveControllerHost } from "lit";
import type { Variant } from "../shared/variant.ts";

/** The element, as far as the chat needs it. */
export interface ChatHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly municipality: string;
  readonly server: string;
  variant: Variant;
  show(): void;
  hide(): void;
}
