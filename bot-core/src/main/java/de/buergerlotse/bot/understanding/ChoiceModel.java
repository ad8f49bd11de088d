package de.buergerlotse.bot.understanding;

import java.util.List;

/// A conditional logit (McFadden 1974): signals of every option become the probabilities that it is the one.
///
/// Unlike a classifier it has one weight a signal, whatever the options are, so that a few hundred choices teach it.
///
/// @param weights one a signal
@SuppressWarnings("ArrayRecordComponent") // never compared
record ChoiceModel(double[] weights) {
  /// How much the prior counts against the examples.
  private static final double PRIOR = 4;
  private static final int MOST_ROUNDS = 30;
  private static final double DONE = 1e-6;

  /// One choice: the signals of every option, and which of them was meant.
  @SuppressWarnings("ArrayRecordComponent")
  record Example(double[][] options, int chosen) {}

  /// The probability of every option.
  double[] probabilities(double[][] options) {
    var chances = new double[options.length];
    var most = Double.NEGATIVE_INFINITY;
    for (var option = 0; option < options.length; option++) {
      for (var signal = 0; signal < weights.length; signal++) chances[option] +=
        weights[signal] * options[option][signal];
      most = Math.max(most, chances[option]);
    }
    var sum = 0.0;
    for (var option = 0; option < chances.length; option++) {
      chances[option] = Math.exp(chances[option] - most);
      sum += chances[option];
    }
    for (var option = 0; option < chances.length; option++) chances[option] /= sum;
    return chances;
  }

  /// Fits to examples by Newton's method, drawn to this model where examples are few.
  ChoiceModel fit(List<Example> examples) {
    if (examples.isEmpty()) return this;
    var ties = ties(examples);
    var fitted = this;
    var loss = loss(fitted, examples, ties);
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var step = new NewtonStep(fitted, weights, ties).over(examples);
      var next = fitted.minus(step, 1);
      var nextLoss = loss(next, examples, ties);
      for (var share = 0.5; nextLoss > loss && share > DONE; share /= 2) {
        next = fitted.minus(step, share);
        nextLoss = loss(next, examples, ties);
      }
      if (loss - nextLoss < DONE) break;
      fitted = next;
      loss = nextLoss;
    }
    return fitted;
  }

  private ChoiceModel minus(double[] step, double share) {
    var moved = weights.clone();
    for (var signal = 0; signal < moved.length; signal++) moved[signal] -= share * step[signal];
    return new ChoiceModel(moved);
  }

  private double loss(ChoiceModel fitted, List<Example> examples, double[] ties) {
    var sum = 0.0;
    for (var example : examples) sum -= Math.log(fitted.probabilities(example.options)[example.chosen] + 1e-300);
    for (var signal = 0; signal < ties.length; signal++) {
      var away = fitted.weights[signal] - weights[signal];
      sum += (ties[signal] * away * away) / 2;
    }
    return sum;
  }

  /// How strongly each weight is tied to its prior: in units of how much its signal varies.
  private double[] ties(List<Example> examples) {
    var ties = new double[weights.length];
    for (var signal = 0; signal < ties.length; signal++) {
      var count = 0;
      var sum = 0.0;
      var squares = 0.0;
      for (var example : examples) {
        for (var option : example.options) {
          count++;
          sum += option[signal];
          squares += option[signal] * option[signal];
        }
      }
      ties[signal] = PRIOR * Math.max(1e-3, squares / count - (sum / count) * (sum / count));
    }
    return ties;
  }
}
