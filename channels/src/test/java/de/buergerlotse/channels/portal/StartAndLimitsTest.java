package de.buergerlotse.channels.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.PortalClient;
import de.buergerlotse.channels.PortalClient.Answer;
import de.buergerlotse.channels.RunningProduct;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A product with rate limits: what it says while it starts, and to those who ask too much.
class StartAndLimitsTest {

  private static final int BURST = 3;
  private static RunningProduct product;
  private static Answer healthAtStart;
  private static Answer beginAtStart;
  private static Answer understandAtStart;

  @BeforeAll
  static void askBeforeItIsReady() {
    product = RunningProduct.start(
      Map.of("limits.enabled", true, "limits.burst", BURST, "limits.per-minute", 1, "limits.starts-per-minute", 4)
    );
    var portal = product.portal();
    healthAtStart = portal.get("/health", null);
    beginAtStart = begin(portal);
    understandAtStart = portal.post("/api/v1/municipalities/musterstadt/understand", null, Map.of("text", "Hallo"));
    product.awaitReady();
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @Test
  void saysWhileStartingThatItIsNotReady() {
    assertNotEquals(200, healthAtStart.status());
    assertProblem(503, "starting", beginAtStart);
    assertProblem(503, "starting", understandAtStart);
  }

  @Test
  void asksThoseWhoAskTooMuchToWait() {
    var portal = product.portal();
    var talk = portal.begin();
    for (var number = 1; number <= BURST; number++) assertEquals(200, talk.say("Frage " + number).status());
    assertProblem(429, "limit.exceeded", talk.say("Eine zu viel"));
    assertEquals(1 + 2 * BURST, talk.count());
    var beginnings = 0;
    while (beginnings < 10 && begin(portal).status() == 201) beginnings++;
    assertTrue(beginnings < 10, "an address cannot begin without end");
    assertProblem(429, "limit.exceeded", begin(portal));
  }

  private static Answer begin(PortalClient portal) {
    return portal.post("/api/v1/municipalities/musterstadt/conversations", null, Map.of());
  }

  private static void assertProblem(int status, String code, Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals("application/problem+json", answer.header("Content-Type").replaceFirst(";.*", ""));
    assertEquals(code, answer.json().text("code"));
    assertTrue(Integer.parseInt(answer.header("Retry-After")) >= 1);
  }
}
