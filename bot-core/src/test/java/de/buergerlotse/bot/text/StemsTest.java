package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemsTest {

  private final Stems stems = new Stems();

  @ParameterizedTest
  @CsvSource({ "hunde, hund", "hunden, hund", "ausweise, ausweis", "gebuhren, gebuhr", "kindern, kind" })
  void givesTheFormsOfAWordOneStem(String form, String word) {
    assertEquals(stems.of(word), stems.of(form));
  }

  @Test
  void givesOtherWordsOtherStems() {
    assertNotEquals(stems.of("hund"), stems.of("hand"));
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "#", "um", "ehe" })
  void leavesShortWordsAlone(String word) {
    assertEquals(word, stems.of(word));
  }

  @Test
  void givesTheSameWhetherRememberedOrNot() {
    var computed = stems.of("ausweise");
    stems.remember("ausweise");
    assertEquals(computed, stems.of("ausweise"));
  }
}
