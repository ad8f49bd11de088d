import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readFrame } from "../../src/shared/wire/frame.ts";
import { readMessage } from "../../src/shared/wire/read-message.ts";

const read = (...blocks: unknown[]) => readMessage({ seq: 1, lang: "de", author: { role: "bot" }, blocks })?.blocks;

describe("reading a message", () => {
  test("takes it as the contract tells it", () => {
    const message = readMessage({
      seq: 7,
      at: "2026-11-22T10:00:00Z",
      author: { role: "bot", name: "Bürgerlotse" },
      lang: "de-x-leicht",
      label: "Einfach erklärt",
      about: { kind: "answer", service: "hund-anmelden", aspect: "cost", confidence: 0.93 },
      blocks: [{ type: "text", text: "Hallo" }],
    });
    assert.deepEqual(message, {
      seq: 7,
      at: "2026-11-22T10:00:00Z",
      author: { role: "bot", name: "Bürgerlotse" },
      lang: "de-x-leicht",
      label: "Einfach erklärt",
      about: { kind: "answer", service: "hund-anmelden", aspect: "cost", confidence: 0.93 },
      blocks: [{ type: "text", text: "Hallo" }],
    });
  });

  test("leaves out blocks that nobody knows, and those that hold nothing", () => {
    assert.deepEqual(
      read(
        { type: "hologram" },
        null,
        "text",
        { type: "list", items: 3 },
        { type: "text" },
        { type: "text", text: "a" },
      ),
      [{ type: "text", text: "a" }],
    );
  });

  test("keeps a message of which it knows no block", () => {
    assert.deepEqual(read({ type: "hologram" }), []);
  });

  test("reads an address by its lines, and hours as days with times or as plain lines", () => {
    const hours = [{ days: "Montag", times: ["8 bis 12 Uhr"] }, { day: "Dienstag", times: "14 Uhr" }, "Sonst zu"];
    assert.deepEqual(read({ type: "contact", name: "Amt", address: "Weg 1\n59999 Ort", hours }), [
      {
        type: "contact",
        name: "Amt",
        phone: "",
        email: "",
        address: ["Weg 1", "59999 Ort"],
        hours: [
          { days: "Montag", times: ["8 bis 12 Uhr"] },
          { days: "Dienstag", times: ["14 Uhr"] },
          { days: "", times: ["Sonst zu"] },
        ],
      },
    ]);
  });

  test("offers only ways to a human that the widget knows", () => {
    assert.deepEqual(read({ type: "handover", options: ["phone", "pigeon"], queue: null }), [
      { type: "handover", options: ["phone"] },
    ]);
  });

  test("reads the entries of a checklist, and bare lines as their titles", () => {
    const link = { rel: "more", title: "Mehr", href: "https://a.example/" };
    const entries = [
      {
        id: "a",
        title: "Anmelden",
        text: "x",
        due: "2026-12-15",
        dueText: "bis bald",
        responsible: "Amt",
        link,
        done: true,
      },
      { title: "Später", due: "14 Tage nach dem Einzug", link: 3 },
      { title: "Falsch", due: "2026-99-99" },
      "Nur ein Titel",
      { text: "ohne Titel" },
      7,
    ];
    const none = { text: "", due: "", responsible: "" };
    assert.deepEqual(read({ type: "checklist", title: "Liste", entries }), [
      {
        type: "checklist",
        title: "Liste",
        entries: [
          {
            id: "a",
            title: "Anmelden",
            text: "x",
            due: "2026-12-15",
            dueText: "bis bald",
            responsible: "Amt",
            link: { type: "link", ...link, eid: "none" },
          },
          { ...none, id: "1", title: "Später", dueText: "14 Tage nach dem Einzug" },
          { ...none, id: "2", title: "Falsch", dueText: "2026-99-99" },
          { ...none, id: "3", title: "Nur ein Titel", dueText: "" },
        ],
      },
    ]);
  });

  test("does without a message that has no number", () => {
    assert.equal(readMessage({ blocks: [] }), undefined);
    assert.equal(readMessage(undefined), undefined);
  });

  test("ignores frames that are no JSON or of an unknown kind", () => {
    assert.equal(readFrame("{"), undefined);
    assert.equal(readFrame(new ArrayBuffer(1)), undefined);
    assert.equal(readFrame('{"type":"later"}'), undefined);
  });
});
