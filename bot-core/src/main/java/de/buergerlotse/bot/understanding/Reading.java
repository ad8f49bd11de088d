package de.buergerlotse.bot.understanding;

import de.buergerlotse.knowledge.service.ServiceId;

/// What the topic models say of one text, before anything is decided.
///
/// @param length number of words
/// @param known how many of them are known at all
/// @param topics raw scores of all labels
/// @param coverage share of the text's features that are known
/// @param first the best service
/// @param second the second best service; the best with score 0 when there is no other
/// @param support share of the words that are known of the best service
/// @param secondSupport the same of the second best
record Reading(
  int length,
  long known,
  TopicScores topics,
  TopicScores.Scored<ServiceId> first,
  TopicScores.Scored<ServiceId> second,
  DangerReadings dangers,
  double coverage,
  double support,
  double secondSupport
) {
  /// Signals for whether the text is one for the town, and whether the first guess is right.
  double[] serviceSignals() {
    var energy = topics.energy(Label.Service.class);
    var others = topics.energyOfAny(
      Label.Authority.class,
      Label.Outside.class,
      Label.SmallTalk.class,
      Label.Human.class
    );
    return new double[] {
      energy - others,
      first.score(),
      first.score() - second.score(),
      energy,
      coverage,
      support,
      support - secondSupport,
      Math.log(1.0 + length),
      first.score() - logSum(others, energy),
    };
  }

  /// Signals for the wish for a human.
  double[] humanSignals() {
    var energy = topics.energy(Label.Human.class);
    return new double[] {
      energy - topics.energy(Label.Service.class),
      energy - topics.energy(Label.Outside.class),
      energy - topics.energy(Label.SmallTalk.class),
      energy - topics.energy(Label.Authority.class),
      coverage,
      Math.log(1.0 + length),
    };
  }

  static double logSum(double left, double right) {
    var most = Math.max(left, right);
    return most + Math.log(Math.exp(left - most) + Math.exp(right - most));
  }
}
