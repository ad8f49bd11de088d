package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class ParagraphReferenceRuleTest {

  private static final Checked RULE = new Checked(new ParagraphReferenceRule());

  @Test
  void findsAParagraph() {
    RULE.finds("Das steht in § 17.", "§ 17");
  }

  @Test
  void findsAnArticle() {
    RULE.finds("Das steht in Artikel 3.", "Artikel 3");
  }

  @Test
  void leavesTheWordLawAlone() {
    RULE.leavesAlone("Das steht im Gesetz.");
  }
}
