package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextClassifierTest {

  private static List<LabelledText> texts() {
    var texts = new ArrayList<LabelledText>();
    for (var animal : List.of("hund", "katze", "pferd", "hamster")) {
      for (var pattern : List.of("ich habe einen %s", "was frisst mein %s", "%s anmelden", "mein %s ist weg")) {
        texts.add(new LabelledText(animal, pattern.formatted(animal), texts.size()));
      }
    }
    return texts;
  }

  @ParameterizedTest
  @EnumSource
  void guessesWhatItLearnt(Loss loss) {
    var classifier = TextClassifier.train(texts(), loss);
    assertEquals("katze", classifier.classify("Wo melde ich meine Katze an?").outcome());
    assertEquals("hamster", classifier.classify("HAMSTR").outcome());
  }

  @Test
  void isSurerOfWhatItLearntThanOfAnythingElse() {
    var classifier = TextClassifier.train(texts());
    assertTrue(classifier.classify("pferd anmelden").score() > classifier.classify("wie wird das wetter").score());
  }

  @Test
  void knowsTheShareOfKnownWords() {
    var classifier = TextClassifier.train(texts());
    assertEquals(1, classifier.knownShare("mein pferd"));
    assertEquals(0.5, classifier.knownShare("mein xylophon"));
    assertEquals(0, classifier.knownShare(""));
  }

  @Test
  void learnsTheSameFromTheSame() {
    var text = "frisst mein pferd";
    assertEquals(TextClassifier.train(texts()).classify(text), TextClassifier.train(texts()).classify(text));
  }

  @Test
  void packsWhatOpenNlpCanRead() throws java.io.IOException {
    var packed = new ByteArrayInputStream(TextClassifier.pack(texts(), Loss.SOFTMAX));
    var model = (GISModel) new BinaryGISModelReader(new DataInputStream(new GZIPInputStream(packed))).getModel();
    assertEquals(4, model.getNumOutcomes());
  }

  @Test
  void cannotLearnFromNothing() {
    assertThrows(IllegalArgumentException.class, () -> TextClassifier.train(List.of()));
  }
}
