import type { TemplateResult } from "lit";
import type { Self } from "../../shared/staff/self.ts";
import type { SignInView } from "../../shared/staff/sign-in.ts";
import type { Route } from "../route.ts";
import type { Drafts } from "../service/drafts.ts";
import type { Room } from "../surroundings.ts";

export type Phase = "starting" | "signIn" | "open";

/** What people do with the page around the rooms. */
export interface NewsroomActions {
  signIn(username: string, password: string): void;
  askToSignOut(): void;
  showShortcuts(): void;
  dialogClosed(): void;
  complain(text: string): void;
  focus(...selectors: readonly string[]): void;
}

/** Everything that is shown at one moment. */
export interface NewsroomView extends SignInView {
  readonly phase: Phase;
  readonly self: Self;
  readonly room: Room | undefined;
  readonly route: Route;
  readonly drafts: Drafts | undefined;
  readonly dialog: (() => TemplateResult) | undefined;
  readonly announcement: string;
  readonly actions: NewsroomActions;
}
