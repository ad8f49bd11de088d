package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class AbstractWordRuleTest {

  private static final Checked RULE = new Checked(new AbstractWordRule());

  @Test
  void findsAnAbstractWord() {
    RULE.finds("Das ist eine wichtige Maßnahme.", "Maßnahme");
  }

  @Test
  void leavesAnExplainedWordAlone() {
    RULE.leavesAlone("Teil·habe heißt: Alle machen mit.");
  }
}
