package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanWordsTest {

  private static final GermanWords WORDS = GermanWords.shared();

  @ParameterizedTest
  @ValueSource(strings = { "abbau", "meilen", "mehrheit", "grundstuck" })
  void knowsRealWordsInFoldedSpelling(String word) {
    assertTrue(WORDS.knows(word));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "ab", "mehrheti", "Mehrheit", "#" })
  void knowsNothingElse(String word) {
    assertFalse(WORDS.knows(word));
  }

  @ParameterizedTest
  @CsvSource({ "mehrheti, mehrheit, 2", "mehrhet, mehrheit, 2", "grundstukc, grundstuck, 2", "mehrheiq, mehrheit, 3" })
  void findsTheWordThatIsOneErrorAway(String written, String meant, int effort) {
    assertEquals(Optional.of(new Correction(meant, effort)), WORDS.nearest(written));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "meh", "merhehti", "xxxxxxxx" })
  void findsNothingForShortWordsAndTwoErrors(String written) {
    assertEquals(Optional.empty(), WORDS.nearest(written));
  }

  @Test
  void looksForNothingInEndlessWords() {
    assertEquals(Optional.empty(), WORDS.nearest("a".repeat(48)));
  }
}
