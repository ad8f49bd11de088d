package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingCorrectorTest {

  private static final SpellingCorrector CORRECTOR = knowing(
    "personalausweis",
    "fuhrerschein",
    "steuer",
    "hund",
    "bus"
  );

  @ParameterizedTest
  @CsvSource({
    "fuhrerschien, fuhrerschein",
    "fuhrerscheinn, fuhrerschein",
    "fuhrerschin, fuhrerschein",
    "fuhrerschain, fuhrerschein",
    "ufhrerschein, fuhrerschein",
    "steuern, steuer",
    "stuer, steuer",
    "hnud, hund",
    "buss, bus",
  })
  void mendsOneError(String word, String meant) {
    assertEquals(Optional.of(meant), CORRECTOR.correct(word));
  }

  @ParameterizedTest
  @CsvSource({ "persnalauswais, personalausweis", "fuhrershien, fuhrerschein", "prsonalausweiss, personalausweis" })
  void mendsTwoErrorsOfALongWord(String word, String meant) {
    assertEquals(Optional.of(meant), CORRECTOR.correct(word));
  }

  @ParameterizedTest
  @ValueSource(strings = { "stouar", "hndu" })
  void leavesTwoErrorsOfAShortWord(String word) {
    assertEquals(Optional.empty(), CORRECTOR.correct(word));
  }

  @Test
  void leavesThreeErrors() {
    assertEquals(Optional.empty(), CORRECTOR.correct("prsnalauswais"));
  }

  @Test
  void leavesKnownWords() {
    assertEquals(Optional.empty(), knowing("hund", "hunde").correct("hunde"));
  }

  @Test
  void givesAThreeLetterWordTheLetterItLacks() {
    assertEquals(Optional.of("hund"), CORRECTOR.correct("hud"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "#", "hu", "bis", "bsu" })
  void leavesShortWords(String word) {
    assertEquals(Optional.empty(), CORRECTOR.correct(word));
  }

  @Test
  void leavesEndlessWords() {
    var endless = "a".repeat(33);
    assertEquals(Optional.empty(), knowing(endless).correct(endless.substring(1) + "b"));
  }

  @Test
  void prefersTheNearest() {
    assertEquals(Optional.of("anmeldung"), knowing("ummeldung", "ummeldung", "anmeldung").correct("anmeldunk"));
  }

  @Test
  void prefersTheSameFirstLetter() {
    assertEquals(Optional.of("hund"), knowing("kind", "kind", "hund").correct("hind"));
  }

  @Test
  void prefersALikelySlip() {
    assertEquals(Optional.of("dich"), knowing("ich", "ich", "ich", "dich").correct("fich"));
  }

  @Test
  void prefersTheMoreFrequent() {
    assertEquals(Optional.of("bund"), knowing("band", "bund", "bund").correct("bxnd"));
  }

  @Test
  void decidesTheSameInAnyOrder() {
    assertEquals(Optional.of("band"), knowing("band", "bund").correct("bxnd"));
    assertEquals(Optional.of("band"), knowing("bund", "band").correct("bxnd"));
  }

  @Test
  void mendsNothingWithoutKnownWords() {
    assertEquals(Optional.empty(), knowing().correct("fuhrerschein"));
  }

  private static SpellingCorrector knowing(String... words) {
    return new SpellingCorrector(Vocabulary.of(List.of(words)));
  }
}
