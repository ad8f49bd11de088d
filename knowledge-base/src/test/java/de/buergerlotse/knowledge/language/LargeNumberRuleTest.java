package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class LargeNumberRuleTest {

  private static final Checked RULE = new Checked(new LargeNumberRule());

  @Test
  void findsLargeNumbers() {
    RULE.finds("Hier wohnen 250.000 Menschen.", "250.000");
  }

  @Test
  void findsDecimals() {
    RULE.finds("Der Weg ist 2,75 Kilometer lang.", "2,75");
  }

  @Test
  void leavesMoneyAlone() {
    RULE.leavesAlone("Die Strafe ist 50.000 Euro.", "Das kostet 9,90 bis 12,40 Euro.");
  }
}
