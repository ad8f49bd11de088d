package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class AnglicismRuleTest {

  private static final Checked RULE = new Checked(new AnglicismRule());

  @Test
  void findsAnEnglishWord() {
    RULE.finds("Wir machen ein Meeting.", "Meeting");
  }

  @Test
  void leavesEverydayWordsAlone() {
    RULE.leavesAlone("Schreiben Sie eine E-Mail.", "Das Amt ist links.");
  }
}
