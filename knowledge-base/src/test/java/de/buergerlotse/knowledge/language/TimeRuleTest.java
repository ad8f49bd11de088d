package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class TimeRuleTest {

  private static final Checked RULE = new Checked(new TimeRule());

  @Test
  void findsALeadingZero() {
    RULE.finds("Kommen Sie um 08:30 Uhr.", "08:30");
  }

  @Test
  void findsNeedlessMinutes() {
    RULE.finds("Kommen Sie um 15:00 Uhr.", "15:00");
  }

  @Test
  void leavesPlainTimesAlone() {
    RULE.leavesAlone("Kommen Sie um 8:30 Uhr oder um 15 Uhr.");
  }
}
