package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class DifficultWordRuleTest {

  private static final Checked RULE = new Checked(new DifficultWordRule());

  @Test
  void findsAWordOfOfficials() {
    RULE.finds("Sie müssen die Gebühr entrichten.", "entrichten");
  }

  @Test
  void findsAForeignWord() {
    RULE.finds("Das ist ein bürokratischer Formalismus.", "Formalismus");
  }

  @Test
  void findsAForeignPhrase() {
    RULE.finds("Das ist per se verboten.", "per se");
  }

  @Test
  void leavesAnExplainedWordAlone() {
    RULE.leavesAlone("Das Amt gibt Ihnen ein Zertifikat.\nDas ist ein Zeugnis.");
  }

  @Test
  void leavesEverydayForeignWordsAlone() {
    RULE.leavesAlone("Rufen Sie die Polizei mit dem Telefon.");
  }
}
