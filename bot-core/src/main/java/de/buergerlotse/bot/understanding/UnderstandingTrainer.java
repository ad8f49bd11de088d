package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Vocabulary;
import de.buergerlotse.knowledge.KnowledgeSnapshot;
import de.buergerlotse.knowledge.service.Answer;
import de.buergerlotse.knowledge.service.Variant;
import java.util.ArrayList;

/// Trains the understanding of one municipality.
public final class UnderstandingTrainer {

  private UnderstandingTrainer() {}

  /// The words of all phrases and all published plain texts: what is in it is no typing error.
  static Vocabulary vocabulary(TrainingTexts texts, KnowledgeSnapshot snapshot) {
    var all = new ArrayList<String>();
    texts.topics().forEach(text -> all.add(text.text()));
    texts.aspects().forEach(text -> all.add(text.text()));
    for (var service : snapshot.listPublicServices()) {
      service.answers().stream().filter(answer -> answer.variant().equals(Variant.PLAIN)).map(Answer::text).forEach(all::add);
    }
    return Vocabulary.of(all);
  }
}
