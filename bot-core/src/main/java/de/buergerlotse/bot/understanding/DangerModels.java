package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The two models of whether a text tells of danger: by stems and letters, as the topic is read, and by wording.
///
/// @param byLetters its outcomes are the kinds of danger and [TrainingTexts#HARMLESS]
/// @param wording the features that dangerous texts and their look-alikes have
/// @param byWording outcomes as before
record DangerModels(LinearModel byLetters, FeatureIndex wording, LinearModel byWording) {
  private static final int FEW_WORDS = 2;

  /// @param vector of the text, as the topic is read
  DangerReading read(String text, SparseVector vector, TopicScores topics) {
    return DangerReading.of(
      topics,
      logit(byLetters, vector),
      logit(byWording, wording.vectorOf(text)),
      Words.of(text).size()
    );
  }

  /// The sentences whose wording sounds most like danger, at most as many as given, in their order.
  List<String> mostAlarming(List<String> sentences, int most) {
    if (sentences.size() <= most) return sentences;
    var alarm = sentences
      .stream()
      .mapToDouble(sentence -> logit(byWording, wording.vectorOf(sentence)))
      .toArray();
    var least = Arrays.stream(alarm)
      .sorted()
      .skip(alarm.length - most)
      .findFirst()
      .orElseThrow();
    return IntStream.range(0, alarm.length)
      .filter(index -> alarm[index] >= least)
      .limit(most)
      .mapToObj(sentences::get)
      .toList();
  }

  /// What is read of a text that holds no danger.
  static DangerReading none(TopicScores topics) {
    return DangerReading.of(topics, -Double.MAX_VALUE, -Double.MAX_VALUE, FEW_WORDS);
  }

  /// A model's word for any danger against none.
  private static double logit(LinearModel model, SparseVector vector) {
    var scores = model.scores(vector);
    var harmless = model.outcomes().indexOf(TrainingTexts.HARMLESS);
    var sum = TopicScores.UNKNOWN;
    for (var column = 0; column < scores.length; column++) {
      if (column != harmless) sum = Reading.logSum(sum, scores[column]);
    }
    return sum - scores[harmless];
  }
}
