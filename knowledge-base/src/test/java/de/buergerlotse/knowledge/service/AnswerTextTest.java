package de.buergerlotse.knowledge.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.knowledge.example.ExampleService;
import de.buergerlotse.knowledge.service.AnswerText.Part;
import de.buergerlotse.knowledge.service.AnswerText.Part.Enumeration;
import de.buergerlotse.knowledge.service.AnswerText.Part.Paragraph;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {

  private static final Facts FACTS = ExampleService.of("personalausweis-beantragen")
    .fee("ab24", "46.00")
    .price("abholen", new Price.Free())
    .deadline("gueltig", "P10Y")
    .duration("herstellung", "P2W", "P3W")
    .evidence("alt", "Ihren alten Ausweis")
    .evidence("foto", "ein Foto für $1 im \\Automaten")
    .facts();

  @Test
  void partsParagraphsAtEmptyLines() {
    assertEquals(List.of(new Paragraph("Eins."), new Paragraph("Zwei.")), plain("Eins.\n  \n\nZwei.\n"));
  }

  @Test
  void joinsTheLinesOfAPlainParagraph() {
    assertEquals(List.of(new Paragraph("Der Ausweis ist fertig.")), plain("Der Ausweis\n  ist fertig."));
  }

  @Test
  void joinsTheLinesOfOtherLanguages() {
    assertEquals(List.of(new Paragraph("It is done.")), parts("It is\ndone.", Variant.of("en")));
  }

  @Test
  void keepsTheLinesOfLeichteSprache() {
    assertEquals(
      List.of(new Paragraph("Der Aus·weis ist fertig.\nKommen Sie bitte.")),
      parts("Der Aus·weis ist fertig.\nKommen Sie bitte.", Variant.EASY)
    );
  }

  @Test
  void readsWindowsLineEnds() {
    assertEquals(
      List.of(new Paragraph("Eins."), new Enumeration(false, List.of("zwei"))),
      plain("Eins.\r\n\r\n- zwei\r\n")
    );
  }

  @Test
  void makesAListOfDashes() {
    assertEquals(List.of(new Enumeration(false, List.of("Ausweis", "Foto"))), plain("- Ausweis\n- Foto"));
  }

  @Test
  void makesANumberedList() {
    assertEquals(
      List.of(new Enumeration(true, List.of("Termin buchen.", "Hingehen."))),
      plain("1. Termin buchen.\n2. Hingehen.")
    );
  }

  @Test
  void keepsTheNumbersOfALongList() {
    var items = ((Enumeration) plain("9. Neun.\n10. Zehn.").getFirst()).items();
    assertEquals(List.of("Neun.", "Zehn."), items);
  }

  @Test
  void partsTextAndListsWithoutAnEmptyLine() {
    assertEquals(
      List.of(
        new Paragraph("Bringen Sie mit:"),
        new Enumeration(false, List.of("Foto")),
        new Enumeration(true, List.of("Kommen.")),
        new Paragraph("Fertig.")
      ),
      plain("Bringen Sie mit:\n- Foto\n1. Kommen.\nFertig.")
    );
  }

  @Test
  void doesNotTakeADateForAList() {
    assertEquals(List.of(new Paragraph("31.3. ist der letzte Tag.")), plain("31.3. ist der letzte Tag."));
  }

  @Test
  void makesALineOfAllEvidenceAList() {
    assertEquals(
      List.of(
        new Paragraph("Bringen Sie mit:"),
        new Enumeration(false, List.of("Ihren alten Ausweis", "ein Foto für $1 im \\Automaten"))
      ),
      plain("Bringen Sie mit:\n{evidence}")
    );
  }

  @Test
  void makesALineOfAllCostsAList() {
    assertEquals(
      List.of(new Enumeration(false, List.of("Gebühr ab24: 46 Euro", "Gebühr abholen: kostenlos"))),
      plain("{costs}")
    );
  }

  @Test
  void keepsNeighbouringWholeListsApart() {
    assertEquals(2, plain("{costs}\n{evidence}").size());
  }

  @Test
  void putsFiguresInTheirPlace() {
    assertEquals(
      List.of(new Paragraph("Er kostet 46 Euro, gilt 10 Jahre und ist nach 2 bis 3 Wochen fertig.")),
      plain("Er kostet {cost:ab24}, gilt {deadline:gueltig} und ist nach {duration:herstellung:dativ} fertig.")
    );
  }

  @Test
  void putsFiguresIntoListEntries() {
    assertEquals(List.of(new Enumeration(false, List.of("Gebühr: 46 Euro"))), plain("- Gebühr: {cost:ab24}"));
  }

  @Test
  void leavesSignsOfANameAlone() {
    assertEquals(
      List.of(new Paragraph("Wir brauchen ein Foto für $1 im \\Automaten.")),
      plain("Wir brauchen {evidence:foto}.")
    );
  }

  @Test
  void startsASentenceWithACapital() {
    assertEquals(List.of(new Paragraph("Kostenlos ist das Abholen.")), plain("{cost:abholen} ist das Abholen."));
  }

  @Test
  void startsEverySentenceOfLeichteSpracheWithACapital() {
    assertEquals(
      List.of(new Paragraph("Das ist gut.\nKostenlos ist das Abholen.")),
      parts("Das ist gut.\n{cost:abholen} ist das Abholen.", Variant.EASY)
    );
  }

  @Test
  void leavesASmallLetterThatWasWritten() {
    assertEquals(
      List.of(new Paragraph("Merkzeichen aG?\naG heißt: Sie können fast nicht gehen.")),
      parts("Merkzeichen aG?\naG heißt: Sie können fast nicht gehen.", Variant.EASY)
    );
  }

  @Test
  void leavesAnEntryThatIsNoSentenceSmall() {
    assertEquals(List.of(new Enumeration(false, List.of("kostenlos"))), plain("- {cost:abholen}"));
  }

  @ParameterizedTest
  @ValueSource(
    strings = { "Kostet {cost:fremd}.", "{deadline:ab24}", "- {evidence:fehlt}", "{}", "{foo:bar}", "{kosten}" }
  )
  void refusesATextThatRefersToAnUnknownFigure(String text) {
    assertThrows(IllegalArgumentException.class, () -> plain(text));
  }

  @ParameterizedTest
  @ValueSource(strings = { "Kostet {cost:ab24.", "Kostet cost:ab24}.", "- {{cost:ab24}", "Zeile\n{", "{costs" })
  void refusesHalfAReferenceRatherThanShowingItToCitizens(String text) {
    assertThrows(IllegalArgumentException.class, () -> plain(text));
  }

  @ParameterizedTest
  @ValueSource(strings = { "Das kostet {costs}.", "- {evidence}" })
  void refusesAWholeListInsideALine(String text) {
    assertThrows(IllegalArgumentException.class, () -> plain(text));
  }

  @Test
  void namesTheUnknownFigure() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> plain("Kostet {cost:fremd}."));
    assertTrue(refusal.getMessage().contains("cost:fremd"), refusal.getMessage());
  }

  private static List<Part> plain(String text) {
    return parts(text, Variant.PLAIN);
  }

  private static List<Part> parts(String text, Variant variant) {
    return AnswerText.parts(new Answer(Aspect.OVERVIEW, variant, text, Optional.empty()), FACTS);
  }
}
