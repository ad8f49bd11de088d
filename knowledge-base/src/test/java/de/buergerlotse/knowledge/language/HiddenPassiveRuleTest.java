package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class HiddenPassiveRuleTest {

  private static final Checked RULE = new Checked(new HiddenPassiveRule());

  @Test
  void findsThingsThatLetThemselvesBeDone() {
    RULE.finds("Ein alter Aus·weis lässt sich nicht verlängern.", "lässt sich nicht verlängern");
  }

  @Test
  void findsWhatIsToBeDone() {
    RULE.finds("Die Gebühr ist sofort zu bezahlen.", "ist sofort zu bezahlen");
    RULE.finds("Diese Papiere sind beim Amt vorzulegen.", "sind beim Amt vorzulegen");
  }

  @Test
  void leavesPeopleAlone() {
    RULE.leavesAlone("Sie lassen sich im Amt beraten.", "Lassen Sie sich beraten.");
  }

  @Test
  void leavesTooMuchAlone() {
    RULE.leavesAlone("Das Foto ist zu klein.", "Der Schrank ist zu.", "Das Amt ist zu den Ferien offen.");
  }
}
