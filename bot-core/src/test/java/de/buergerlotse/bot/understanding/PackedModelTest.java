package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.buergerlotse.bot.text.Vocabulary;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.GISModel;
import org.junit.jupiter.api.Test;

class PackedModelTest {

  private static final List<LabelledText> TEXTS = List.of(
    new LabelledText("hund", "mein hund bellt laut", 0),
    new LabelledText("hund", "der hund an der leine", 1),
    new LabelledText("katze", "die katze schnurrt leise", 2),
    new LabelledText("katze", "meine katze fängt mäuse", 3),
    new LabelledText("pferd", "das pferd springt im stall", 4)
  );
  private final FeatureIndex index = index(TEXTS);
  private final GISModel trained = ModelTraining.train("animals", TEXTS, index, Loss.SOFTMAX);

  @Test
  void unpacksTheScoresThatWerePacked() throws Exception {
    var unpacked = PackedModel.of(trained).unpack(index);
    var ready = LinearModel.of(trained, index);
    assertEquals(ready.outcomes(), unpacked.outcomes());
    for (var text : List.of("mein hund", "die katze im stall", "ganz etwas anderes", "")) {
      assertArrayEquals(ready.scores(index.vectorOf(text)), unpacked.scores(index.vectorOf(text)), text);
    }
  }

  @Test
  void leavesOutFeaturesThatTheIndexDoesNotKnow() throws Exception {
    var fewer = index(TEXTS.subList(0, 4));
    var unpacked = PackedModel.of(trained).unpack(fewer);
    assertEquals(3, unpacked.scores(fewer.vectorOf("mein pferd")).length);
  }

  @Test
  void refusesWhatIsNoModel() {
    var half = Arrays.copyOf(PackedModel.of(trained).bytes(), 200);
    assertThrows(IOException.class, () -> new PackedModel(half).unpack(index));
    assertThrows(IOException.class, () -> new PackedModel(new byte[] { 1, 2, 3 }).unpack(index));
  }

  private static FeatureIndex index(List<LabelledText> texts) {
    var written = texts.stream().map(LabelledText::text).toList();
    return FeatureIndex.of(new TopicFeatures(new WordForms(Vocabulary.of(written))), written);
  }
}
