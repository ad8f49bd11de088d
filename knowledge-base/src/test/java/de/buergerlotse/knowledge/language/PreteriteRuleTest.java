package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class PreteriteRuleTest {

  private static final Checked RULE = new Checked(new PreteriteRule());

  @Test
  void findsAStrongVerb() {
    RULE.finds("Die Frau ging zum Amt.", "ging");
  }

  @Test
  void findsAWeakVerb() {
    RULE.finds("Sie besuchte ihre Mutter.", "besuchte");
  }

  @Test
  void leavesEverydayFormsAlone() {
    RULE.leavesAlone("Er war krank.", "Sie hatte Zeit.", "Er musste warten.");
  }

  @Test
  void leavesAParticipleBeforeANounAlone() {
    RULE.leavesAlone("Wir brauchen eine beglaubigte Kopie.");
  }

  @Test
  void leavesThePresentOfVerbsWithTAlone() {
    RULE.leavesAlone("Bitte warten Sie.", "Ich arbeite hier.");
  }
}
