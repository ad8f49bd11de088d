package de.buergerlotse.bot.understanding;

/// What the models say of danger in one text, or in one of its sentences.
///
/// @param signals for the calibration: the two danger models' logits, how much more it sounds like danger than like a
///   service, like anything else and like a wish for a human, and the length
/// @param kind which danger it would be
@SuppressWarnings("ArrayRecordComponent") // never compared
record DangerReading(double[] signals, String kind) {
  private static final double MOST_LOGIT = 12;

  /// @param topics raw scores of all labels
  /// @param letters the danger model's logit by stems, their pairs and letters
  /// @param wording the danger model's logit by wording
  /// @param length number of words
  static DangerReading of(TopicScores topics, double letters, double wording, int length) {
    var energy = topics.energy(Label.Danger.class);
    var signals = new double[] {
      Math.clamp(letters, -MOST_LOGIT, MOST_LOGIT),
      Math.clamp(wording, -MOST_LOGIT, MOST_LOGIT),
      energy - topics.energy(Label.Service.class),
      energy -
        topics.energyOfAny(Label.Authority.class, Label.Outside.class, Label.SmallTalk.class, Label.FollowUp.class),
      energy - topics.energy(Label.Human.class),
      Math.log(1.0 + length),
    };
    return new DangerReading(signals, topics.best(Label.Danger.class).label().kind());
  }

  double probability(Logistic calibration) {
    return calibration.probability(signals);
  }
}
