package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;
import java.util.List;

/// The models of what a text is about and whether it tells of danger, with the words they know.
final class TopicModels {

  private final FeatureIndex index;
  private final LinearModel topics;
  private final LinearModel dangers;
  private final Support support;
  private final List<Label> labels;
  private final int harmless;

  TopicModels(FeatureIndex index, LinearModel topics, LinearModel dangers, Support support) {
    this.index = index;
    this.topics = topics;
    this.dangers = dangers;
    this.support = support;
    this.labels = topics.outcomes().stream().map(Label::of).toList();
    this.harmless = dangers.outcomes().indexOf(TrainingTexts.HARMLESS);
  }

  Reading read(String text) {
    var words = Words.of(text);
    var vector = index.vectorOf(text);
    var scores = new TopicScores(labels, topics.scores(vector));
    var services = scores.services();
    var first = support.share(words, services.getFirst().label());
    var second = services.size() > 1 ? support.share(words, services.get(1).label()) : 0;
    return new Reading(words, scores, services, danger(vector), vector.coverage(), first, second);
  }

  /// The danger model's word for any danger against none, as a logit.
  private double danger(SparseVector vector) {
    var scores = dangers.scores(vector);
    var sum = -30.0;
    for (var column = 0; column < scores.length; column++) {
      if (column != harmless) sum = Reading.logSum(sum, scores[column]);
    }
    return sum - scores[harmless];
  }
}
