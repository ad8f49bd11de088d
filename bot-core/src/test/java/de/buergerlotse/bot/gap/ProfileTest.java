package de.buergerlotse.bot.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.text.Vocabulary;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

  private static final Vocabulary WORDS = Vocabulary.of(
    Collections.nCopies(300, "wo kann ich meinen hund anmelden was kostet das und wie lange dauert es")
  );

  @ParameterizedTest(name = "{0} asks the same as {1}")
  @CsvSource({
    "Wo kann ich meinen Drohnenführerschein machen?,drohnenführerschein wo",
    "Kosten Drohnenführerschein,Was kostet der Drohnenführerschein?",
    "Ich heiße [Name] und suche einen Imker,wo finde ich einen imker",
  })
  void likeQuestionsAreAlike(String one, String other) {
    assertTrue(likeness(one, other) >= Profile.ALIKE, () -> "likeness " + likeness(one, other));
  }

  @ParameterizedTest(name = "{0} asks something else than {1}")
  @CsvSource({
    "Wo kann ich meinen Drohnenführerschein machen?,Wo kann ich meinen Jagdhund ausbilden?",
    "Was kostet ein Bienenstock?,Was kostet das Freibad?",
    "[Name] [Telefonnummer],[Name] [Adresse]",
  })
  void otherQuestionsAreNot(String one, String other) {
    assertTrue(likeness(one, other) < Profile.ALIKE, () -> "likeness " + likeness(one, other));
  }

  @Test
  void aClusterStaysLikeItsQuestions() {
    var first = Profile.of("Wo kann ich Bienen anmelden?", WORDS);
    var both = first.plus(Profile.of("bienen halten im garten", WORDS));
    assertTrue(both.likeness(first) >= Profile.ALIKE);
  }

  @Test
  void theSameWordsAreFullyAlikeWhateverTheirOrder() {
    assertEquals(1.0, likeness("Bienen halten", "halten bienen"), 1e-9);
    assertEquals(0.0, likeness("???", "Bienen"), 1e-9);
  }

  private static double likeness(String one, String other) {
    return Profile.of(one, WORDS).likeness(Profile.of(other, WORDS));
  }
}
