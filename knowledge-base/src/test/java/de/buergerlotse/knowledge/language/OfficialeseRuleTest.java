package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class OfficialeseRuleTest {

  private static final Checked RULE = new Checked(new OfficialeseRule());

  @Test
  void findsOfficialese() {
    RULE.finds("Kommen Sie unverzüglich.", "unverzüglich");
  }

  @Test
  void leavesPlainWordsAlone() {
    RULE.leavesAlone("Kommen Sie sofort.");
  }
}
