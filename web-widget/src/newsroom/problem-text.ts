import { problemWords } from "../shared/staff/problem-words.ts";

const BY_CODE: Readonly<Record<string, string>> = {
  notFound: "Das gibt es hier nicht mehr. Vielleicht wurde es gelöscht oder gehört zu einer anderen Kommune.",
  "approval.own": "Eigene Texte gibt jemand anders frei. Bitten Sie eine Kollegin oder einen Kollegen darum.",
  "draft.stale": "Inzwischen gibt es eine neuere Fassung. Laden Sie die Seite bitte neu und prüfen Sie den Text.",
  "draft.wrongState":
    "Das geht im jetzigen Zustand des Entwurfs nicht. Vielleicht hat ihn jemand inzwischen weitergeschoben. Laden Sie die Seite bitte neu.",
  "draft.tooLong": "Der Text ist zu lang. Alle Texte eines Teils dürfen zusammen 50.000 Zeichen haben.",
  "draft.unfit": "So kann der Entwurf nicht veröffentlicht werden. Die Stellen stehen über dem Entwurf.",
  "draft.conflict": "Jemand anders hat diesen Teil inzwischen geändert. Nichts ist überschrieben.",
  "draft.notApproved": "Der Entwurf ist noch nicht freigegeben.",
  "signOff.missing": "Texte in Leichter Sprache braucht erst die Prüfgruppe. Tragen Sie ein, wer geprüft hat.",
  "publish.past": "Der Tag liegt in der Vergangenheit. Wählen Sie bitte heute oder einen späteren Tag.",
  "publish.untilBeforeFrom": "Das Ende liegt vor dem Anfang. Wählen Sie bitte einen späteren Tag als Ende.",
  "gate.broken":
    "Mit dieser Fassung werden Prüffragen falsch beantwortet. Sie kann nur mit einer Begründung veröffentlicht werden.",
  "training.running": "Gerade läuft schon ein Training. Versuchen Sie es bitte in einer Minute noch einmal.",
  "links.running": "Die Links werden gerade schon geprüft.",
  "notice.until": "Das Ende muss in der Zukunft liegen, höchstens 30 Tage entfernt.",
  "gap.noText": "Es gibt noch keinen Text für den Entwurf. Schreiben Sie bitte einen.",
  "request.invalid": "Etwas in den Angaben stimmt nicht. Prüfen Sie bitte die Felder.",
  "check.tooLong": "Der Text ist zu lang, um ihn zu prüfen. Erlaubt sind 50.000 Zeichen.",
};

/** A step of the workflow that would leave text behind. */
export class UnsavedText extends Error {}

/** What went wrong and what to do next, for people in the newsroom. */
export function problemText(problem: unknown): string {
  if (problem instanceof UnsavedText) {
    return "Das geht erst, wenn Ihr Text gespeichert ist. Warten Sie bitte einen Moment.";
  }
  return problemWords(problem, BY_CODE);
}
