package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class NumberWordRuleTest {

  private static final Checked RULE = new Checked(new NumberWordRule());

  @Test
  void findsANumberInWords() {
    RULE.finds("Sie haben drei Kinder.", "drei");
  }

  @Test
  void findsALargeNumberInWords() {
    RULE.finds("Es waren zweihundert Leute da.", "zweihundert");
  }

  @Test
  void leavesFiguresAlone() {
    RULE.leavesAlone("Sie haben 3 Kinder.");
  }

  @Test
  void leavesAttentionAlone() {
    RULE.leavesAlone("Geben Sie bitte acht.");
  }
}
