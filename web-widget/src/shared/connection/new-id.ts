/** An id for one message: a UUID of version 4. */
export function newId(): string {
  // Browsers offer randomUUID only to secure pages; a town hall's test page inside its own network may be none.
  const cryptography: { randomUUID?: () => string } = crypto;
  return cryptography.randomUUID?.() ?? uuidOf(crypto.getRandomValues(new Uint8Array(16)));
}

function uuidOf(bytes: Uint8Array): string {
  const digits = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  }).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
