package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class FillerWordRuleTest {

  private static final Checked RULE = new Checked(new FillerWordRule());

  @Test
  void findsFillers() {
    RULE.finds("Das ist eigentlich klar.", "eigentlich");
  }

  @Test
  void leavesPlainWordsAlone() {
    RULE.leavesAlone("Das ist klar.");
  }
}
