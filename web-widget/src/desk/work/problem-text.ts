import { problemWords, wordsOfCode } from "../../shared/staff/problem-words.ts";

const BY_CODE: Readonly<Record<string, string>> = {
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
  notFound: "Das gibt es hier nicht mehr. Der Chat wurde vielleicht beendet oder gelöscht.",
};

/** What went wrong and what to do next, for the agent. */
export function problemText(problem: unknown): string {
  return problemWords(problem, BY_CODE);
}

/** The same for the stable code of an error. */
export function problemOfCode(code: string): string {
  return wordsOfCode(code, BY_CODE);
}
