package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "pass, pass, 0",
    "pass, passt, 1",
    "pass, pas, 1",
    "pass, bass, 1",
    "pass, apss, 1",
    "pass, psas, 1",
    "ausweis, auswiess, 2",
    "ausweis, uaswies, 2",
    "ausweis, umzug, 6",
    "'', pass, 4",
    "'', '', 0",
  })
  void countsErrors(String left, String right, int errors) {
    assertEquals(errors, EditDistance.between(left, right, 9));
    assertEquals(errors, EditDistance.between(right, left, 9));
  }

  @Test
  void countsASwapAcrossAnotherErrorAsTwo() {
    assertEquals(3, EditDistance.between("ca", "abc", 9));
  }

  @ParameterizedTest
  @CsvSource({ "ausweis, umzug, 2, 3", "pass, personalausweis, 2, 3", "pass, bass, 0, 1" })
  void stopsBeyondTheLimit(String left, String right, int limit, int distance) {
    assertEquals(distance, EditDistance.between(left, right, limit));
  }

  @Test
  void reachesTheLimitItself() {
    assertEquals(2, EditDistance.between("ausweis", "auswiess", 2));
  }

  @Test
  void doesNotMindWhatWordsBeginAndEndWith() {
    assertEquals(1, EditDistance.between("personalausweis", "personalasuweis", 2));
    assertEquals(1, EditDistance.between("aab", "ab", 2));
    assertEquals(2, EditDistance.between("hundesteuer", "hundsteur", 2));
    assertEquals(0, EditDistance.between("hund", "hund", 0));
  }
}
