package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class EnumerationRuleTest {

  private static final Checked RULE = new Checked(new EnumerationRule());

  @Test
  void findsFourThings() {
    RULE.finds("Das Geld ist für Essen, Kleidung, Miete und Heizung.", "Essen, Kleidung, Miete und Heizung");
  }

  @Test
  void findsThreeThingsWithArticles() {
    RULE.finds("Zeigen Sie den Brief, den Pass und das Foto.", "Brief, den Pass und das");
  }

  @Test
  void leavesThreeBareWordsAlone() {
    RULE.leavesAlone("Sie verkaufen Essen, Saft und Kaffee.");
  }
}
