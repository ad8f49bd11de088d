package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.util.List;
import java.util.function.Consumer;

/// Trains the understanding of one municipality.
public final class UnderstandingTrainer {

  private final GeneralKnowledge general;

  public UnderstandingTrainer(GeneralKnowledge general) {
    this.general = general;
  }

  /// Trains on everything the municipality offers; takes seconds, always with the same result for the same knowledge.
  ///
  /// @param progress told in a few words what is being done
  public Understander train(KnowledgeSnapshot snapshot, Consumer<String> progress) {
    var texts = TrainingTexts.of(snapshot, general);
    progress.accept(texts.topics().size() + " texts for " + snapshot.listServices().size() + " services");
    var calibration = new CalibrationFitting(CrossValidation.of(texts, snapshot)).fit();
    progress.accept("thresholds found by cross-validation: " + calibration.thresholds());
    var teaching = new Teaching(texts, snapshot, ModelTraining::train);
    return new Understander(
      teaching.topics(calibration.topicLoss()),
      teaching.aspects(calibration.aspectLoss()),
      LanguageRecognition.train(general, germanTexts(texts), teaching.forms(), ModelTraining::train),
      calibration
    );
  }

  private static List<String> germanTexts(TrainingTexts texts) {
    return texts
      .topics()
      .stream()
      .filter(text -> Label.of(text.outcome()) instanceof Label.Service)
      .map(LabelledText::text)
      .toList();
  }
}
