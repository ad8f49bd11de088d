package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.bot.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {

  private final WordForms forms = new WordForms(
    Vocabulary.of(List.of("den hund anmelden", "welche unterlagen", "so lange dauert das", "solange der ausweis gilt"))
  );

  private List<String> written(String text) {
    return SpokenWords.written(Words.of(text), forms);
  }

  @Test
  void fillersAreLeftOut() {
    assertEquals(List.of("den", "hund", "anmelden"), written("ähm also den äh hund halt anmelden"));
  }

  @Test
  void whatOnlyFillsStaysAsItIs() {
    assertEquals(List.of("ja", "also"), written("ja also"));
    assertEquals(List.of(), written(""));
  }

  @Test
  void partedCompoundsAreOneWordAgain() {
    assertEquals(List.of("den", "hund", "anmelden"), written("den hund an melden"));
    assertEquals(List.of("welche", "unterlagen"), written("welche unter äh lagen"));
  }

  @Test
  void wordsThatAreWrittenApartStayApart() {
    assertEquals(List.of("so", "lange"), written("so lange"));
    assertEquals(List.of("an", "den", "hund"), written("an den hund"));
  }
}
