package de.buergerlotse.bot.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary vocabulary = Vocabulary.of(List.of("Mein Führerschein", "fuehrerschein weg"));

  @Test
  void countsWordsInAllTheirSpellings() {
    assertEquals(2, vocabulary.count("fuhrerschein"));
    assertEquals(1, vocabulary.count("weg"));
  }

  @Test
  void doesNotKnowOtherWords() {
    assertFalse(vocabulary.knows("reisepass"));
    assertEquals(0, vocabulary.count("reisepass"));
  }

  @Test
  void knowsWhichWordsStoodSideBySide() {
    assertTrue(vocabulary.knowsPair("mein", "fuhrerschein"));
    assertTrue(vocabulary.knowsPair("", "fuhrerschein"), "a text begins with it");
    assertFalse(vocabulary.knowsPair("fuhrerschein", "mein"));
    assertFalse(vocabulary.knowsPair("weg", "mein"), "two texts are not one");
  }

  @Test
  void listsItsWordsForReadingOnly() {
    assertEquals(Set.of("mein", "fuhrerschein", "weg"), vocabulary.words());
    assertThrows(UnsupportedOperationException.class, () -> vocabulary.words().clear());
    assertTrue(vocabulary.knows("weg"));
  }
}
