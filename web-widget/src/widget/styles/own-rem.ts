const NAME = "--buergerlotse-rem";

/**
 * Makes `--buergerlotse-rem` a length. The `rem` unit follows the root of the host page, which may have made it smaller
 * (`html { font-size: 62.5% }`); registered, this property carries the reader's own font size into the widget instead.
 */
export function registerOwnRem(): void {
  try {
    CSS.registerProperty({ name: NAME, syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch {
    // Registered already, by another element of this kind.
  }
}
