package de.buergerlotse.channels.problem;

/// The stable codes of errors, with the HTTP status and a German sentence on what to do.
public enum ProblemCode {
  BODY_UNREADABLE(400, "body.unreadable", "Die Anfrage ist kein gültiges JSON der erwarteten Form."),
  REQUEST_INVALID(400, "request.invalid", "Die Anfrage ist unvollständig oder enthält einen ungültigen Wert."),
  TEXT_EMPTY(400, "text.empty", "Die Nachricht ist leer. Schreiben Sie bitte Ihre Frage."),
  CHOICE_UNKNOWN(400, "choice.unknown", "Diese Auswahl gibt es nicht."),
  TOKEN_MISSING(401, "token.missing", "Es fehlt ein gültiger Zugangsschlüssel für dieses Gespräch."),
  SIGNED_OUT(401, "staff.signedOut", "Sie sind nicht angemeldet. Melden Sie sich bitte an."),
  SIGN_IN_WRONG(401, "staff.signInWrong", "Name oder Passwort stimmt nicht."),
  ROLE_MISSING(403, "staff.roleMissing", "Dafür fehlt Ihnen die Berechtigung."),
  FORBIDDEN(403, "request.forbidden", "Das ist nicht erlaubt."),
  NOT_FOUND(404, "notFound", "Das gibt es hier nicht."),
  METHOD_NOT_ALLOWED(405, "method.notAllowed", "Diese Adresse versteht die Anfrage in dieser Form nicht."),
  CONVERSATION_CLOSED(409, "conversation.closed", "Das Gespräch ist beendet. Beginnen Sie bitte ein neues."),
  NAME_TAKEN(409, "staff.nameTaken", "Diesen Anmeldenamen gibt es schon."),
  CHAT_TAKEN(409, "chat.taken", "Diesen Chat hat schon jemand anders angenommen."),
  EPOCH_STALE(409, "chat.epochStale", "Diesen Chat führen Sie nicht mehr. Ihre Nachricht wurde nicht gesendet."),
  CAPACITY_REACHED(409, "chat.capacityReached", "Sie führen schon so viele Chats, wie Ihnen zugeteilt sind."),
  TOO_LONG(413, "text.tooLong", "Die Nachricht ist zu lang. Erlaubt sind 4.000 Zeichen."),
  CHECK_TOO_LONG(413, "check.tooLong", "Der Text ist zu lang. Geprüft werden bis zu 50.000 Zeichen."),
  MEDIA_TYPE(415, "mediaType.unsupported", "Bitte senden Sie JSON."),
  TOO_MANY(429, "limit.exceeded", "Das waren zu viele Anfragen. Bitte warten Sie einen Moment."),
  INTERNAL(500, "internal", "Da ist bei uns etwas schiefgegangen. Bitte versuchen Sie es noch einmal."),
  OVERLOADED(
    503,
    "overloaded",
    "Gerade ist zu viel los. Ihre Nachricht wurde nicht gespeichert. Bitte versuchen Sie es gleich noch einmal."
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
