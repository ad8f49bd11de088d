package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class OldYearRuleTest {

  private static final Checked RULE = new Checked(new OldYearRule());

  @Test
  void findsAYearLongAgo() {
    RULE.finds("Das Haus ist von 1875.", "1875");
  }

  @Test
  void leavesRecentYearsAlone() {
    RULE.leavesAlone("Das Gesetz ist von 1994.");
  }

  @Test
  void leavesTelephoneNumbersAlone() {
    RULE.leavesAlone("Die Nummer ist 0800 1000 4800.");
  }
}
