package de.buergerlotse.bot.understanding;

import java.util.Arrays;

/// Moves weights against a gradient that is gathered, each by its own pace (D. Kingma, J. Ba: Adam, ICLR 2015).
final class Adam {

  private static final double FIRST_MOMENT = 0.9;
  private static final double SECOND_MOMENT = 0.999;
  private static final double TINY = 1e-8;

  /// What is to be gathered before a step; empty after it.
  final double[] gradient;
  private final double[] weights;
  private final double[] means;
  private final double[] squares;
  private final double decay;
  private int steps;

  /// @param weights are changed in place
  /// @param decay how strongly they are drawn to nothing
  Adam(double[] weights, double decay) {
    this.weights = weights;
    this.decay = decay;
    this.gradient = new double[weights.length];
    this.means = new double[weights.length];
    this.squares = new double[weights.length];
  }

  void step(double rate) {
    steps++;
    var meanShare = 1 - Math.pow(FIRST_MOMENT, steps);
    var squareShare = 1 - Math.pow(SECOND_MOMENT, steps);
    for (var next = 0; next < weights.length; next++) {
      var slope = gradient[next] + decay * weights[next];
      means[next] = FIRST_MOMENT * means[next] + (1 - FIRST_MOMENT) * slope;
      squares[next] = SECOND_MOMENT * squares[next] + (1 - SECOND_MOMENT) * slope * slope;
      weights[next] -= (rate * (means[next] / meanShare)) / (Math.sqrt(squares[next] / squareShare) + TINY);
    }
    Arrays.fill(gradient, 0);
  }
}
