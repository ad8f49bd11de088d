package de.buergerlotse.channels.staff;

import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import de.buergerlotse.channels.security.Origins;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/// Asks a request who it is from: the bearer token of programs, or the cookie of the workplaces.
@Singleton
public final class StaffGate {

  /// Bound to this host and to secure connections by its name (RFC 6265bis, section 4.1.3.2).
  static final String COOKIE = "__Host-buergerlotse";
  private static final String SCHEME = "Bearer ";
  private final StaffSessions sessions;
  private final Origins origins;

  StaffGate(StaffSessions sessions, Origins origins) {
    this.sessions = sessions;
    this.origins = origins;
  }

  /// The person, if they have one of the roles.
  ///
  /// @throws Problem when nobody is signed in (401), or the person may not do this (403)
  public StaffMember require(HttpRequest<?> request, StaffRole... roles) {
    var member = findToken(request)
      .flatMap(sessions::find)
      .orElseThrow(() -> new Problem(ProblemCode.SIGNED_OUT));
    if (roles.length > 0 && Arrays.stream(roles).noneMatch(member::is)) throw new Problem(ProblemCode.ROLE_MISSING);
    return member;
  }

  /// The token a request came with. A browser sends the cookie by itself, also for a foreign page: so a request that
  /// changes something counts only from a page of our own.
  Optional<String> findToken(HttpRequest<?> request) {
    var bearer = Optional.ofNullable(request.getHeaders().get("Authorization"))
      .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
      .map(header -> header.substring(SCHEME.length()).strip());
    if (bearer.isPresent()) return bearer;
    var cookie = request.getCookies().findCookie(COOKIE).map(Cookie::getValue);
    var reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    if (cookie.isPresent() && !reads && !origins.isOwnPage(request)) throw new Problem(ProblemCode.FORBIDDEN);
    return cookie;
  }
}
