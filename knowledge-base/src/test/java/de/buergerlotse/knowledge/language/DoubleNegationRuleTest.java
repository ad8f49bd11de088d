package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class DoubleNegationRuleTest {

  private static final Checked RULE = new Checked(new DoubleNegationRule());

  @Test
  void findsTwoNegationsSideBySide() {
    RULE.finds("Das ist nicht unmöglich.", "nicht unmöglich");
  }

  @Test
  void leavesOneNegationAlone() {
    RULE.leavesAlone("Das ist nicht möglich.");
  }
}
