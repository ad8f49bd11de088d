package de.buergerlotse.channels.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes back from servers of every kind, on this machine.
class LinkProbeTest {

  @TempDir
  private Path directory;

  @Test
  void aGoodPageIsAskedByHeadAndReadOnceByAProgramWithAName() throws Exception {
    try (var server = StubServer.plain(exchange -> StubServer.reply(exchange, 200, "<title>Amt</title>"))) {
      var answer = answered(probe(true).probe(server.uri("/amt")));
      assertEquals(200, answer.status());
      assertEquals("<title>Amt</title>", answer.begin());
      assertEquals(2, server.asked.size());
      assertTrue(server.asked.getFirst().startsWith("HEAD /amt Buergerlotse-Linkpruefung"), server.asked::toString);
    }
  }

  @Test
  void aServerThatRefusesHeadIsAskedByGet() throws Exception {
    try (
      var server = StubServer.plain(exchange ->
        StubServer.reply(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200, "da")
      )
    ) {
      assertEquals(200, answered(probe(true).probe(server.uri("/"))).status());
    }
  }

  @Test
  void aServerThatBreaksIsTriedTwiceMore() throws Exception {
    var calls = new AtomicInteger();
    try (
      var server = StubServer.plain(exchange ->
        StubServer.reply(exchange, calls.incrementAndGet() < 5 ? 503 : 200, "da")
      )
    ) {
      assertEquals(200, answered(probe(true).probe(server.uri("/"))).status());
    }
    try (var server = StubServer.plain(exchange -> StubServer.reply(exchange, 500, ""))) {
      assertEquals(500, answered(probe(true).probe(server.uri("/"))).status());
      assertEquals(6, server.asked.size(), "three tries of HEAD and GET");
    }
  }

  @Test
  void aPermanentRedirectIsFollowedAndTold() throws Exception {
    try (
      var server = StubServer.plain(exchange -> {
        if (exchange.getRequestURI().getPath().equals("/alt")) StubServer.redirect(exchange, 301, "/neu");
        else StubServer.reply(exchange, 200, "da");
      })
    ) {
      assertEquals(Optional.of(server.uri("/neu")), answered(probe(true).probe(server.uri("/alt"))).movedTo());
    }
  }

  @Test
  void aRedirectForNowIsNoNews() throws Exception {
    try (
      var server = StubServer.plain(exchange -> {
        if (exchange.getRequestURI().getPath().equals("/heute")) StubServer.redirect(exchange, 302, "/da");
        else StubServer.reply(exchange, 200, "da");
      })
    ) {
      assertEquals(Optional.empty(), answered(probe(true).probe(server.uri("/heute"))).movedTo());
    }
  }

  @Test
  void moreThanFiveRedirectsAreGivenUp() throws Exception {
    try (var server = StubServer.plain(exchange -> StubServer.redirect(exchange, 302, "/weiter"))) {
      assertEquals(LinkReason.TOO_MANY_REDIRECTS, failed(probe(true).probe(server.uri("/"))).reason());
      assertEquals(6, server.asked.size());
    }
  }

  @Test
  void nobodyOutsideSendsUsIntoOurOwnNetwork() throws Exception {
    try (var server = StubServer.plain(exchange -> StubServer.redirect(exchange, 302, "http://127.0.0.1:1/"))) {
      assertEquals(LinkReason.UNREACHABLE, failed(probe(false).probe(server.uri("/"))).reason());
    }
  }

  @Test
  void aServerThatIsAwayIsUnreachable() throws Exception {
    URI gone;
    try (var server = StubServer.plain(exchange -> StubServer.reply(exchange, 200, ""))) {
      gone = server.uri("/");
    }
    assertEquals(LinkReason.UNREACHABLE, failed(probe(true).probe(gone)).reason());
  }

  @Test
  void theEndOfACertificateIsRead() throws Exception {
    var context = StubServer.certificate(directory, 10);
    try (var server = StubServer.encrypted(context, exchange -> StubServer.reply(exchange, 200, "da"))) {
      var ends = answered(probe(context, true).probe(server.uri("/")))
        .certificateEnds()
        .orElseThrow();
      var days = Duration.between(Instant.now(), ends).toHours() / 24.0;
      assertTrue(days > 9 && days < 11, () -> "ends in " + days + " days");
    }
  }

  @Test
  void aCertificateNobodyTrustsIsAFailure() throws Exception {
    var context = StubServer.certificate(directory, 100);
    try (var server = StubServer.encrypted(context, exchange -> StubServer.reply(exchange, 200, "da"))) {
      assertEquals(LinkReason.CERTIFICATE_INVALID, failed(probe(true).probe(server.uri("/"))).reason());
    }
  }

  private static LinkProbe probe(boolean local) throws Exception {
    return probe(SSLContext.getDefault(), local);
  }

  private static LinkProbe probe(SSLContext trusted, boolean local) {
    var pace = new HostPace(Duration.ZERO, Clock.systemUTC(), Thread::sleep);
    return new LinkProbe(trusted, pace, Duration.ofSeconds(10), local);
  }

  private static ProbeResult.Answered answered(ProbeResult result) {
    if (result instanceof ProbeResult.Answered answered) return answered;
    throw new AssertionError(result);
  }

  private static ProbeResult.Failed failed(ProbeResult result) {
    if (result instanceof ProbeResult.Failed failed) return failed;
    throw new AssertionError(result);
  }
}
