package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Contrast;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The models of what a text is about and whether it tells of danger, with the words they know.
final class TopicModels {

  /// A story tells of danger early; looking at more would only cost time.
  private static final int MOST_SENTENCES = 8;
  private static final int FEW_WORDS = 2;

  private final FeatureIndex index;
  private final LinearModel topics;
  private final LinearModel dangers;
  private final Support support;
  private final TopicLabels labels;
  private final int harmless;
  private final Set<String> harmlessWords;

  TopicModels(
    FeatureIndex index,
    LinearModel topics,
    LinearModel dangers,
    Support support,
    Collection<String> harmlessWords
  ) {
    this.index = index;
    this.topics = topics;
    this.dangers = dangers;
    this.support = support;
    this.labels = new TopicLabels(topics.outcomes());
    this.harmlessWords = Set.copyOf(harmlessWords);
    this.harmless = dangers.outcomes().indexOf(TrainingTexts.HARMLESS);
  }

  Reading read(String text) {
    var meant = Contrast.meant(text);
    var words = Words.of(meant);
    var vector = index.vectorOf(meant);
    var scores = new TopicScores(labels, topics.scores(vector));
    var best = scores.best(Label.Service.class);
    var first = new TopicScores.Scored<>(best.label().id(), best.score());
    var second = scores.bestBut(first.label()).orElseGet(() -> new TopicScores.Scored<>(first.label(), 0));
    return new Reading(
      words.size(),
      scores,
      first,
      second,
      // Whoever says what does not happen may well be in danger: here every word counts.
      isHarmless(text) ? -Double.MAX_VALUE : danger(text, meant.equals(text) ? vector : index.vectorOf(text)),
      vector.coverage(),
      support.share(words, first.label()),
      support.share(words, second.label())
    );
  }

  /// Two words that tell of nothing bad alone do not tell of it together, either: "mein Kind".
  private boolean isHarmless(String text) {
    var words = Words.of(text);
    return words.size() <= FEW_WORDS && harmlessWords.containsAll(words);
  }

  /// The danger of the whole text, or of the sentence that sounds most dangerous: a long story must not drown it.
  private double danger(String text, SparseVector whole) {
    var most = danger(whole);
    var sentences = Words.sentences(text);
    if (sentences.size() < 2) return most;
    for (var sentence : sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()))) {
      most = Math.max(most, danger(index.vectorOf(sentence)));
    }
    return most;
  }

  /// All services it knows.
  List<ServiceId> services() {
    return labels.services();
  }

  /// The scores alone.
  TopicScores scores(String text) {
    return new TopicScores(labels, topics.scores(index.vectorOf(text)));
  }

  /// For every service, in the order of [#services()], the share of the words that are known of it.
  double[] shares(List<String> words) {
    return support.shares(words, services());
  }

  /// The share of the words that are known of one service.
  double share(List<String> words, ServiceId service) {
    return support.share(words, service);
  }

  /// The danger model's word for any danger against none, as a logit.
  private double danger(SparseVector vector) {
    var scores = dangers.scores(vector);
    var sum = TopicScores.UNKNOWN;
    for (var column = 0; column < scores.length; column++) {
      if (column != harmless) sum = Reading.logSum(sum, scores[column]);
    }
    return sum - scores[harmless];
  }
}
