package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Contrast;
import de.buergerlotse.bot.text.Words;
import de.buergerlotse.knowledge.service.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The models of what a text is about and whether it tells of danger, with the words they know.
final class TopicModels {

  /// Of a long story so many sentences are read for danger, those that sound most like it: reading all would take too long.
  private static final int MOST_SENTENCES = 12;
  private static final int FEW_WORDS = 2;
  private static final int FEW_WORDS_OF_A_STORY = 3;

  private final FeatureIndex index;
  private final LinearModel topics;
  private final DangerModels dangers;
  private final Support support;
  private final TopicLabels labels;
  private final Set<String> harmlessWords;

  TopicModels(
    FeatureIndex index,
    LinearModel topics,
    DangerModels dangers,
    Support support,
    Collection<String> harmlessWords
  ) {
    this.index = index;
    this.topics = topics;
    this.dangers = dangers;
    this.support = support;
    this.labels = new TopicLabels(topics.outcomes());
    this.harmlessWords = Set.copyOf(harmlessWords);
  }

  Reading read(String text) {
    var meant = Contrast.meant(text);
    var vector = index.vectorOf(meant);
    var scores = new TopicScores(labels, topics.scores(vector));
    // Whoever says what does not happen may well be in danger: here every word counts.
    return reading(meant, vector, scores, dangers(text, meant.equals(text) ? vector : index.vectorOf(text), scores));
  }

  /// As [#read(String)], of a sentence of which is known already whether it tells of danger.
  Reading readHarmless(String sentence) {
    var meant = Contrast.meant(sentence);
    var vector = index.vectorOf(meant);
    var scores = new TopicScores(labels, topics.scores(vector));
    return reading(meant, vector, scores, List.of(DangerModels.none(scores)));
  }

  private Reading reading(String meant, SparseVector vector, TopicScores scores, List<DangerReading> dangers) {
    var words = Words.of(meant);
    var best = scores.best(Label.Service.class);
    var first = new TopicScores.Scored<>(best.label().id(), best.score());
    var second = scores.bestBut(first.label()).orElseGet(() -> new TopicScores.Scored<>(first.label(), 0));
    var shares = support.shares(words, List.of(first.label(), second.label()));
    return new Reading(
      words.size(),
      support.known(words),
      scores,
      first,
      second,
      new DangerReadings(dangers),
      vector.coverage(),
      shares[0],
      shares[1]
    );
  }

  /// Two words that tell of nothing bad alone do not tell of it together, either: "mein Kind". Nor do those that tell of
  /// nothing at all: "zzz rrr".
  private boolean isHarmless(String text, int few) {
    var words = Words.of(text);
    return words.size() <= few && (harmlessWords.containsAll(words) || support.isGibberish(words));
  }

  private List<DangerReading> dangers(String text, SparseVector vector, TopicScores scores) {
    if (isHarmless(text, FEW_WORDS)) return List.of(DangerModels.none(scores));
    var whole = dangers.read(text, vector, scores);
    var sentences = Words.sentences(text);
    if (sentences.size() < 2) return List.of(whole);
    var readings = new ArrayList<>(List.of(whole));
    for (var sentence : dangers.mostAlarming(sentences, MOST_SENTENCES)) {
      if (isHarmless(sentence, FEW_WORDS_OF_A_STORY)) continue;
      var part = index.vectorOf(sentence);
      readings.add(dangers.read(sentence, part, new TopicScores(labels, topics.scores(part))));
    }
    return readings;
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
}
