package de.buergerlotse.channels.messaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// What an SMS costs, counted by hand at the borders.
class SmsSegmentsTest {

  @Test
  void oneSegmentHolds160LettersAndTheNextBeginsAt161() {
    assertEquals(1, SmsSegments.count("a".repeat(160)));
    assertEquals(2, SmsSegments.count("a".repeat(161)));
    assertEquals(2, SmsSegments.count("a".repeat(306)));
    assertEquals(3, SmsSegments.count("a".repeat(307)));
  }

  @Test
  void germanLettersCostNoMoreThanOthers() {
    assertEquals(1, SmsSegments.count("äöüÄÖÜß§".repeat(20)));
  }

  @Test
  void theEuroAndBracketsTakeTwoPlaces() {
    assertEquals(1, SmsSegments.count("a".repeat(158) + "€"));
    assertEquals(2, SmsSegments.count("a".repeat(159) + "€"));
    for (var letter : "^{}\\[~]|".toCharArray()) {
      assertEquals(2, SmsAlphabet.places(letter), String.valueOf(letter));
    }
  }

  @Test
  void aLetterOfTwoPlacesIsNotTornApart() {
    // 152 + 2 does not fit into 153, so that the euro goes to the second segment: 152 | 2 + 151, not 153 | 152.
    assertEquals(2, SmsSegments.count("a".repeat(152) + "€" + "a".repeat(151)));
    assertEquals(3, SmsSegments.count("a".repeat(152) + "€" + "a".repeat(152)));
  }

  @Test
  void otherAlphabetsHold70And67() {
    assertEquals(1, SmsSegments.count("ж".repeat(70)));
    assertEquals(2, SmsSegments.count("ж".repeat(71)));
    assertEquals(2, SmsSegments.count("ж".repeat(134)));
    assertEquals(3, SmsSegments.count("ж".repeat(135)));
  }

  @Test
  void aPictureLetterCountsTwiceAndStaysWhole() {
    assertEquals(1, SmsSegments.count("😀".repeat(35)));
    assertEquals(2, SmsSegments.count("😀".repeat(36)));
    // 67 is odd: each segment holds 33 of them.
    assertEquals(3, SmsSegments.count("😀".repeat(67)));
  }

  @Test
  void germanTypographyBecomesWhatSmsCanHold() {
    var text = "„Größe“ – 5 € … · mit „Bürger·lotse“ und\u00A0Ort";
    assertFalse(SmsAlphabet.holds(text));
    var plain = SmsAlphabet.plain(text);
    assertEquals("\"Größe\" - 5 € ...  mit \"Bürgerlotse\" und Ort", plain);
    assertTrue(SmsAlphabet.holds(plain));
  }

  @Test
  void decomposedUmlautsAreComposed() {
    assertTrue(SmsAlphabet.holds(SmsAlphabet.plain("Gru\u0308ße")));
  }

  @Test
  void lettersOfOtherLanguagesAreKept() {
    assertEquals("Şükrü, привет", SmsAlphabet.plain("Şükrü, привет"));
  }
}
