package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class SpecialCharacterRuleTest {

  private static final Checked RULE = new Checked(new SpecialCharacterRule());

  @Test
  void findsSignsForWords() {
    RULE.finds("Mutter & Kind", "&");
  }

  @Test
  void findsGenderForms() {
    RULE.finds("Alle Bürger*innen kommen.", "*innen");
  }

  @Test
  void leavesPairsAlone() {
    RULE.leavesAlone("Bürgerinnen und Bürger kommen.");
  }

  @Test
  void leavesReferencesAlone() {
    RULE.leavesAlone("Das kostet {cost:ausweis}.");
  }
}
