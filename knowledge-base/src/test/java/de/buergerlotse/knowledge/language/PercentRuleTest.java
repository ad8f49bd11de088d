package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class PercentRuleTest {

  private static final Checked RULE = new Checked(new PercentRule());

  @Test
  void findsThePercentSign() {
    RULE.finds("Sie zahlen 20 % mehr.", "20 %");
  }

  @Test
  void leavesTheWordAlone() {
    RULE.leavesAlone("20 Prozent");
  }
}
