package de.buergerlotse.knowledge.pvog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.buergerlotse.knowledge.exchange.ImportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Signing in at the delivering service, against a stub of it.
class ClientCredentialsTest {

  private static final class SetClock extends Clock {

    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final SetClock clock = new SetClock();
  private final List<String> signIns = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final ArrayDeque<Integer> statuses = new ArrayDeque<>();
  private String tokenAnswer = "{\"access_token\":\"t%d\",\"expires_in\":300}";
  private int tokenStatus = 200;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", exchange -> {
      var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      signIns.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
      answer(exchange, tokenStatus, tokenAnswer.formatted(signIns.size()));
    });
    server.createContext("/lieferung", exchange -> {
      requests.add(exchange.getRequestHeaders().getFirst("Authorization"));
      var status = statuses.isEmpty() ? 200 : statuses.removeFirst();
      answer(exchange, status, "{\"xzufiObjekte\":\"\",\"vollstaendig\":true,\"naechsterIndex\":\"\"}");
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void asksForATokenAndShowsIt() {
    assertTrue(pages().fetch(Optional.empty()).complete());
    // "stadt:ge heim" with both sides form-encoded, as RFC 6749 wants it.
    assertEquals(List.of("Basic c3RhZHQ6Z2UraGVpbQ== grant_type=client_credentials"), signIns);
    assertEquals(List.of("Bearer t1"), requests);
  }

  @Test
  void keepsATokenUntilShortlyBeforeItExpires() {
    var pages = pages();
    pages.fetch(Optional.empty());
    clock.now = clock.now.plus(Duration.ofSeconds(269));
    pages.fetch(Optional.empty());
    clock.now = clock.now.plus(Duration.ofSeconds(1));
    pages.fetch(Optional.empty());
    assertEquals(List.of("Bearer t1", "Bearer t1", "Bearer t2"), requests);
  }

  @Test
  void asksOnceMoreWhenATokenIsNotAccepted() {
    statuses.add(401);
    assertTrue(pages().fetch(Optional.empty()).complete());
    assertEquals(List.of("Bearer t1", "Bearer t2"), requests);
  }

  @Test
  void givesUpWhenTheNextTokenIsNotAcceptedEither() {
    statuses.addAll(List.of(401, 401));
    assertThrows(ImportException.class, () -> pages().fetch(Optional.empty()));
    assertEquals(2, requests.size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = { "401 | {}", "200 | {}", "200 | kein JSON", "500 | ''" })
  void saysThatItCouldNotSignIn(int status, String answer) {
    tokenStatus = status;
    tokenAnswer = answer;
    var refusal = assertThrows(ImportException.class, () -> pages().fetch(Optional.empty()));
    assertTrue(String.valueOf(refusal.getMessage()).contains("Anmeldung beim PVOG"), refusal.getMessage());
    assertFalse(String.valueOf(refusal).contains("ge heim"));
    assertEquals(List.of(), requests);
  }

  private PvogHttpPages pages() {
    var access = new ClientCredentials(uri("/token"), "stadt", "ge heim", clock);
    return new PvogHttpPages(uri("/lieferung"), access, _ -> {});
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var stream = exchange.getResponseBody()) {
      stream.write(bytes);
    }
  }
}
