package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class PassiveRuleTest {

  private static final Checked RULE = new Checked(new PassiveRule("Sagen Sie, wer etwas tut."));

  @Test
  void findsThePresentPassive() {
    RULE.finds("Der Antrag wird vom Amt geprüft.", "geprüft");
  }

  @Test
  void findsThePassiveInThePast() {
    RULE.finds("Der Hund ist gestern gefunden worden.", "gefunden");
  }

  @Test
  void leavesTheFutureAlone() {
    RULE.leavesAlone("Wir werden Ihnen helfen.");
  }

  @Test
  void leavesBecomingAlone() {
    RULE.leavesAlone("Das Kind wird älter.", "Morgen wird es warm.");
  }
}
