package de.buergerlotse.channels.problem;

/// The stable codes of errors, with the HTTP status and a German sentence on what to do.
public enum ProblemCode {
  BODY_UNREADABLE(400, "body.unreadable", "Die Anfrage ist kein gültiges JSON der erwarteten Form."),
  REQUEST_INVALID(400, "request.invalid", "Die Anfrage ist unvollständig oder enthält einen ungültigen Wert."),
  TEXT_EMPTY(400, "text.empty", "Die Nachricht ist leer. Schreiben Sie bitte Ihre Frage."),
  CHOICE_UNKNOWN(400, "choice.unknown", "Diese Auswahl gibt es nicht."),
  ATTACHMENT_MISSING(400, "attachment.missing", "Es fehlt eine Datei, oder sie ist leer."),
  PHONE_INVALID(
    400,
    "phone.invalid",
    "Diese Telefonnummer können wir nicht anrufen. Nötig ist eine deutsche Nummer mit der Vorwahl."
  ),
  GAP_NO_TEXT(400, "gap.noText", "Zu diesen Fragen gibt es noch keinen Text. Schreiben Sie ihn bitte dazu."),
  TOKEN_MISSING(401, "token.missing", "Es fehlt ein gültiger Zugangsschlüssel für dieses Gespräch."),
  SIGNED_OUT(401, "staff.signedOut", "Sie sind nicht angemeldet. Melden Sie sich bitte an."),
  SIGN_IN_WRONG(401, "staff.signInWrong", "Name oder Passwort stimmt nicht."),
  HOOK_TOKEN_WRONG(401, "hook.tokenWrong", "Diese Adresse gibt es nicht. Prüfen Sie bitte ihren geheimen Teil."),
  ROLE_MISSING(403, "staff.roleMissing", "Dafür fehlt Ihnen die Berechtigung."),
  APPROVAL_OWN(403, "approval.own", "Eigene Texte gibt eine zweite Person frei."),
  ATTACHMENT_OFF(403, "attachment.off", "Im Chat dieser Stadt können Sie keine Dateien senden."),
  FORBIDDEN(403, "request.forbidden", "Das ist nicht erlaubt."),
  NOT_FOUND(404, "notFound", "Das gibt es hier nicht."),
  METHOD_NOT_ALLOWED(405, "method.notAllowed", "Diese Adresse versteht die Anfrage in dieser Form nicht."),
  CONVERSATION_CLOSED(409, "conversation.closed", "Das Gespräch ist beendet. Beginnen Sie bitte ein neues."),
  NAME_TAKEN(409, "staff.nameTaken", "Diesen Anmeldenamen gibt es schon."),
  CHAT_TAKEN(409, "chat.taken", "Diesen Chat hat schon jemand anders angenommen."),
  EPOCH_STALE(409, "chat.epochStale", "Diesen Chat führen Sie nicht mehr. Ihre Nachricht wurde nicht gesendet."),
  CALLBACK_TAKEN(409, "callback.taken", "Darum kümmert sich schon jemand anders, oder es ist erledigt."),
  CALLBACK_STALE(409, "callback.epochStale", "Das liegt nicht mehr bei Ihnen. Es wurde nichts gespeichert."),
  CALLBACK_NOT_IN_CHAT(
    409,
    "callback.notInChat",
    "Die Antwort soll nicht in den Chat. Bitte rufen Sie an oder schreiben Sie eine Mail."
  ),
  CAPACITY_REACHED(409, "chat.capacityReached", "Sie führen schon so viele Chats, wie Ihnen zugeteilt sind."),
  TRAINING_RUNS(409, "training.running", "Das Training läuft gerade. Bitte warten Sie, bis es fertig ist."),
  LINKS_RUNNING(409, "links.running", "Die Links werden gerade geprüft."),
  CALL_NOT_NOW(
    409,
    "call.notNow",
    "Gerade können Sie das nicht annehmen: Sie telefonieren oder bearbeiten einen Anruf nach."
  ),
  ATTACHMENT_NOT_NOW(
    409,
    "attachment.notNow",
    "Dateien sind nur für Menschen. Sagen Sie zuerst, dass Sie mit einem Menschen sprechen möchten."
  ),
  DRAFT_CONFLICT(
    409,
    "draft.conflict",
    "Inzwischen hat jemand anders gespeichert. Vergleichen Sie bitte beide Fassungen; nichts wurde überschrieben."
  ),
  DRAFT_ASPECT_TAKEN(
    409,
    "draft.aspectTaken",
    "Im Entwurf dieser Leistung steht zu diesem Aspekt schon ein neuer Text. Öffnen Sie bitte den Entwurf und arbeiten Sie dort weiter; nichts wurde überschrieben."
  ),
  DRAFT_STALE(409, "draft.stale", "Es gibt schon eine neuere Fassung. Laden Sie sie bitte zuerst."),
  DRAFT_WRONG_STATE(409, "draft.wrongState", "Dieser Schritt passt nicht zum Stand der Fassung."),
  DRAFT_NOT_APPROVED(409, "draft.notApproved", "Diese Fassung hat noch niemand freigegeben."),
  SIGN_OFF_MISSING(409, "signOff.missing", "Für Leichte Sprache fehlt noch die Prüfung durch eine Prüfgruppe."),
  SIGN_OFF_NOT_NEEDED(409, "signOff.notNeeded", "Nur Texte in Leichter Sprache werden von einer Prüfgruppe geprüft."),
  GATE_BROKEN(
    409,
    "gate.broken",
    "Nach dieser Veröffentlichung würde der Bürgerlotse Fragen falsch beantworten, die er jetzt richtig beantwortet. Mit einer Begründung können Sie trotzdem veröffentlichen."
  ),
  ATTACHMENT_GONE(410, "attachment.gone", "Die Datei wurde nach Ablauf der Frist gelöscht."),
  TOO_LONG(413, "text.tooLong", "Die Nachricht ist zu lang. Erlaubt sind 4.000 Zeichen."),
  CHECK_TOO_LONG(413, "check.tooLong", "Der Text ist zu lang. Geprüft werden bis zu 50.000 Zeichen."),
  DRAFT_TOO_LONG(
    413,
    "draft.tooLong",
    "Der Text ist zu lang. Erlaubt sind 10.000 Zeichen je Text und 100.000 Zeichen für alle Texte zusammen."
  ),
  ATTACHMENT_TOO_LARGE(413, "attachment.tooLarge", "Die Datei ist zu groß. Erlaubt sind 10 Megabyte."),
  MEDIA_TYPE(415, "mediaType.unsupported", "Diese Adresse nimmt Daten in diesem Format nicht an."),
  ATTACHMENT_TYPE(
    415,
    "attachment.type",
    "Diese Art von Datei nehmen wir nicht an. Senden Sie bitte ein PDF oder ein Bild im Format JPEG oder PNG."
  ),
  ATTACHMENT_BROKEN(
    422,
    "attachment.broken",
    "Die Datei ist beschädigt oder unvollständig. Bitte speichern Sie sie neu und senden Sie sie noch einmal."
  ),
  ATTACHMENT_ENCRYPTED(422, "attachment.encrypted", "Das PDF ist verschlüsselt. Bitte senden Sie es ohne Passwort."),
  ATTACHMENT_DIMENSIONS(
    422,
    "attachment.dimensions",
    "Das Bild ist zu groß. Erlaubt sind 20.000 Bildpunkte je Seite und 100 Millionen Bildpunkte im Ganzen."
  ),
  ATTACHMENT_SWOLLEN(
    422,
    "attachment.swollen",
    "Der Inhalt der Datei ist ausgepackt viel zu groß. Bitte speichern Sie sie neu oder senden Sie eine kleinere."
  ),
  ATTACHMENT_DISGUISED(
    422,
    "attachment.disguised",
    "In der Datei steckt noch etwas anderes. Bitte speichern Sie sie neu und senden Sie sie noch einmal."
  ),
  ATTACHMENT_INFECTED(422, "attachment.infected", "Die Datei enthält einen Virus. Sie wurde nicht angenommen."),
  NOTICE_UNTIL(422, "notice.until", "Das Ende muss in der Zukunft liegen, höchstens 30 Tage von jetzt an."),
  CTI_INVALID(422, "cti.invalid", "Das Ereignis ist unvollständig oder enthält einen ungültigen Wert."),
  DRAFT_UNFIT(422, "draft.unfit", "Der Entwurf lässt sich so nicht veröffentlichen."),
  PUBLISH_PAST(422, "publish.past", "Das Datum liegt in der Vergangenheit."),
  PUBLISH_UNTIL(422, "publish.untilBeforeFrom", "Das Ende liegt vor dem Anfang."),
  TOO_MANY(429, "limit.exceeded", "Das waren zu viele Anfragen. Bitte warten Sie einen Moment."),
  INTERNAL(500, "internal", "Da ist bei uns etwas schiefgegangen. Bitte versuchen Sie es noch einmal."),
  OVERLOADED(
    503,
    "overloaded",
    "Gerade ist zu viel los. Ihre Nachricht wurde nicht gespeichert. Bitte versuchen Sie es gleich noch einmal."
  ),
  SCANNER_AWAY(
    503,
    "attachment.scannerAway",
    "Dateien können gerade nicht auf Viren geprüft werden. Ihre Datei wurde nicht gespeichert. Bitte versuchen Sie es später noch einmal."
  ),
  NOT_READY(503, "starting", "Der Dienst startet gerade. Bitte versuchen Sie es in wenigen Sekunden noch einmal.");

  private final int status;
  private final String code;
  private final String detail;

  ProblemCode(int status, String code, String detail) {
    this.status = status;
    this.code = code;
    this.detail = detail;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public String detail() {
    return detail;
  }

  /// The code that fits a status which the framework chose.
  static ProblemCode ofStatus(int status) {
    for (var code : values()) if (code.status == status) return code;
    return status < 500 ? REQUEST_INVALID : INTERNAL;
  }
}
