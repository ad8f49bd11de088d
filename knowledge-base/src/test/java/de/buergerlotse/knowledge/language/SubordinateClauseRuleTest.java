package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class SubordinateClauseRuleTest {

  private static final Checked RULE = new Checked(new SubordinateClauseRule());

  @Test
  void findsBecause() {
    RULE.finds("Er kommt nicht, weil er krank ist.", "weil");
  }

  @Test
  void findsAClauseAtTheStart() {
    RULE.finds("Wenn Sie umziehen, müssen Sie sich an·melden.", "Wenn");
  }

  @Test
  void findsAQuestionInsideASentence() {
    RULE.finds("Fragen Sie uns, wo das Amt ist.", "wo");
  }

  @Test
  void findsAQuestionWordBeforeTheMainClause() {
    RULE.finds("Was er sagt, verstehe ich nicht.", "Was");
  }

  @Test
  void leavesAQuestionAlone() {
    RULE.leavesAlone("Was kostet der Aus·weis?");
  }

  @Test
  void leavesDamitAsAnAdverbAlone() {
    RULE.leavesAlone("Damit können Sie reisen.", "Er ist größer als sein Bruder.");
  }
}
