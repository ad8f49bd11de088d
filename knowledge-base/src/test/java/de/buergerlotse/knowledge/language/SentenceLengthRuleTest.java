package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class SentenceLengthRuleTest {

  private static final Checked RULE = new Checked(new SentenceLengthRule(10));

  @Test
  void findsASentenceWithElevenWords() {
    RULE.finds(
      "Die alte Frau geht heute mit ihrem kleinen Hund zum Amt.",
      "Die alte Frau geht heute mit ihrem kleinen Hund zum Amt."
    );
  }

  @Test
  void leavesTenWordsAlone() {
    RULE.leavesAlone("Die Frau geht heute mit ihrem kleinen Hund zum Amt.");
  }

  @Test
  void readsAFigureAsOneWithItsUnit() {
    RULE.leavesAlone("Die Karten für die Wahl sind 5 bis 6 Wochen vorher fertig.");
  }

  @Test
  void countsAReferenceToAFigureAsAFigure() {
    RULE.leavesAlone("Sie bezahlen für den neuen Aus·weis im Bürger·büro immer {cost:ausweis}.");
  }

  @Test
  void startsAnewAfterAColon() {
    RULE.leavesAlone("Das steht in dem Brief von der Stadt: Sie müssen den neuen Aus·weis jetzt holen.");
  }
}
