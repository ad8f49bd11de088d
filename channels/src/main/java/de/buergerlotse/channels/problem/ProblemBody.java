package de.buergerlotse.channels.problem;

import io.micronaut.serde.annotation.Serdeable;

/// An error as JSON (RFC 9457).
///
/// @param code stable, for programs; title and detail are for people
@Serdeable
public record ProblemBody(String type, String title, int status, String detail, String code) {
  static ProblemBody of(ProblemCode code) {
    var status = io.micronaut.http.HttpStatus.valueOf(code.status());
    return new ProblemBody("about:blank", status.getReason(), code.status(), code.detail(), code.code());
  }
}
