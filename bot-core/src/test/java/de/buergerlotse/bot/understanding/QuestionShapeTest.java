package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.text.Words;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionShapeTest {

  private static Set<Long> shape(String text) {
    var features = new HashSet<Long>();
    QuestionShape.extract(text, Words.of(text), (_, feature) -> features.add(feature));
    return features;
  }

  @Test
  void questionsOfTheSameShapeAreAlikeWhateverTheyAskAbout() {
    assertEquals(shape("Muss ich den Hund anmelden?"), shape("Muss ich das Boot versteuern?"));
  }

  @Test
  void aSituationIsNoQuestion() {
    assertNotEquals(shape("Hund entlaufen gestern abend"), shape("wann ist der hund"));
  }

  @Test
  void aVerbThatOpensTheQuestionCounts() {
    var withVerb = shape("gibt es ein formular");
    withVerb.removeAll(shape("das ist ein formular"));
    assertTrue(withVerb.size() >= 2, "first word, and opened by a verb");
  }

  @Test
  void nothingHasNoShape() {
    assertTrue(shape("?!").isEmpty());
  }
}
