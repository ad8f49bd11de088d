package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class OneSentencePerLineRuleTest {

  private static final Checked RULE = new Checked(new OneSentencePerLineRule());

  @Test
  void findsASecondSentenceOnALine() {
    RULE.finds("Sie brauchen einen Aus·weis.\nKommen Sie zu uns. Wir helfen Ihnen.", "Wir helfen Ihnen.");
  }

  @Test
  void leavesEachSentenceOnItsLineAlone() {
    RULE.leavesAlone("Kommen Sie zu uns.\nWir helfen Ihnen.");
  }

  @Test
  void leavesListEntriesAlone() {
    RULE.leavesAlone("Bringen Sie mit:\n- die PIN. Das ist eine geheime Nummer.");
  }
}
