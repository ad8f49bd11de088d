package de.buergerlotse.bot.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.knowledge.service.Aspect;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskingFeaturesTest {

  private static final ServiceId LOSS = new ServiceId("personalausweis-verlust");
  private static final ServiceId MOVE = new ServiceId("wohnsitz-anmelden");
  private static final List<LabelledText> TAUGHT = List.of(
    text(Aspect.PROCEDURE, "das muss ich melden", LOSS),
    text(Aspect.PROCEDURE, "melden", LOSS),
    text(Aspect.DEADLINE, "das muss ich melden", MOVE),
    text(Aspect.DEADLINE, "melden", MOVE),
    text(Aspect.COST, "was kostet das", LOSS),
    text(Aspect.COST, "kostet das etwas", MOVE)
  );
  private final AskingFeatures features = new AskingFeatures(
    new WordForms(Vocabulary.of(TAUGHT.stream().map(LabelledText::text).toList()))
  );

  @Test
  void aTextAboutAServiceHasAllFeaturesOfTheTextAndItsOwn() {
    var alone = extract("was kostet das", Optional.empty());
    var about = extract("was kostet das", Optional.of(LOSS));
    assertTrue(about.containsAll(alone));
    assertEquals(alone.size() + 3, about.size());
  }

  @Test
  void aWordAsksForSomethingElseAboutAnotherService() {
    var index = FeatureIndex.ofRepeatedSequencesAbout(features, TAUGHT);
    var reading = new AspectReading(index, ModelTraining.trainLinear("aspects", TAUGHT, index, Loss.SOFTMAX));
    assertEquals(Aspect.PROCEDURE, reading.read("melden", Optional.of(LOSS)));
    assertEquals(Aspect.DEADLINE, reading.read("melden", Optional.of(MOVE)));
    assertEquals(Aspect.COST, reading.read("was kostet das denn", Optional.empty()));
  }

  private Set<Long> extract(String text, Optional<ServiceId> about) {
    var extracted = new HashSet<Long>();
    features.extract(text, about, (_, feature) -> extracted.add(feature));
    return extracted;
  }

  private static LabelledText text(Aspect aspect, String text, ServiceId about) {
    return new LabelledText(Label.outcome(aspect), text, text.length(), Optional.of(about));
  }
}
