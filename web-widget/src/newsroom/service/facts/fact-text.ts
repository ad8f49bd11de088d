/** A value of the facts as lines to read, for comparing two versions. */
export function factText(value: unknown): string {
  if (value === undefined || value === null) {
    return "";
  }
  if (typeof value === "string") {
    return value;
  }
  if (typeof value === "number" || typeof value === "boolean") {
    return typeof value === "number" ? value.toLocaleString("de") : value ? "ja" : "nein";
  }
  if (Array.isArray(value)) {
    return value.map(factText).join("\n");
  }
  return Object.values(value)
    .map((inner) => factText(inner))
    .filter((text) => text !== "")
    .join(", ");
}
