package de.buergerlotse.benchmark.contender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.benchmark.dataset.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every contender in this process can do; nlp.js needs an installation, which only the benchmark makes.
class ContendersTest {

  static Stream<Contender> contenders() {
    return Stream.of(new Buergerlotse(), OpenNlp.asItShips(), OpenNlp.tuned(), new Liblinear());
  }

  private static List<Phrase> phrases() {
    var phrases = new ArrayList<Phrase>();
    for (var animal : List.of("hund", "katze", "pferd")) {
      for (var pattern : List.of(
        "mein %s",
        "der %s frisst",
        "ein %s im garten",
        "wo ist %s",
        "%s anmelden",
        "kleiner %s"
      )) {
        phrases.add(new Phrase(pattern.formatted(animal), animal));
      }
    }
    return phrases;
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void learnsAndAnswersInOrder(Contender contender) throws IOException {
    try (var trained = contender.train(phrases(), "de")) {
      var answers = trained.ask(List.of("unser pferd", "unser hund", "katze"));
      assertEquals(List.of("pferd", "hund", "katze"), answers.guesses().stream().map(Trained.Guess::label).toList());
      assertTrue(answers.cpuSeconds() >= 0 && trained.cost().cpuSeconds() >= 0);
    }
  }

  @ParameterizedTest
  @MethodSource("contenders")
  void survivesWhatItNeverSaw(Contender contender) throws IOException {
    try (var trained = contender.train(phrases(), "de")) {
      assertEquals(
        3,
        trained
          .ask(List.of("", "xyzzy", "?!"))
          .guesses()
          .size()
      );
    }
  }

  @org.junit.jupiter.api.Test
  void openNlpAsItShipsKnowsNothingOfFewPhrases() throws IOException {
    var few = List.of(new Phrase("ein hund", "hund"), new Phrase("eine katze", "katze"));
    try (var trained = OpenNlp.asItShips().train(few, "de")) {
      assertEquals("", trained.ask(List.of("ein hund")).guesses().getFirst().label());
    }
  }
}
