package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class CrossReferenceRuleTest {

  private static final Checked RULE = new Checked(new CrossReferenceRule());

  @Test
  void findsSee() {
    RULE.finds("Das ist wichtig, siehe Seite 4.", "siehe");
  }

  @Test
  void leavesAFullSentenceAlone() {
    RULE.leavesAlone("In Heft 4 steht mehr dazu.");
  }
}
