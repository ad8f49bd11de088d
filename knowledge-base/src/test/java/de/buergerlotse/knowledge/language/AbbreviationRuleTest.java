package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class AbbreviationRuleTest {

  private static final Checked RULE = new Checked(new AbbreviationRule(true));

  @Test
  void findsDottedAbbreviations() {
    RULE.finds("Das gilt z. B. für Kinder.", "z. B.");
  }

  @Test
  void findsCapitalsWithoutExplanation() {
    RULE.finds("Sie brauchen einen WBS.", "WBS");
  }

  @Test
  void findsAnAbbreviatingWording() {
    RULE.finds("Brot, Milch und so weiter.", "und so weiter");
  }

  @Test
  void leavesExplainedCapitalsAlone() {
    RULE.leavesAlone("Der Schein heißt kurz: WBS.\nWBS bedeutet: Wohn·berechtigungs·schein.");
  }

  @Test
  void leavesTheEndOfASentenceAlone() {
    RULE.leavesAlone("Das ist so. Er ist da.");
  }
}
