package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class LongWordRuleTest {

  private static final Checked RULE = new Checked(new LongWordRule(14));

  @Test
  void findsALongWord() {
    RULE.finds("Sie brauchen eine Personalausweisnummer.", "Personalausweisnummer");
  }

  @Test
  void leavesASplitWordAlone() {
    RULE.leavesAlone("Sie brauchen eine Personal·ausweis·nummer.");
  }

  @Test
  void leavesAnAddressAlone() {
    RULE.leavesAlone("Schreiben Sie an buergerbuero@musterstadt.example.");
  }
}
