package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class DateRuleTest {

  private static final Checked RULE = new Checked(new DateRule());

  @Test
  void findsADateInFigures() {
    RULE.finds("Kommen Sie am 05.11.2026.", "05.11.2026");
  }

  @Test
  void findsASpanOfDaysWithoutMonth() {
    RULE.finds("Wir haben vom 3. bis 5. Mai zu.", "vom 3. bis 5.");
  }

  @Test
  void leavesAWrittenMonthAlone() {
    RULE.leavesAlone("Kommen Sie am 5. November 2026.");
  }
}
