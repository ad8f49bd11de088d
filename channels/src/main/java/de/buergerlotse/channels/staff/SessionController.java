package de.buergerlotse.channels.staff;

import de.buergerlotse.channels.limit.RateLimits;
import de.buergerlotse.channels.problem.Problem;
import de.buergerlotse.channels.problem.ProblemCode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Signing in and out.
@Controller("/api/v1/staff")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Mitarbeitende")
class SessionController {

  private static final int LONGEST_NAME = 100;
  private final StaffSessions sessions;
  private final StaffGate gate;
  private final StaffTickets tickets;
  private final RateLimits limits;

  SessionController(StaffSessions sessions, StaffGate gate, StaffTickets tickets, RateLimits limits) {
    this.sessions = sessions;
    this.gate = gate;
    this.tickets = tickets;
    this.limits = limits;
  }

  @Serdeable
  record Credentials(@Nullable String username, @Nullable String password) {}

  /// @param token goes as `Authorization: Bearer`; browsers get the same as a cookie
  @Serdeable
  record SignedIn(String token, List<String> roles, Self self) {}

  @Serdeable
  record Self(String username, String name, String municipality, List<String> roles) {}

  @Serdeable
  record Ticket(String ticket) {}

  /// Signs in.
  @Post("/sessions")
  HttpResponse<SignedIn> signIn(@Body Credentials credentials, HttpRequest<?> request) {
    var username = required(credentials.username());
    limits.requireSignIn(username, request.getRemoteAddress().getAddress().getHostAddress());
    var signIn = sessions
      .signIn(username, required(credentials.password()))
      .orElseThrow(() -> new Problem(ProblemCode.SIGN_IN_WRONG));
    var self = self(signIn.member());
    return HttpResponse.created(new SignedIn(signIn.token(), self.roles(), self)).cookie(cookie(signIn.token()));
  }

  /// Who is signed in.
  @Get("/sessions/current")
  Self current(HttpRequest<?> request) {
    return self(gate.require(request));
  }

  /// Signs out.
  @Delete("/sessions/current")
  HttpResponse<Void> signOut(HttpRequest<?> request) {
    gate.findToken(request).ifPresent(sessions::signOut);
    return HttpResponse.<Void>noContent().cookie(cookie("").maxAge(0));
  }

  /// A one-time ticket for a WebSocket connection.
  @Post("/tickets")
  Ticket ticket(HttpRequest<?> request) {
    return new Ticket(tickets.issue(gate.require(request)));
  }

  private static Cookie cookie(String token) {
    return Cookie.of(StaffGate.COOKIE, token).path("/").secure(true).httpOnly(true).sameSite(SameSite.Strict);
  }

  private static Self self(StaffMember member) {
    return new Self(
      member.username(),
      member.name(),
      member.municipality().value(),
      member.roles().stream().sorted().map(StaffRole::key).toList()
    );
  }

  private static String required(@Nullable String value) {
    if (value == null || value.isBlank()) throw new Problem(ProblemCode.SIGN_IN_WRONG);
    if (value.length() > LONGEST_NAME) throw new Problem(ProblemCode.SIGN_IN_WRONG);
    return value;
  }
}
