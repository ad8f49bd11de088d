package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.phrase.GeneralKnowledge;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;
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
    var models = Models.train(texts, vocabulary(texts, snapshot));
    return new Understander(models, new Thresholds(1.0, 1.0, 0.5, 0.3, 0.5));
  }

  /// The words of all phrases and all published plain texts: what is in it is no typing error.
  static Vocabulary vocabulary(TrainingTexts texts, KnowledgeSnapshot snapshot) {
    var all = new ArrayList<String>();
    texts.topics().forEach(text -> all.add(text.text()));
    texts.aspects().forEach(text -> all.add(text.text()));
    for (var service : snapshot.listPublicServices()) {
      service
        .answers()
        .stream()
        .filter(answer -> answer.variant().equals(Variant.PLAIN))
        .map(Answer::text)
        .forEach(all::add);
    }
    return Vocabulary.of(all);
  }
}
