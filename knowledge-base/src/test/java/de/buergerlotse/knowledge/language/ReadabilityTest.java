package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Expected figures are computed by hand.
class ReadabilityTest {

  /// Two sentences, 9 words with 14 syllables: Das Amt hilft Ih-nen. Die An-mel-dung kos-tet vier Eu-ro.
  private static final Readability READ = Readability.of(
    Checked.read("Das Amt hilft Ihnen. Die Anmeldung kostet vier Euro.")
  );

  @Test
  void countsWordsAndSentences() {
    assertEquals(9, READ.words());
    assertEquals(2, READ.sentences());
  }

  @Test
  void followsAmstad() {
    assertEquals(180 - 4.5 - (58.5 * 14) / 9, READ.amstad(), 0.01);
  }

  /// MS = 1 of 9, SL = 4.5, IW = 1 of 9 ("Anmeldung"), ES = 5 of 9.
  @Test
  void followsTheWienerSachtextformeln() {
    var ninth = 100.0 / 9;
    assertEquals(0.1935 * ninth + 0.1672 * 4.5 + 0.1297 * ninth - 0.0327 * 5 * ninth - 0.875, READ.wiener1(), 0.01);
    assertEquals(0.2007 * ninth + 0.1682 * 4.5 + 0.1373 * ninth - 2.779, READ.wiener2(), 0.01);
    assertEquals(0.2963 * ninth + 0.1905 * 4.5 - 1.1144, READ.wiener3(), 0.01);
    assertEquals(0.2744 * ninth + 0.2656 * 4.5 - 1.693, READ.wiener4(), 0.01);
  }

  @Test
  void followsBjoernsson() {
    assertEquals(4.5 + 100.0 / 9, READ.lix(), 0.01);
  }

  @Test
  void isZeroWithoutWords() {
    assertEquals(new Readability(0, 0, 0, 0, 0, 0, 0, 0), Readability.of(Checked.read(" \n!")));
  }
}
