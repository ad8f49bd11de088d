package de.buergerlotse.channels.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.channels.RunningProduct;
import de.buergerlotse.channels.StaffClient;
import de.buergerlotse.channels.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Who guesses secrets at two nodes at once gets no more tries than at one.
class GuessingTest {

  private static final int GUESSERS = 20;
  private static final int GUESSES = 10_000;
  private static RunningProduct product;
  private static RunningProduct beside;

  @BeforeAll
  static void start() {
    product = RunningProduct.start(Map.of()).awaitReady();
    beside = product.startBeside(Map.of("limits.enabled", true)).awaitReady();
  }

  @AfterAll
  static void stop() {
    beside.close();
    product.close();
  }

  @Test
  void tenThousandGuessesAtCaseCodesFindNothingAndAreStopped() throws Exception {
    var talk = product.portal().begin();
    assertEquals(201, product.portal().post(talk.path("/case-code"), talk.token(), Map.of()).status());
    var agent = StaffClient.signIn(product, "agentin");
    var doors = List.of(agent, agent.at(beside));
    var statuses = new ConcurrentHashMap<Integer, Integer>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var guessers = new ArrayList<Future<?>>();
      for (var guesser = 0; guesser < GUESSERS; guesser++) {
        var door = doors.get(guesser % doors.size());
        var from = (guesser * GUESSES) / GUESSERS;
        guessers.add(threads.submit(() -> guess(door, from, statuses)));
      }
      for (var guesser : guessers) guesser.get();
    }
    assertEquals(Set.of(404, 429), statuses.keySet());
    assertEquals(GUESSES, statuses.get(404) + statuses.get(429));
    assertTrue(statuses.get(404) <= 50, statuses.toString());
  }

  private static void guess(StaffClient door, int from, Map<Integer, Integer> statuses) {
    for (var guess = from; guess < from + GUESSES / GUESSERS; guess++) {
      var status = door.post("desk/case-codes", Map.of("code", code(guess))).status();
      statuses.merge(status, 1, Integer::sum);
    }
  }

  /// The codes one after the other, as somebody would try them.
  private static String code(int number) {
    var letters = "JKMRUWXYZ3456789";
    var code = new StringBuilder();
    for (var place = 0; place < 6; place++) code.append(letters.charAt((number >> (4 * place)) & 15));
    return code.toString();
  }

  @Test
  void whoGuessesAPasswordAtTwoNodesHasTheTriesOfOne() {
    var nodes = List.of(product.portal(), beside.portal());
    var tried = 0;
    for (var guess = 0; guess < 40; guess++) {
      var wrong = Map.of("username", "betrieb", "password", "geraten-" + guess);
      var answer = nodes.get(guess % 2).post("/api/v1/staff/sessions", null, wrong);
      if (answer.status() == 401) tried++;
      else {
        assertEquals(429, answer.status(), answer.body());
        assertTrue(Integer.parseInt(answer.header("Retry-After")) >= 1);
      }
    }
    // Ten at once, and one every six seconds while the test lasts; each node by itself would give as many again.
    assertTrue(tried >= 10 && tried < 20, "tried: " + tried);
    assertFalse(kept().toString().contains("betrieb"), "names are kept as pseudonyms only");
  }

  private static List<String> kept() {
    return product.bean(Database.class).list("SELECT sender FROM shared_limit", row -> row.getString(1));
  }
}
