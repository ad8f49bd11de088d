import type { ChecklistBlock, ChecklistEntry } from "../../shared/wire/block.ts";

/** Lines of a calendar file are at most so many octets long (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** The deadlines of a list as a calendar file (RFC 5545): one event of a whole day for each entry that has a date. */
export function calendarText({ title, entries }: ChecklistBlock, now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
  const events = entries.filter(({ due }) => due !== "").flatMap((entry) => event(entry, title, stamp));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Buergerlotse//Checkliste//DE",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map(folded).join("\r\n") + "\r\n";
}

function event({ id, title, text, due, responsible, link }: ChecklistEntry, list: string, stamp: string): string[] {
  const details = [text, responsible, link?.href ?? ""].filter((part) => part !== "").join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${id}-${due}-${stamp}@buergerlotse`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${due.replaceAll("-", "")}`,
    `SUMMARY:${escaped(list === "" ? title : `${title} (${list})`)}`,
    ...(details === "" ? [] : [`DESCRIPTION:${escaped(details)}`]),
    "END:VEVENT",
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");
}

/** Goes on in the next line, after a space, before a line grows too long; never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let result = "";
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LONGEST_LINE) {
      result += "\r\n ";
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}
