package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.buergerlotse.bot.text.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningVectorsTest {

  private static final List<String> TEXTS = List.of("mein pass ist weg", "was kostet der neue pass", "hund anmelden");

  @Test
  void haveTheValuesThatTheVectorsOfQuestionsHave() {
    var index = FeatureIndex.of(new TopicFeatures(new WordForms(Vocabulary.of(TEXTS))), TEXTS);
    var vectors = index.vectorsOf(
      TEXTS.stream()
        .map(text -> new LabelledText("any", text, 0))
        .toList()
    );
    var room = new float[vectors.longest()];
    for (var text = 0; text < TEXTS.size(); text++) {
      var vector = index.vectorOf(TEXTS.get(text));
      assertArrayEquals(vector.features(), vectors.features()[text]);
      vectors.values(text, room);
      assertArrayEquals(vector.values(), Arrays.copyOf(room, vector.values().length));
    }
  }

  @Test
  void areGoneWhenTheyAreForgotten() {
    var index = FeatureIndex.of(new TopicFeatures(new WordForms(Vocabulary.of(TEXTS))), TEXTS);
    var vectors = index.vectorsOf(List.of(new LabelledText("any", TEXTS.getFirst(), 0)));
    vectors.forget();
    assertEquals(0, vectors.longest());
  }
}
