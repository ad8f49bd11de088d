package de.buergerlotse.channels.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkVerdictTest {

  private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
  private static final ProbeResult AWAY = new ProbeResult.Failed(LinkReason.UNREACHABLE, "ConnectException");

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "200,OK",
    "204,OK",
    "401,UNKNOWN",
    "403,UNKNOWN",
    "429,UNKNOWN",
    "404,WARNING",
    "410,WARNING",
    "500,WARNING",
  })
  void aStatusSaysWhatItSays(int status, LinkState state) {
    assertEquals(state, LinkVerdict.of(page(status, ""), LinkVerdict.NONE, NOON).state());
  }

  @Test
  void threeFailuresWithinADayAreDeath() {
    var first = LinkVerdict.of(AWAY, LinkVerdict.NONE, NOON);
    var second = LinkVerdict.of(page(404, ""), first, NOON.plus(Duration.ofHours(6)));
    var third = LinkVerdict.of(AWAY, second, NOON.plus(Duration.ofHours(12)));
    assertEquals(LinkState.WARNING, second.state());
    assertEquals(LinkState.DEAD, third.state());
  }

  @Test
  void failuresFarApartAreNoDeath() {
    var first = LinkVerdict.of(AWAY, LinkVerdict.NONE, NOON);
    var second = LinkVerdict.of(AWAY, first, NOON.plus(Duration.ofHours(20)));
    var late = LinkVerdict.of(AWAY, second, NOON.plus(Duration.ofHours(30)));
    assertEquals(LinkState.WARNING, late.state());
    assertEquals(1, late.failures());
  }

  @Test
  void whatIsDeadStaysSoUntilItAnswers() {
    var dead = new LinkVerdict(
      LinkState.DEAD,
      Optional.of(LinkReason.UNREACHABLE),
      Optional.empty(),
      Optional.empty(),
      3,
      Optional.of(NOON)
    );
    assertEquals(LinkState.DEAD, LinkVerdict.of(AWAY, dead, NOON.plus(Duration.ofDays(9))).state());
    assertEquals(LinkState.OK, LinkVerdict.of(page(200, ""), dead, NOON.plus(Duration.ofDays(9))).state());
  }

  @ParameterizedTest
  @CsvSource({
    "<title>404 - Stadt</title>",
    "<h1>Seite nicht gefunden</h1>",
    "<title>Page Not Found</title>",
    "Die Seite existiert nicht mehr",
  })
  void aPageThatSaysItIsNoneIsAWarning(String begin) {
    assertEquals(
      Optional.of(LinkReason.SOFT_NOT_FOUND),
      LinkVerdict.of(page(200, begin), LinkVerdict.NONE, NOON).reason()
    );
  }

  @Test
  void aPageAboutRoute404IsNone() {
    assertEquals(
      LinkState.OK,
      LinkVerdict.of(page(200, "<title>Buslinien</title> Linie 404"), LinkVerdict.NONE, NOON).state()
    );
  }

  @Test
  void aCertificateIsWarnedOfTwoWeeksBefore() {
    var soon = certificate(NOON.plus(Duration.ofDays(13)));
    var later = certificate(NOON.plus(Duration.ofDays(15)));
    assertEquals(Optional.of(LinkReason.CERTIFICATE_ENDS), LinkVerdict.of(soon, LinkVerdict.NONE, NOON).reason());
    assertEquals(LinkState.OK, LinkVerdict.of(later, LinkVerdict.NONE, NOON).state());
  }

  @Test
  void aPermanentRedirectTellsTheNewAddress() {
    var target = URI.create("https://neu.example/");
    var moved = new ProbeResult.Answered(200, Optional.of(target), "", Optional.empty());
    var verdict = LinkVerdict.of(moved, LinkVerdict.NONE, NOON);
    assertEquals(LinkState.WARNING, verdict.state());
    assertEquals(Optional.of(target), verdict.target());
  }

  @Test
  void aFailingLinkIsLookedAtAgainSooner() {
    assertEquals(NOON.plus(Duration.ofHours(6)), LinkVerdict.of(AWAY, LinkVerdict.NONE, NOON).next(NOON));
    assertEquals(NOON.plus(Duration.ofHours(24)), LinkVerdict.of(page(200, ""), LinkVerdict.NONE, NOON).next(NOON));
  }

  private static ProbeResult page(int status, String begin) {
    return new ProbeResult.Answered(status, Optional.empty(), begin, Optional.empty());
  }

  private static ProbeResult certificate(Instant ends) {
    return new ProbeResult.Answered(200, Optional.empty(), "", Optional.of(ends));
  }
}
