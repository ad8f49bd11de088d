package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class SubjunctiveRuleTest {

  private static final Checked RULE = new Checked(new SubjunctiveRule());

  @Test
  void findsTheSecondSubjunctive() {
    RULE.finds("Das könnte teuer werden.", "könnte");
  }

  @Test
  void findsTheFirstSubjunctive() {
    RULE.finds("Sie sagt, er sei krank.", "sei");
  }

  @Test
  void findsItByItsSubject() {
    RULE.finds("Er meint, sie habe Zeit.", "habe");
  }

  @Test
  void leavesTheIndicativeAlone() {
    RULE.leavesAlone("Ich habe Zeit.", "Sie können kommen.");
  }

  @Test
  void leavesARequestAlone() {
    RULE.leavesAlone("Bitte seien Sie leise.");
  }
}
