package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class BracketRuleTest {

  private static final Checked RULE = new Checked(new BracketRule());

  @Test
  void findsBrackets() {
    RULE.finds("Der Aus·weis (Karte) ist da.", "(Karte)");
  }

  @Test
  void findsAnOpenBracket() {
    RULE.finds("Der Aus·weis (Karte ist da.", "(Karte ist da.");
  }

  @Test
  void leavesReferencesAlone() {
    RULE.leavesAlone("Das kostet {cost:ausweis}.");
  }
}
