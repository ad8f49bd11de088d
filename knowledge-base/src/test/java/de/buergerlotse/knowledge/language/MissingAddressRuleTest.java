package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class MissingAddressRuleTest {

  private static final Checked RULE = new Checked(new MissingAddressRule());

  @Test
  void findsMan() {
    RULE.finds("Hier kann man bezahlen.", "man");
  }

  @Test
  void findsTheApplicant() {
    RULE.finds("Der Antragsteller muss kommen.", "Antragsteller");
  }

  @Test
  void leavesAnExplanationAlone() {
    RULE.leavesAlone("Das nennt man: Miete.");
  }

  @Test
  void leavesSieAlone() {
    RULE.leavesAlone("Hier können Sie bezahlen.");
  }
}
