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

const list = readMessage({
  seq: 4,
  lang: "de",
  author: { role: "bot" },
  blocks: [
    {
      type: "checklist",
      title: "Ihr Umzug",
      entries: [
        {
          id: "a",
          title: "Ummelden",
          text: "Nach dem Einzug.\nSie brauchen: Ausweis.",
          due: "2026-12-15",
          dueText: "bis 15. Dezember",
          responsible: "Bürgerbüro",
          link: { rel: "more", title: "Mehr", href: "https://a.example/" },
        },
        { id: "b", title: "Post nachsenden" },
      ],
    },
  ],
});
assert.ok(list);

describe("a list in plain text", () => {
  test("is announced with titles and dates only", () => {
    assert.equal(announcementOf([list]), "Bürgerlotse: Ihr Umzug. 1. Ummelden. bis 15. Dezember. 2. Post nachsenden.");
  });

  test("is kept in the file with everything", () => {
    assert.match(
      transcriptText([{ kind: "received", key: "a", message: list }], de, new Date(2026, 10, 22)),
      /1\. Ummelden\. bis 15\. Dezember\. Nach dem Einzug\. Sie brauchen: Ausweis\. Zuständig: Bürgerbüro\. https:\/\/a\.example\/\n2\. Post nachsenden\n/,
    );
  });
});

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
