import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readMessage } from "../../src/shared/wire/read-message.ts";
import { de } from "../../src/shared/translations/de.ts";
import { announcementOf } from "../../src/widget/view/announcement.ts";
import { transcriptText } from "../../src/widget/view/transcript-file.ts";

const answer = readMessage({
  seq: 3,
  lang: "de",
  author: { role: "bot" },
  blocks: [
    { type: "text", text: "Das kostet 46 Euro." },
    { type: "list", items: ["Ausweis", "Foto"] },
    { type: "link", rel: "onlineService", title: "Online beantragen", href: "https://service.example/a" },
    { type: "choices", choices: [{ id: "a", label: "Mehr wissen" }] },
  ],
});
assert.ok(answer);

describe("a message in plain text", () => {
  test("is announced flat, with its sender and without addresses of links", () => {
    assert.equal(
      announcementOf([answer]),
      "Bürgerlotse: Das kostet 46 Euro. Ausweis. Foto. Online beantragen. Zur Auswahl: Mehr wissen.",
    );
  });

  test("is kept in the file as it was shown, with addresses", () => {
    const text = transcriptText(
      [
        {
          kind: "own",
          key: "a",
          said: { clientMessageId: "a", text: "?" },
          text: "Was kostet das?",
          variant: "de",
          state: "failed",
        },
        { kind: "received", key: "b", message: answer },
      ],
      de,
      new Date(2026, 10, 22),
    );
    assert.equal(
      text,
      `Gespräch mit dem Bürgerlotsen, 22. November 2026

Sie: (nicht gesendet)
Was kostet das?

Bürgerlotse:
Das kostet 46 Euro.
- Ausweis
- Foto
Online beantragen: https://service.example/a
Zur Auswahl:
- Mehr wissen
`,
    );
  });
});
