package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class QuestionRuleTest {

  private static final Checked RULE = new Checked(new QuestionRule());

  @Test
  void findsAQuestionWithoutAnAnswer() {
    RULE.finds("Das Amt ist zu.\nWas machen Sie jetzt?", "Was machen Sie jetzt?");
  }

  @Test
  void leavesAHeadingAboveItsAnswerAlone() {
    RULE.leavesAlone("Was kostet das?\nDas kostet 5 Euro.");
  }

  @Test
  void leavesAConditionAlone() {
    RULE.leavesAlone("Haben Sie ein Auto?\nDann brauchen Sie ein Kenn·zeichen.");
  }

  @Test
  void leavesAQuestionForTheReaderAlone() {
    RULE.leavesAlone("Sagen Sie uns: Wo ist der Hund?");
  }
}
