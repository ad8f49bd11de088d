package de.buergerlotse.bot.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever fills the longest message with one thing again and again must not keep the questions after theirs from being read.
class MaskingOfLongTextsTest {

  private static final Masking MASKING = Masking.withoutVocabulary();

  private static String filledWith(String part) {
    return part.repeat(Masking.LONGEST / part.length());
  }

  @ParameterizedTest
  @ValueSource(
    strings = {
      "1 ",
      "12/",
      "0",
      "00 ",
      "1-",
      "000 ",
      "a-",
      "a'",
      "x.",
      "e",
      "中",
      "[",
      "a@",
      "a.b@",
      "1.1.",
      "A1-",
      "tausend",
      "geb. 1.1.1980 ",
      "Anna Müller, ",
      "straße 1 ",
      "👨‍👩‍👧",
    }
  )
  void areReadWhateverFillsThem(String part) {
    assertFalse(MASKING.of(filledWith(part)).text().isEmpty());
  }

  @Test
  void keepNoNumberHoweverLongItIs() {
    assertFalse(MASKING.of(filledWith("1 ")).text().contains("1 1 1 1"));
    assertEquals("[Nummer]", MASKING.of("9" + filledWith("12345").substring(1)).text());
  }

  @Test
  void keepNoStreetBehindALongWord() {
    var text = "x".repeat(200) + " in der Goethestraße 12";
    assertEquals("x".repeat(200) + " in der [Adresse]", MASKING.of(text).text());
  }
}
