package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class FootnoteRuleTest {

  private static final Checked RULE = new Checked(new FootnoteRule());

  @Test
  void findsFootnoteMarks() {
    RULE.finds("Das gilt für alle²", "²");
  }

  @Test
  void leavesWordsAlone() {
    RULE.leavesAlone("Das gilt für alle.");
  }
}
