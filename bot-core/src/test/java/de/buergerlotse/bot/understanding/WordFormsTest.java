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

  @Test
  void aRealWordIsItselfInATextWithoutErrors() {
    assertEquals(List.of("hund", "bund"), forms.of("fund").candidates());
    assertEquals(List.of("ist", "fund"), forms.meant(Words.of("ist fund")));
  }

  @Test
  void aRealWordMayBeAnErrorWhereItsNeighboursSaySo() {
    assertEquals(List.of("mein", "hund"), forms.meant(Words.of("mein fund")));
  }

  @Test
  void aRealWordMayBeAnErrorAmongErrors() {
    assertEquals(List.of("hund", "reisst"), forms.meant(Words.of("fund resst")));
  }

  @Test
  void whatIsLikeNoTaughtWordMayBeAnotherRealOne() {
    assertEquals(List.of("mehrheit"), forms.of("mehrhiet").candidates());
  }

  @Test
  void aNearerRealWordGoesBeforeATaughtOne() {
    var taught = new WordForms(Vocabulary.of(List.of("mehrarbeit")));
    assertEquals(List.of("mehrarbeit"), taught.of("mehrarbit").candidates());
    assertEquals(List.of("mehrheit"), new WordForms(Vocabulary.of(List.of("mehrheiten"))).of("mehrhiet").candidates());
  }
}
