import type { AuthorRole, Message } from "../../src/shared/wire/message.ts";
import type { Entry } from "../../src/widget/conversation/entry.ts";

export function messageOf(seq: number, role: AuthorRole, text: string): Message {
  return {
    seq,
    at: "2026-11-22T10:00:00Z",
    author: { role },
    lang: "de",
    about: {},
    blocks: [{ type: "text", text }],
  };
}

/** Entries as a reader sees them: own ones with their state, the others with their text. */
export function shown(entries: readonly Entry[]): readonly string[] {
  return entries.map((entry) => {
    switch (entry.kind) {
      case "own":
        return `${entry.text} (${entry.state})`;
      case "received": {
        const [block] = entry.message.blocks;
        return block?.type === "text" ? block.text : "";
      }
      case "notice":
        return `[${entry.notice}]`;
    }
  });
}
