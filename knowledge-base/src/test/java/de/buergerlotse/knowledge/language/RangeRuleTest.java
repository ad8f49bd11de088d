package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class RangeRuleTest {

  private static final Checked RULE = new Checked(new RangeRule());

  @Test
  void findsADashForUntil() {
    RULE.finds("Von 8-12 Uhr ist offen.", "8-12");
  }

  @Test
  void findsDaysWithADash() {
    RULE.finds("Montag–Freitag ist offen.", "Montag–Freitag");
  }

  @Test
  void leavesUntilAlone() {
    RULE.leavesAlone("Von 8 bis 12 Uhr ist offen.", "Die E-Mail ist da.");
  }
}
