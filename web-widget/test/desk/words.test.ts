import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { shortcutOf, type KeyPress } from "../../src/desk/shortcuts.ts";
import { readDeskFrame } from "../../src/desk/wire/desk-frame.ts";
import { filledIn } from "../../src/desk/work/filled-in.ts";
import { secondsSince, spokenMinutes, stopWatch, variantName } from "../../src/desk/view/words.ts";
import { chat, said } from "./chats.ts";

const press = (more: Partial<KeyPress>): KeyPress => ({
  key: "",
  code: "",
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

describe("a shortcut", () => {
  test("with Alt works while writing too", () => {
    assert.equal(shortcutOf(press({ key: "n", code: "KeyN", altKey: true }), true, true), "claim");
  });

  test("of a single character works only where nothing is written, and can be switched off", () => {
    const question = press({ key: "?", code: "Minus", shiftKey: true });
    assert.equal(shortcutOf(question, false, true), "help");
    assert.equal(shortcutOf(question, true, true), undefined);
    assert.equal(shortcutOf(question, false, false), undefined);
  });

  test("is never AltGr, nor part of a character being composed", () => {
    assert.equal(shortcutOf(press({ code: "KeyN", altKey: true, ctrlKey: true }), false, true), undefined);
    assert.equal(shortcutOf(press({ code: "KeyN", altKey: true, isComposing: true }), false, true), undefined);
    assert.equal(shortcutOf(press({ key: "n", code: "KeyN" }), false, true), undefined);
  });
});

describe("a prepared reply", () => {
  const about = { service: "hund-anmelden" };
  const present = chat("a", { messages: [said(1, "bot", "x", { about })] });
  const at = (hour: number) => new Date(2026, 10, 22, hour, 5);
  const fill = (text: string, hour = 9) => filledIn(text, "Ayla Demir", present, () => "Hund anmelden", at(hour));

  test("gets the fields that the desk knows", () => {
    assert.equal(
      fill("{gruss}, ich bin {Name}. Es geht um „{anliegen}“. Heute ist der {datum}, {uhrzeit}."),
      "Guten Morgen, ich bin Ayla Demir. Es geht um „Hund anmelden“. Heute ist der 22. November 2026, 9:05 Uhr.",
    );
    assert.equal(fill("{gruss}", 12), "Guten Tag");
    assert.equal(fill("{gruss}", 19), "Guten Abend");
  });

  test("keeps the fields that it does not know", () => {
    assert.equal(fill("Bis {frist}. {} { x }"), "Bis {frist}. {} { x }");
    assert.equal(
      filledIn("{anliegen}", "A", chat("a"), () => "", at(9)),
      "{anliegen}",
    );
  });
});

describe("words of the desk", () => {
  test("tell times for the eye and for the ear", () => {
    assert.deepEqual([0, 45, 75, 3725].map(stopWatch), ["0:00", "0:45", "1:15", "1:02:05"]);
    assert.deepEqual([59, 60, 150].map(spokenMinutes), ["weniger als eine Minute", "eine Minute", "2 Minuten"]);
  });

  test("take no time from a clock that goes ahead, or from none", () => {
    const now = new Date("2026-11-22T10:00:00Z");
    assert.equal(secondsSince("2026-11-22T10:00:30Z", now), 0);
    assert.equal(secondsSince("", now), 0);
  });

  test("name variants, also those nobody knows", () => {
    assert.deepEqual(["de", "de-x-leicht", "en", "?!"].map(variantName), [
      undefined,
      "Leichte Sprache",
      "Englisch",
      "?!",
    ]);
  });
});

describe("a frame of the server", () => {
  test("is read without trust", () => {
    assert.deepEqual(readDeskFrame('{"type":"queue","waiting":[{"since":"x"},7,null]}'), {
      type: "queue",
      waiting: [],
    });
    assert.deepEqual(readDeskFrame('{"type":"chats"}'), { type: "chats", chats: [] });
    for (const nothing of ["", "x", "[]", "null", '{"type":"new"}', '{"type":"ack"}', '{"type":"message"}', 7]) {
      assert.equal(readDeskFrame(nothing), undefined);
    }
  });

  test("about being seen counts only from the citizen", () => {
    const frame = { type: "seen", conversationId: "a", seq: 3 };
    assert.deepEqual(readDeskFrame(JSON.stringify({ ...frame, role: "citizen" })), frame);
    assert.equal(readDeskFrame(JSON.stringify({ ...frame, role: "agent" })), undefined);
  });
});
