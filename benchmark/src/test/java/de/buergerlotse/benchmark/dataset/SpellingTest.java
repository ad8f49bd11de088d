package de.buergerlotse.benchmark.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final List<String> TEXTS = Collections.nCopies(200, "Wo kann ich meinen Führerschein verlängern?");

  @Test
  void theSameTextsComeOutEveryTime() {
    for (var spelling : Spelling.values()) assertEquals(spelling.of(TEXTS), spelling.of(TEXTS));
  }

  @Test
  void everyLongWordHasAnErrorAndNoShortOne() {
    for (var text : Spelling.ALL_ERRORS.of(TEXTS)) {
      var words = text.substring(0, text.length() - 1).split(" ");
      assertEquals("Wo", words[0]);
      assertEquals("ich", words[2]);
      assertTrue(Math.abs(words[4].length() - "Führerschein".length()) <= 1);
    }
  }

  @Test
  void aThirdOfTheWordsHasAnError() {
    var changed = 0;
    for (var text : Spelling.SOME_ERRORS.of(TEXTS)) if (!text.contains("Führerschein")) changed++;
    assertTrue(changed > 35 && changed < 85, "changed " + changed + " of 200, expected about 60");
  }

  @Test
  void losesUmlautsOrSmallLetters() {
    assertEquals(
      List.of("Fuehrerschein fuer Strassen, Aerger"),
      Spelling.NO_UMLAUTS.of(List.of("Führerschein für Straßen, Ärger"))
    );
    assertEquals(List.of("WO IST DAS BÜRO?"), Spelling.CAPITALS.of(List.of("Wo ist das Büro?")));
  }

  @Test
  void errorsAreOfAllKinds() {
    var random = new Random(1);
    var lengths = new int[3];
    for (var count = 0; count < 400; count++) {
      var mistyped = TypingError.in("ausweis", random);
      assertNotEquals("", mistyped);
      lengths[mistyped.length() - 6]++;
    }
    for (var length : lengths) assertTrue(length > 40, java.util.Arrays.toString(lengths));
  }
}
