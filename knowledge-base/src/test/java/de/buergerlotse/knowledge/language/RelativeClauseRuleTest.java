package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class RelativeClauseRuleTest {

  private static final Checked RULE = new Checked(new RelativeClauseRule());

  @Test
  void findsARelativeClause() {
    RULE.finds("Das ist die Frau, die im Amt arbeitet.", "die");
  }

  @Test
  void findsOneWithAPreposition() {
    RULE.finds("Das ist das Amt, in dem Sie den Antrag stellen.", "in dem");
  }

  @Test
  void leavesAnEnumerationAlone() {
    RULE.leavesAlone("Der Hund, die Katze und das Pferd schlafen.");
  }

  @Test
  void leavesAClauseOfTimeToItsOwnRule() {
    RULE.leavesAlone("Ich schlief gerade, als das Telefon klingelte.");
  }

  @Test
  void leavesAMainClauseAlone() {
    RULE.leavesAlone("Das Geld, das bekommen Sie morgen.");
  }
}
