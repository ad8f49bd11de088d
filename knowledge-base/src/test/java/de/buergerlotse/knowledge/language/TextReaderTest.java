package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private static final TextReader READER = new TextReader(GermanTagger.shared());

  @Test
  void endsSentencesAtMarksAndColons() {
    assertEquals(
      List.of("Darin steht:", "Sie wohnen hier.", "Gut!"),
      sentences("Darin steht: Sie wohnen hier. Gut!", true)
    );
  }

  @Test
  void keepsOrdinalsTogether() {
    assertEquals(
      List.of("Kommen Sie am 9. April in die 2. Etage."),
      sentences("Kommen Sie am 9. April in die 2. Etage.", true)
    );
  }

  @Test
  void keepsAbbreviationsTogether() {
    assertEquals(List.of("Das gilt z. B. für Nr. 4."), sentences("Das gilt z. B. für Nr. 4.", true));
  }

  @Test
  void endsSentencesAtLinesInLeichteSpracheOnly() {
    assertEquals(List.of("Neue Wohnung", "Sie ziehen um."), sentences("Neue Wohnung\nSie ziehen um.", true));
    assertEquals(List.of("Sie ziehen in eine neue Wohnung."), sentences("Sie ziehen in\neine neue Wohnung.", false));
  }

  @Test
  void leavesOutTheMarksOfListEntries() {
    assertEquals(List.of("Ihren Pass", "Kommen Sie."), sentences("- Ihren Pass\n1. Kommen Sie.", true));
  }

  @Test
  void readsReferencesAndDottedWordsAsOneWord() {
    var words = Checked.read("Der Personal·ausweis kostet {cost:ausweis}.").words().map(Token::word).toList();
    assertEquals(List.of("Der", "Personalausweis", "kostet", "5"), words);
  }

  @Test
  void tellsPartsOfSpeech() {
    var tags = Checked.read("Das Amt prüft den Antrag.").words().map(Token::tag).toList();
    assertEquals(List.of("DET", "NOUN", "VERB", "DET", "NOUN"), tags);
  }

  private static List<String> sentences(String text, boolean lines) {
    return READER.read(text, lines)
      .sentences()
      .stream()
      .map(sentence -> text.substring(sentence.from(), sentence.to()).replace('\n', ' '))
      .toList();
  }
}
