/** The two registers in which the product speaks German: everyday German and Leichte Sprache. */
export type Variant = "de" | "de-x-leicht";

/** Reads a language tag as a variant; anything that is not Leichte Sprache is everyday German. */
export function variantOf(tag: string | null | undefined): Variant {
  return tag?.toLowerCase() === "de-x-leicht" ? "de-x-leicht" : "de";
}

/** The `lang` for assistive technology: Leichte Sprache is German to a speech synthesiser. */
export function htmlLang(tag: string): string {
  return tag.toLowerCase().startsWith("de") ? "de" : tag;
}
