import { Refusal, Unreachable } from "../connection/refusal.ts";

const EVERYWHERE: Readonly<Record<string, string>> = {
  "staff.signInWrong": "Name oder Passwort stimmt nicht. Prüfen Sie bitte beides und versuchen Sie es noch einmal.",
  "staff.roleMissing": "Dafür fehlt Ihnen die Berechtigung. Wenden Sie sich bitte an Ihre Leitung.",
  "limit.exceeded": "Das waren zu viele Anfragen. Warten Sie bitte einen Moment und versuchen Sie es dann noch einmal.",
  overloaded: "Gerade ist zu viel los. Warten Sie bitte einen Moment und versuchen Sie es dann noch einmal.",
  starting: "Der Dienst startet gerade. Versuchen Sie es bitte in wenigen Sekunden noch einmal.",
};

/** What went wrong and what to do next, for somebody at a workplace with problems of its own by their stable codes. */
export function problemWords(problem: unknown, byCode: Readonly<Record<string, string>>): string {
  if (problem instanceof Unreachable) {
    return "Der Server ist gerade nicht erreichbar. Ihr Text bleibt erhalten. Versuchen Sie es bitte gleich noch einmal.";
  }
  return wordsOfCode(problem instanceof Refusal ? problem.code : "", byCode);
}

/** The same for the stable code of an error. */
export function wordsOfCode(code: string, byCode: Readonly<Record<string, string>>): string {
  return byCode[code] ?? EVERYWHERE[code] ?? "Das hat nicht geklappt. Versuchen Sie es bitte noch einmal.";
}
