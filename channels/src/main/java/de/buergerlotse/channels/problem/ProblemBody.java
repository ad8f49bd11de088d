package de.buergerlotse.channels.problem;

import io.micronaut.serde.annotation.Serdeable;

/// An error as JSON (RFC 9457).
///
/// @param code stable, for programs; title and detail are for people
@Serdeable
public record ProblemBody(String type, String title, int status, String detail, String code) {
  /// @param name of a parameter in the address that is missing or wrong
  static ProblemBody ofParameter(String name) {
    var body = of(ProblemCode.REQUEST_INVALID);
    var detail = "Der Parameter „" + name + "“ in der Adresse fehlt oder hat einen ungültigen Wert.";
    return new ProblemBody(body.type(), body.title(), body.status(), detail, body.code());
  }

  static ProblemBody of(ProblemCode code) {
    var status = io.micronaut.http.HttpStatus.valueOf(code.status());
    return new ProblemBody("about:blank", status.getReason(), code.status(), code.detail(), code.code());
  }
}
