package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class GenitiveRuleTest {

  private static final Checked RULE = new Checked(new GenitiveRule());

  @Test
  void findsTheMasculineGenitive() {
    RULE.finds("Die Farbe des Autos ist rot.", "des Autos");
  }

  @Test
  void findsAPossessiveGenitive() {
    RULE.finds("Die Farbe meines Autos ist rot.", "meines Autos");
  }

  @Test
  void findsTheFeminineGenitive() {
    RULE.finds("Die Höhe der Gebühr steht hier.", "der Gebühr");
  }

  @Test
  void findsGenitivePronouns() {
    RULE.finds("Das ist dessen Haus.", "dessen");
  }

  @Test
  void leavesVonAlone() {
    RULE.leavesAlone("Die Farbe von dem Auto ist rot.");
  }

  @Test
  void leavesSubjectsAlone() {
    RULE.leavesAlone("Kommt der Brief von der Stadt?", "Dieses Haus ist groß.");
  }

  @Test
  void leavesTheDativeAlone() {
    RULE.leavesAlone("Dann hilft das Amt der Mutter.");
  }
}
