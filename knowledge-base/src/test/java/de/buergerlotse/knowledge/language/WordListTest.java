package de.buergerlotse.knowledge.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

  private static final WordList WORDS = WordList.of("difficult-words");

  @ParameterizedTest
  @ValueSource(strings = { "gestatten", "gestattet", "gestattete", "entrichte", "Defizite" })
  void findsWordsInTheirForms(String word) {
    assertTrue(WORDS.find(token(word)).isPresent(), word);
  }

  @Test
  void tellsTheEasierWord() {
    assertEquals(Optional.of("erlauben"), WORDS.find(token("gestatten")));
  }

  @Test
  void findsCompoundsOfMarkedWords() {
    assertTrue(WORDS.find(token("Ordnungswidrigkeitenverfahren")).isPresent());
  }

  @Test
  void doesNotFindOtherWords() {
    assertEquals(Optional.empty(), WORDS.find(token("Wohnung")));
  }

  private static Token token(String word) {
    return new Token(0, word, word, "X", word.toLowerCase(Locale.GERMAN));
  }
}
