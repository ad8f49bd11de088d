import { Refusal } from "../connection/refusal.ts";
import type { Self } from "./self.ts";

/** The server, as far as it knows who works here. */
export interface SignInDoor {
  signIn(username: string, password: string): Promise<Self>;
  current(): Promise<Self>;
  signOut(): Promise<void>;
}

/** The page around the signing in. */
export interface SignInPage {
  /** One of these somebody must be to work here. */
  readonly roles: readonly string[];
  /** What cannot be used otherwise, in the accusative. */
  readonly place: string;
  /** Somebody is signed in; after an end in the middle of the work it may be the same one. */
  entered(self: Self): void;
  /** Nobody is signed in now. */
  left(): void;
  /** Name and password were not taken. */
  refused(): void;
  changed(): void;
  /** Shows a problem; an empty text takes it away. */
  complain(text: string): void;
  words(problem: unknown): string;
}

/** Who works here, from signing in to signing out. */
export class SigningIn {
  readonly #door: SignInDoor;
  readonly #page: SignInPage;
  #phase: "starting" | "signIn" | "open" = "starting";
  #isBusy = false;
  #hasExpired = false;

  constructor(door: SignInDoor, page: SignInPage) {
    this.#door = door;
    this.#page = page;
  }

  get phase(): "starting" | "signIn" | "open" {
    return this.#phase;
  }

  get isOpen(): boolean {
    return this.#phase === "open";
  }

  /** Name and password are on their way. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** The sign-in ended in the middle of the work. */
  get hasExpired(): boolean {
    return this.#hasExpired;
  }

  /** Goes on with the sign-in that the browser still has, else asks for one. */
  async begin(): Promise<void> {
    try {
      this.#enter(await this.#door.current());
    } catch (problem) {
      if (!isSignedOut(problem)) {
        this.#page.complain(this.#page.words(problem));
      }
      this.#show(false);
    }
  }

  async signIn(username: string, password: string): Promise<void> {
    if (this.#isBusy) {
      return;
    }
    this.#page.complain("");
    this.#isBusy = true;
    this.#page.changed();
    try {
      this.#enter(await this.#door.signIn(username, password));
    } catch (problem) {
      this.#page.complain(this.#page.words(problem));
      this.#page.refused();
    }
    this.#isBusy = false;
    this.#page.changed();
  }

  async signOut(): Promise<void> {
    try {
      await this.#door.signOut();
    } catch (problem) {
      // Signed out already is what was wanted.
      if (!isSignedOut(problem)) {
        this.#page.complain(this.#page.words(problem));
      }
    }
    this.#show(false);
  }

  /** The server does not know any more who works here. */
  expire(): void {
    if (this.isOpen) {
      this.#show(true);
    }
  }

  #enter(self: Self): void {
    const { roles, place } = this.#page;
    if (!self.roles.some((role) => roles.includes(role))) {
      this.#page.complain(
        `Mit dem Konto „${self.username}“ können Sie ${place} nicht benutzen. Melden Sie sich bitte anders an.`,
      );
      this.#show(false);
      return;
    }
    this.#phase = "open";
    this.#hasExpired = false;
    this.#page.entered(self);
  }

  #show(hasExpired: boolean): void {
    this.#phase = "signIn";
    this.#hasExpired = hasExpired;
    this.#page.changed();
    this.#page.left();
  }
}

export function isSignedOut(problem: unknown): boolean {
  return problem instanceof Refusal && problem.status === 401;
}
