package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompoundsTest {

  @Test
  void partsCompoundsAtTheirSeams() {
    assertEquals(Optional.of("Personal·ausweis"), Compounds.shared().split("Personalausweis"));
  }

  @Test
  void keepsTheLinkingLetter() {
    assertEquals(Optional.of("Geburts·urkunde"), Compounds.shared().split("Geburtsurkunde"));
  }

  @Test
  void keepsHyphens() {
    assertEquals(Optional.of("Kfz-Zulassungs·stelle"), Compounds.shared().split("Kfz-Zulassungsstelle"));
  }

  @Test
  void knowsNoSeamInSimpleWords() {
    assertEquals(Optional.empty(), Compounds.shared().split("Wohnung"));
  }

  @Test
  void leavesEndlessWordsAlone() {
    assertEquals(Optional.empty(), Compounds.shared().split("Amt".repeat(40)));
  }
}
