package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class RomanNumeralRuleTest {

  private static final Checked RULE = new Checked(new RomanNumeralRule());

  @Test
  void findsRomanNumerals() {
    RULE.finds("Das ist Stufe III.", "III");
  }

  @Test
  void findsSmallOnesAndSingleOnes() {
    RULE.finds("Stufe vi und Teil V", "vi", "V");
  }

  @Test
  void leavesWordsAlone() {
    RULE.leavesAlone("Im Kino läuft ein Film.", "Die Größe ist XXL.");
  }
}
