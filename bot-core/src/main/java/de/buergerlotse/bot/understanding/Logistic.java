package de.buergerlotse.bot.understanding;

import java.util.List;

/// A small logistic regression: a few signals become one probability.
///
/// @param means of the signals over the training examples
/// @param scales standard deviations of the signals
/// @param weights of the standardised signals; the last is the constant
@SuppressWarnings("ArrayRecordComponent") // never compared
record Logistic(double[] means, double[] scales, double[] weights) {
  /// What is always true, as far as nothing was learnt.
  static final Logistic ALWAYS = new Logistic(new double[0], new double[0], new double[] { 10 });
  private static final int ROUNDS = 400;
  private static final double RATE = 1.0;
  /// Keeps weights of signals that say the same from growing against each other.
  private static final double DECAY = 1e-4;

  /// An example: signals, and whether the thing was true.
  ///
  /// @param importance how much it counts
  @SuppressWarnings("ArrayRecordComponent")
  record Example(double[] signals, boolean truth, double importance) {}

  /// Fits by plain gradient descent on standardised signals: convex, so it always ends at the same place.
  static Logistic fit(List<Example> examples) {
    var size = examples.getFirst().signals.length;
    var fitted = new Logistic(new double[size], new double[size], new double[size + 1]);
    fitted.standardise(examples);
    var total = examples.stream().mapToDouble(Example::importance).sum();
    for (var round = 0; round < ROUNDS; round++) fitted.descend(examples, total);
    return fitted;
  }

  private void standardise(List<Example> examples) {
    for (var signal = 0; signal < means.length; signal++) {
      var sum = 0.0;
      var squares = 0.0;
      for (var example : examples) {
        sum += example.signals[signal];
        squares += example.signals[signal] * example.signals[signal];
      }
      means[signal] = sum / examples.size();
      scales[signal] = Math.sqrt(Math.max(1e-9, squares / examples.size() - means[signal] * means[signal]));
    }
  }

  private void descend(List<Example> examples, double total) {
    var gradient = new double[weights.length];
    for (var example : examples) {
      var error = ((probability(example.signals) - (example.truth ? 1 : 0)) * example.importance) / total;
      for (var signal = 0; signal < means.length; signal++) {
        gradient[signal] += error * standardised(example.signals, signal);
      }
      gradient[means.length] += error;
    }
    for (var signal = 0; signal < weights.length; signal++) {
      var decay = signal < means.length ? DECAY * weights[signal] : 0;
      weights[signal] -= RATE * (gradient[signal] + decay);
    }
  }

  private double standardised(double[] signals, int signal) {
    return Math.clamp((signals[signal] - means[signal]) / scales[signal], -5, 5);
  }

  double probability(double[] signals) {
    var sum = weights[means.length];
    for (var signal = 0; signal < means.length; signal++) sum += weights[signal] * standardised(signals, signal);
    return 1 / (1 + Math.exp(-sum));
  }
}
