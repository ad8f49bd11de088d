/** The address of a link, if it is of a kind that may be opened from a message; otherwise it is only text. */
export function safeHref(href: string): string | undefined {
  try {
    const { protocol } = new URL(href);
    return ["https:", "mailto:", "tel:"].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A telephone number as a link: digits and the leading plus only. */
export function telephoneHref(number: string): string {
  return `tel:${number.replace(/\(0\)/g, "").replace(/[^+\d]/g, "")}`;
}
