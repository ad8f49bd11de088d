package de.buergerlotse.knowledge.language;

import org.junit.jupiter.api.Test;

class NominalStyleRuleTest {

  private static final Checked RULE = new Checked(new NominalStyleRule(2));

  @Test
  void findsManyNounsFromVerbs() {
    RULE.finds("Die Prüfung der Zahlung erfolgt nach Anmeldung.", "Prüfung der Zahlung erfolgt nach Anmeldung");
  }

  @Test
  void findsANounWithAnEmptyVerb() {
    RULE.finds("Sie können Hilfe in Anspruch nehmen.", "in Anspruch");
  }

  @Test
  void leavesTwoNounsAlone() {
    RULE.leavesAlone("Für die Anmeldung brauchen Sie eine Bestätigung.");
  }
}
