package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Trains the understanding of one municipality, or takes it from a store where the same texts were trained before.
public final class UnderstandingTrainer {

  private final GeneralKnowledge general;
  private final ModelStore store;

  public UnderstandingTrainer(GeneralKnowledge general) {
    this(general, ModelStore.none());
  }

  public UnderstandingTrainer(GeneralKnowledge general, ModelStore store) {
    this.general = general;
    this.store = store;
  }

  /// Trains on everything the municipality offers; takes seconds, always with the same result for the same knowledge.
  ///
  /// @param progress told in a few words what is being done
  public Understander train(KnowledgeSnapshot snapshot, Consumer<String> progress) {
    var texts = TrainingTexts.of(snapshot, general);
    progress.accept(texts.topics().size() + " texts for " + snapshot.listServices().size() + " services");
    var name = texts.fingerprint() + ".model";
    var known = store.find(name).flatMap(TrainedFile::read);
    if (known.isPresent()) {
      progress.accept("trained before, taken from the store");
      return understander(texts, snapshot, known.get().calibration(), stored(known.get().models()), _ ->
        known.get().choices()
      );
    }
    return trainAndSave(name, texts, snapshot, progress);
  }

  /// Stands for everything the understanding of a municipality is trained from; texts that are only shown are none of it.
  public String fingerprint(KnowledgeSnapshot snapshot) {
    return TrainingTexts.of(snapshot, general).fingerprint();
  }

  private Understander trainAndSave(
    String name,
    TrainingTexts texts,
    KnowledgeSnapshot snapshot,
    Consumer<String> progress
  ) {
    progress.accept("cross-validation");
    var calibration = new CalibrationFitting(CrossValidation.of(texts, snapshot)).fit();
    progress.accept("thresholds " + calibration.thresholds());
    var models = new LinkedHashMap<String, PackedModel>();
    Teaching.Source source = (key, some, index, loss) -> {
      progress.accept("training " + key);
      var model = ModelTraining.train(key, some, index, loss);
      models.put(key, PackedModel.of(model));
      return model;
    };
    var understander = understander(texts, snapshot, calibration, source, fitting -> fitting.fit(texts.dialogues()));
    store.save(name, new TrainedFile(calibration, understander.choices(), models).bytes());
    return understander;
  }

  /// What is not stored, or not readable in spite of its checksum, is trained after all.
  private static Teaching.Source stored(Map<String, PackedModel> models) {
    return (key, some, index, loss) -> {
      var packed = models.get(key);
      if (packed == null) return ModelTraining.train(key, some, index, loss);
      try {
        return packed.unpack();
      } catch (IOException | RuntimeException unreadable) {
        return ModelTraining.train(key, some, index, loss);
      }
    };
  }

  private Understander understander(
    TrainingTexts texts,
    KnowledgeSnapshot snapshot,
    Calibration calibration,
    Teaching.Source source,
    Function<DialogueFitting, ContextChoices> choices
  ) {
    var teaching = new Teaching(texts, snapshot, source);
    var topics = teaching.topics(calibration.topicLoss());
    var aspects = teaching.aspects(calibration.aspectLoss());
    var ties = new ServiceTies(snapshot);
    var fitted = choices.apply(new DialogueFitting(topics, aspects, ties));
    return new Understander(
      topics,
      aspects,
      LanguageRecognition.train(general, germanTexts(texts), teaching.forms(), source),
      DangerSigns.of(general),
      new ContextReading(topics, aspects, ties, fitted),
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
