import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ChecklistEntry } from "../../src/shared/wire/block.ts";
import { calendarText } from "../../src/widget/view/calendar-file.ts";

const NOW = new Date("2026-11-23T10:15:30Z");

function entry(change: Partial<ChecklistEntry>): ChecklistEntry {
  return { id: "a", title: "Anmelden", text: "", due: "2026-12-15", dueText: "", responsible: "", ...change };
}

function calendar(...entries: ChecklistEntry[]): readonly string[] {
  return calendarText({ type: "checklist", title: "Umzug", entries }, NOW).split("\r\n");
}

describe("the calendar file of a list", () => {
  test("has a whole day for each date", () => {
    assert.deepEqual(calendar(entry({}), entry({ id: "b", due: "" })), [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Buergerlotse//Checkliste//DE",
      "BEGIN:VEVENT",
      "UID:a-2026-12-15-20261123T101530Z@buergerlotse",
      "DTSTAMP:20261123T101530Z",
      "DTSTART;VALUE=DATE:20261215",
      "SUMMARY:Anmelden (Umzug)",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  test("escapes what has a meaning in calendars", () => {
    const lines = calendar(entry({ text: "Erst a; dann b, c\\d\nZeile", responsible: "END:VEVENT" }));
    assert.ok(lines.includes("DESCRIPTION:Erst a\\; dann b\\, c\\\\d\\nZeile\\nEND:VEVENT"), lines.join("|"));
    assert.equal(lines.filter((line) => line === "END:VEVENT").length, 1);
  });

  test("folds long lines without cutting a letter", () => {
    const title = "Straßenschäden und Mülltonnen überprüfen 🐕 ".repeat(5).trim();
    const lines = calendar(entry({ title }));
    for (const line of lines) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
    }
    assert.ok(lines.join("\n").replaceAll("\n ", "").includes(`SUMMARY:${title} (Umzug)`));
  });
});
