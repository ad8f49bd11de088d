package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class NegationRuleTest {

  private static final Checked RULE = new Checked(new NegationRule());

  @Test
  void findsANegationWithAnEasierWording() {
    RULE.finds("Sie dürfen nicht länger warten.", "nicht länger");
  }

  @Test
  void findsTwoNegations() {
    RULE.finds("Ohne Aus·weis bekommen Sie kein Geld.", "Ohne Aus·weis bekommen Sie kein");
  }

  @Test
  void leavesAPlainNegationAlone() {
    RULE.leavesAlone("Das Amt ist nicht offen.", "Sie brauchen keinen Termin.");
  }
}
