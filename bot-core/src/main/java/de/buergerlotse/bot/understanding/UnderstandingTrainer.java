package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.ExamplePhrase;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.ServiceId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Trains the understanding of one municipality, or takes it from a store where the same texts were trained before.
public final class UnderstandingTrainer {

  private final GeneralKnowledge general;
  private final ModelStore store;
  private final PhraseAdditions additions;
  private final Fingerprints fingerprints;
  private final DangerSigns signs;

  public UnderstandingTrainer(GeneralKnowledge general) {
    this(general, ModelStore.none());
  }

  public UnderstandingTrainer(GeneralKnowledge general, ModelStore store) {
    this(general, store, PhraseAdditions.none());
  }

  /// @param additions phrases that editors added to those of the content
  public UnderstandingTrainer(GeneralKnowledge general, ModelStore store, PhraseAdditions additions) {
    this.general = general;
    this.store = store;
    this.additions = additions;
    this.fingerprints = new Fingerprints(general);
    this.signs = DangerSigns.of(general);
  }

  /// Trains on everything the municipality offers, and measures on what was left out how sure it may be; takes most of a
  /// minute, always with the same result for the same knowledge.
  ///
  /// @param progress told in a few words what is being done
  public Understander train(KnowledgeSnapshot snapshot, Consumer<String> progress) {
    var texts = TrainingTexts.of(snapshot, general, additions.list(snapshot.municipality().id()));
    progress.accept(texts.topics().size() + " texts for " + snapshot.listServices().size() + " services");
    return findStored(texts, snapshot, progress).orElseGet(() -> {
      progress.accept("cross-validation");
      var calibration = new CalibrationFitting(CrossValidation.of(texts, snapshot)).fit();
      progress.accept("thresholds " + calibration.thresholds());
      return trainAndSave(texts, snapshot, calibration, progress);
    });
  }

  /// Trains with other added phrases, as sure of itself as an understanding that is in use: a few phrases among thousands
  /// change little about that. Takes seconds.
  ///
  /// @param added all added phrases that are to count
  /// @param basis an understanding of the same municipality
  public Understander retrain(
    KnowledgeSnapshot snapshot,
    List<AddedPhrase> added,
    Understander basis,
    Consumer<String> progress
  ) {
    var texts = TrainingTexts.of(snapshot, general, added);
    return findStored(texts, snapshot, progress).orElseGet(() ->
      trainAndSave(texts, snapshot, basis.calibration(), progress)
    );
  }

  /// As [#train], but as [#retrain(KnowledgeSnapshot, List, Understander, Consumer)] does it: takes seconds.
  ///
  /// @param basis an understanding of the same municipality, with the same services
  public Understander retrain(KnowledgeSnapshot snapshot, Understander basis, Consumer<String> progress) {
    return retrain(snapshot, additions.list(snapshot.municipality().id()), basis, progress);
  }

  /// Stands for everything the understanding of a municipality is trained from; texts that are only shown are none of it.
  public String fingerprint(KnowledgeSnapshot snapshot) {
    return fingerprint(snapshot, additions.list(snapshot.municipality().id()));
  }

  /// As [#fingerprint(KnowledgeSnapshot)] with other added phrases.
  public String fingerprint(KnowledgeSnapshot snapshot, List<AddedPhrase> added) {
    return fingerprints.of(snapshot, added);
  }

  /// Services that are taken for each other, by their phrases; the most confused first.
  public List<Overlap> overlaps(KnowledgeSnapshot snapshot, List<AddedPhrase> added, int atMost) {
    var texts = TrainingTexts.of(snapshot, general, added);
    var phrases = new LinkedHashMap<ServiceId, List<String>>();
    for (var offered : snapshot.listServices()) {
      var examples = offered.phrases().examples().stream().map(ExamplePhrase::text).toList();
      phrases.put(offered.service().id(), new ArrayList<>(examples));
    }
    for (var phrase : added) {
      if (phrase.meaning() instanceof AddedPhrase.OfService(var service, _) && phrases.containsKey(service)) {
        phrases.get(service).add(phrase.text());
      }
    }
    var all = texts.topics().stream().map(LabelledText::text).distinct().toList();
    var forms = new Teaching(texts, snapshot, ModelTraining::trainLinear).forms();
    return OverlapReading.of(phrases, FeatureIndex.of(new TopicFeatures(forms), all), atMost);
  }

  private Optional<Understander> findStored(
    TrainingTexts texts,
    KnowledgeSnapshot snapshot,
    Consumer<String> progress
  ) {
    return store
      .find(name(texts))
      .flatMap(TrainedFile::read)
      .map(known -> {
        progress.accept("trained before, taken from the store");
        return understander(texts, snapshot, known.calibration(), stored(known.models()));
      });
  }

  private static String name(TrainingTexts texts) {
    return texts.fingerprint() + ".model";
  }

  private Understander trainAndSave(
    TrainingTexts texts,
    KnowledgeSnapshot snapshot,
    Calibration calibration,
    Consumer<String> progress
  ) {
    var models = new LinkedHashMap<String, PackedModel>();
    Teaching.Source source = (key, some, index, loss) -> {
      progress.accept("training " + key);
      var model = ModelTraining.train(key, some, index, loss);
      models.put(key, PackedModel.of(model));
      return LinearModel.of(model, index);
    };
    var understander = understander(texts, snapshot, calibration, source);
    store.save(name(texts), new TrainedFile(calibration, models).bytes());
    return understander;
  }

  /// What is not stored, or not readable in spite of its checksum, is trained after all.
  private static Teaching.Source stored(Map<String, PackedModel> models) {
    return (key, some, index, loss) -> {
      var packed = models.get(key);
      if (packed == null) return ModelTraining.trainLinear(key, some, index, loss);
      try {
        return packed.unpack(index);
      } catch (IOException | RuntimeException unreadable) {
        return ModelTraining.trainLinear(key, some, index, loss);
      }
    };
  }

  private Understander understander(
    TrainingTexts texts,
    KnowledgeSnapshot snapshot,
    Calibration calibration,
    Teaching.Source source
  ) {
    var teaching = new Teaching(texts, snapshot, source);
    var topics = teaching.topics(calibration.topicLoss());
    var aspects = teaching.aspects(calibration.aspectLoss());
    var ties = new ServiceTies(snapshot);
    return new Understander(
      topics,
      aspects,
      LanguageRecognition.train(general, germanTexts(texts), teaching.forms(), source),
      signs.mendedBy(teaching.forms()::meant),
      new ContextReading(topics, aspects, ties, calibration),
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
