import type { Finding } from "../../shared/staff/finding.ts";

/** The check's own words before a text that can stand in place of the one it found. */
const PROPOSAL = /^(?:Schreiben Sie(?: zum Beispiel)?|Trennen Sie das Wort mit dem Mittelpunkt): „([^“]+)“/;
const MOST = 3;

/** Texts that can take the place of what was found, with one press each; nothing where only advice can be given. */
export function replacementsOf({ from, to, suggestion }: Finding, text: string): readonly string[] {
  const proposed = PROPOSAL.exec(suggestion)?.[1] ?? "";
  const found = text.slice(from, to);
  return proposed
    .split(", ")
    .map((words) => (beginsSentence(text, from) ? capitalised(words) : words))
    .filter((words) => words !== "" && words !== found)
    .slice(0, MOST);
}

/** The text with the replacement in the place of what was found. */
export function replaced(text: string, { from, to }: Finding, replacement: string): string {
  return text.slice(0, from) + replacement + text.slice(to);
}

function beginsSentence(text: string, at: number): boolean {
  return /(^|[.!?:]\s+|\n\s*(?:- |\d+\. )?)$/.test(text.slice(0, at));
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase("de") + words.slice(1);
}
