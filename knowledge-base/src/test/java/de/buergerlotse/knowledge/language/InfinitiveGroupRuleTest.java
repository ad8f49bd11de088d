package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class InfinitiveGroupRuleTest {

  private static final Checked RULE = new Checked(new InfinitiveGroupRule());

  @Test
  void findsInOrderTo() {
    RULE.finds("Sie kommt, um zu helfen.", "um zu helfen");
  }

  @Test
  void findsAVerbWithZuInside() {
    RULE.finds("Er hat vor, den Hund anzumelden.", "den Hund anzumelden");
  }

  @Test
  void leavesTooAndTowardsAlone() {
    RULE.leavesAlone("Ihre Tonne ist zu klein, oder?", "Kommen Sie zu uns, bitte.");
  }
}
