package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {

  @ParameterizedTest
  @CsvSource({
    "swapped, ausewis, ausweis",
    "left out, auswes, ausweis",
    "left out at the end, auswei, ausweis",
    "doubled letter, termiin, termin",
    "neighbouring key instead, ausqeisen, ausweisen",
    "neighbouring key as well, terfmin, termin",
    "neighbouring key at the end, terminm, termin",
    "sounds alike, fater, vater",
    "sounds alike within, bruter, bruder",
  })
  void whatFingersAndEarsMakeIsLikely(String kind, String written, String known) {
    assertTrue(Slip.isLikely(written, known), kind);
  }

  @ParameterizedTest
  @CsvSource({ "fich, ich", "hund, kund", "kamel, kamer", "terxmin, termin" })
  void anyOtherErrorIsRatherAnotherWord(String written, String known) {
    assertFalse(Slip.isLikely(written, known));
  }

  @ParameterizedTest
  @CsvSource({ "ümter, amter", "9mt, amt" })
  void aCharacterWithoutAKeyIsBesideNone(String written, String known) {
    assertFalse(Slip.isLikely(written, known));
  }
}
