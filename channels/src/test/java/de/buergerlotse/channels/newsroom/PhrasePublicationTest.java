package de.buergerlotse.channels.newsroom;

import static de.buergerlotse.channels.newsroom.Newsroom.APPROVER;
import static de.buergerlotse.channels.newsroom.Newsroom.EDITOR;
import static de.buergerlotse.channels.newsroom.Newsroom.ok;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.Json;
import de.buergerlotse.channels.RunningProduct;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Phrases that are published are learnt in the background, with all services of the shipped content.
class PhrasePublicationTest {

  private static final String SERVICE = "fundbuero";
  private static final String UNKNOWN = "Wo steckt mein Quietscheentchen Frau Elster?";
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  /// A question whose answer hangs by a hair may go the other way with any new phrase; whether is not what is asked here.
  private static final Map<String, Object> DESPITE_THE_GATE = Map.of(
    "override",
    Map.of("reason", "Die neue Formulierung wird gebraucht.")
  );
  private final RunningProduct product = RunningProduct.shared();
  private final Newsroom facts = new Newsroom(SERVICE, "facts");

  @AfterEach
  void forgetThem() throws InterruptedException {
    facts.withdraw();
    await(false);
  }

  @Test
  void newPhrasesAreUnderstoodSoonAndQuestionsAreAnsweredMeanwhile() throws InterruptedException {
    assertTrue(!isUnderstood(), "nobody has taught it yet");
    var before = facts.get();
    var json = Json.write(before.at("content").node());
    var taught = json.replaceFirst("\"overview\":\\[", "\"overview\":[\"" + UNKNOWN + "\",");
    assertTrue(!taught.equals(json));
    ok(facts.put(EDITOR, Json.parse(taught), before.text("revision")));
    ok(facts.step(EDITOR, "submit", Map.of()));
    ok(facts.step(APPROVER, "approve", Map.of()));
    var begin = Instant.now();
    var questions = askWhile(CompletableFuture.runAsync(PhrasePublicationTest::tryOut));
    ok(facts.step(APPROVER, "publish", DESPITE_THE_GATE));
    var published = Instant.now();
    questions += await(true);
    assertTrue(questions > 0, "nobody had to wait for the training");
    System.out.printf(
      "a new phrase among %d services: tried and published in %d ms, understood %d ms later, %d questions answered meanwhile%n",
      EDITOR.get("newsroom/services?size=1").json().number("total"),
      Duration.between(begin, published).toMillis(),
      Duration.between(published, Instant.now()).toMillis(),
      questions
    );
  }

  /// As the dialog does before a publication; on a busy machine the training may take longer than the client waits.
  private static void tryOut() {
    var giveUp = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        ok(APPROVER.post("newsroom/services/" + SERVICE + "/gate", Map.of("variant", "facts")));
        return;
      } catch (UncheckedIOException stillTraining) {
        assertTrue(Instant.now().isBefore(giveUp), "it was not trained in time");
      }
    }
  }

  private int askWhile(CompletableFuture<Void> training) throws InterruptedException {
    var questions = 0;
    while (!training.isDone()) questions += ask();
    training.join();
    return questions;
  }

  private int ask() throws InterruptedException {
    assertEquals(200, product.portal().begin().say("Was kostet ein Reisepass?").status());
    Thread.sleep(50);
    return 1;
  }

  /// @return how many questions were answered until then
  private int await(boolean understood) throws InterruptedException {
    var giveUp = Instant.now().plus(PATIENCE);
    var questions = 0;
    while (isUnderstood() != understood) {
      assertTrue(Instant.now().isBefore(giveUp), "it did not come about in time");
      questions += ask();
    }
    return questions;
  }

  private boolean isUnderstood() {
    var answer = product.portal().post("/api/v1/municipalities/musterstadt/understand", null, Map.of("text", UNKNOWN));
    var decision = answer.json();
    return decision.text("decision").equals("answer") && answer.body().contains(SERVICE);
  }
}
