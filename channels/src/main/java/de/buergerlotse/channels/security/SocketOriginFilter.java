package de.buergerlotse.channels.security;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Refuses WebSocket handshakes from foreign pages (OWASP ASVS 5.0, 4.4.2).
@ServerFilter("/ws/**")
final class SocketOriginFilter {

  private final Origins origins;

  SocketOriginFilter(Origins origins) {
    this.origins = origins;
  }

  @RequestFilter
  void check(HttpRequest<?> request) {
    if (!origins.allows(request)) throw new Problem(ProblemCode.FORBIDDEN);
  }
}
