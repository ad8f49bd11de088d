import { Refusal, Unreachable } from "../../shared/connection/refusal.ts";

const BY_CODE: Readonly<Record<string, string>> = {
  "staff.signInWrong": "Name oder Passwort stimmt nicht. Prüfen Sie bitte beides und versuchen Sie es noch einmal.",
  "staff.roleMissing": "Dafür fehlt Ihnen die Berechtigung. Wenden Sie sich bitte an Ihre Leitung.",
  "chat.taken": "Diesen Chat hat schon jemand anders angenommen. Nehmen Sie bitte den nächsten.",
  "chat.epochStale":
    "Diesen Chat führen Sie nicht mehr. Was Sie geschrieben haben, ist noch da und kann kopiert werden.",
  "chat.capacityReached":
    "Sie führen schon so viele Chats, wie Ihnen zugeteilt sind. Schließen Sie erst einen ab, dann nehmen Sie den nächsten an.",
  "callback.taken": "Darum kümmert sich schon jemand anders, oder es ist erledigt.",
  "callback.epochStale": "Das liegt nicht mehr bei Ihnen. Es wurde nichts gespeichert.",
  "callback.notInChat": "Die Antwort soll nicht in den Chat. Rufen Sie bitte an, oder schreiben Sie eine Mail.",
  "phone.invalid": "Diese Telefonnummer können wir nicht anrufen. Nötig ist eine deutsche Nummer mit der Vorwahl.",
  "conversation.closed": "Das Gespräch ist beendet. Es kann nichts mehr geschrieben werden.",
  "text.tooLong": "Der Text ist zu lang. Erlaubt sind 4.000 Zeichen. Teilen Sie ihn bitte auf.",
  "text.empty": "Der Text ist leer. Schreiben Sie bitte etwas.",
  "limit.exceeded": "Das waren zu viele Anfragen. Warten Sie bitte einen Moment und versuchen Sie es dann noch einmal.",
  overloaded: "Gerade ist zu viel los. Warten Sie bitte einen Moment und versuchen Sie es dann noch einmal.",
  starting: "Der Dienst startet gerade. Versuchen Sie es bitte in wenigen Sekunden noch einmal.",
  notFound: "Das gibt es hier nicht mehr. Der Chat wurde vielleicht beendet oder gelöscht.",
};

/** What went wrong and what to do next, for the agent. */
export function problemText(problem: unknown): string {
  if (problem instanceof Unreachable) {
    return "Der Server ist gerade nicht erreichbar. Ihr Text bleibt erhalten. Versuchen Sie es bitte gleich noch einmal.";
  }
  if (problem instanceof Refusal) {
    return problemOfCode(problem.code);
  }
  return problemOfCode("");
}

/** The same for the stable code of an error. */
export function problemOfCode(code: string): string {
  return BY_CODE[code] ?? "Das hat nicht geklappt. Versuchen Sie es bitte noch einmal.";
}
