package de.buergerlotse.channels.telephone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// While a crisis notice counts, callers hear it before anything else, and once.
class CrisisCallTest {

  private final RunningProduct product = RunningProduct.shared();
  private final StaffClient approver = StaffClient.signIn(product, "freigabe");
  private final Caller caller = Caller.mobile(product.uri());
  private String raised = "";

  @AfterEach
  void itIsOver() {
    caller.status("completed", "9");
    if (!raised.isEmpty()) approver.delete("newsroom/notices/" + raised);
  }

  @Test
  void whoCallsHearsItFirstAndThenThatAProgramSpeaks() {
    raise();
    var greeting = caller.call().spoken();
    assertTrue(greeting.startsWith("Eine wichtige Meldung: Hochwasser: Bitte meiden Sie die Uferstraße."), greeting);
    assertTrue(greeting.contains("ein Computerprogramm, kein Mensch"), greeting);
    assertFalse(caller.press("1").spoken().contains("Hochwasser"), "once is enough");
    assertTrue(caller.last().spoken().contains("ein Computerprogramm, kein Mensch"));
  }

  @Test
  void whoIsInACallHearsItBeforeTheNextAnswer() {
    assertFalse(caller.call().spoken().contains("Hochwasser"));
    raise();
    var answer = caller.say("Was kostet ein neuer Personalausweis?").spoken();
    assertTrue(answer.startsWith("Eine wichtige Meldung: Hochwasser"), answer);
    assertTrue(answer.contains("46 Euro"), answer);
    assertFalse(caller.say("Was kostet ein Reisepass?").spoken().contains("Hochwasser"));
  }

  private void raise() {
    var texts = Map.of("de", "Hochwasser: Bitte meiden Sie die Uferstraße.", "de-x-leicht", "Es gibt Hoch-Wasser.");
    var until = Instant.now().plus(Duration.ofHours(2)).toString();
    var notice = Map.of("text", texts, "until", until, "municipalities", List.of("musterstadt"));
    var answer = approver.post("newsroom/notices", notice);
    assertEquals(201, answer.status(), answer.body());
    raised = answer.json().text("id");
  }
}
