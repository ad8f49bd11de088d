package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class InconsistentTermRuleTest {

  private static final Checked RULE = new Checked(new InconsistentTermRule());

  @Test
  void findsTwoWordsForOneThing() {
    RULE.finds("Haben Sie ein Auto?\nDann melden Sie den PKW an.", "PKW");
  }

  @Test
  void leavesOneWordAlone() {
    RULE.leavesAlone("Haben Sie ein Auto?\nDann melden Sie das Auto an.");
  }

  @Test
  void leavesAnExplanationAlone() {
    RULE.leavesAlone("Haben Sie ein Auto?\nDas Auto heißt auf dem Amt: PKW.");
  }
}
