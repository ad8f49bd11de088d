package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class SeveralStatementsRuleTest {

  private static final Checked RULE = new Checked(new SeveralStatementsRule());

  @Test
  void findsTwoStatementsWithAnd() {
    RULE.finds("Sie kommen zum Amt und wir prüfen den Antrag.", "und");
  }

  @Test
  void findsAStatementWithoutItsVerb() {
    RULE.finds("Das Brot hat sie beim Bäcker gekauft und die Milch im Laden.", "und");
  }

  @Test
  void findsButAfterAComma() {
    RULE.finds("Das Amt ist zu, aber das Telefon ist frei.", "aber");
  }

  @Test
  void findsNeitherNor() {
    RULE.finds("Sie brauchen weder Geld noch Papiere.", "weder Geld noch");
  }

  @Test
  void findsEitherOr() {
    RULE.finds("Entweder kommen Sie zum Amt oder Sie schreiben uns.", "Entweder kommen Sie zum Amt oder");
  }

  @Test
  void leavesTwoThingsAlone() {
    RULE.leavesAlone("Bringen Sie Ihren Aus·weis und ein Foto mit.");
  }

  @Test
  void leavesAChoiceOfInfinitivesAlone() {
    RULE.leavesAlone("Den Antrag schreiben oder ändern");
  }

  @Test
  void leavesAConjunctionAtTheStartAlone() {
    RULE.leavesAlone("Und bringen Sie ein Foto mit.", "Aber das Telefon ist frei.");
  }
}
