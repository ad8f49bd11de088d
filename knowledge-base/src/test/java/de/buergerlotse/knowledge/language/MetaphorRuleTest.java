package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class MetaphorRuleTest {

  private static final Checked RULE = new Checked(new MetaphorRule());

  @Test
  void findsAFigureOfSpeech() {
    RULE.finds("Wir ziehen alle an einem Strang.", "an einem Strang");
  }

  @Test
  void findsItWithOtherWordsBetween() {
    RULE.finds("Dann drücken wir die Daumen ganz fest.");
  }

  @Test
  void leavesTheWordByItselfAlone() {
    RULE.leavesAlone("Der Strang ist dick.");
  }
}
