import type { Variant } from "../variant.ts";
import { de } from "./de.ts";
import { deLeicht } from "./de-x-leicht.ts";

/** The same keys as the everyday German texts: a text that is missing in a register does not compile. */
export type Texts = { readonly [Key in keyof typeof de]: Widened<(typeof de)[Key]> };

type Widened<Value> = Value extends string
  ? string
  : Value extends readonly string[]
    ? readonly string[]
    : Value extends (...parts: infer Parts) => string
      ? (...parts: Parts) => string
      : { readonly [Key in keyof Value]: Widened<Value[Key]> };

/** The texts of the product's own surface in a register. */
export function textsOf(variant: Variant): Texts {
  return variant === "de-x-leicht" ? deLeicht : de;
}
