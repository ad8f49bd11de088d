package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.bot.text.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFormsTest {

  private final WordForms forms = new WordForms(
    Vocabulary.of(List.of("mein hund bellt", "mein hund ist weg", "der bund zahlt", "das band reisst"))
  );

  private long meant(String text, int place) {
    return forms.of(Words.of(text)).get(place).meant();
  }

  @Test
  void theNeighboursTellWhatAMistypedWordWasMeantAs() {
    assertEquals(forms.of("bund").meant(), meant("der bxnd", 1));
    assertEquals(forms.of("band").meant(), meant("bxnd reisst", 0));
    assertNotEquals(meant("der bxnd", 1), meant("das bxnd", 1));
  }

  @Test
  void withoutKnownNeighboursBothNearestWordsCount() {
    var alone = forms.of(Words.of("zahlt bxnd")).get(1);
    assertEquals(List.of("band", "bund"), alone.candidates());
    assertEquals(2, alone.stems().length);
  }

  @Test
  void knownWordsAreLeftAlone() {
    assertTrue(forms.of("hund").candidates().isEmpty());
    assertEquals(forms.of("hund").meant(), meant("das hund", 1));
  }

  @Test
  void neighboursMayBeMistypedThemselves() {
    assertEquals(forms.of("band").meant(), meant("bxnd reist", 0));
  }
}
