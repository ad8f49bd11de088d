package de.buergerlotse.benchmark.accuracy;

import java.util.Arrays;

/// The area under the receiver operating characteristic: how probable it is that an own question scores higher than a
/// foreign one, a tie counting half. 0.5 is chance, 1 is perfect.
///
/// Computed by ranks (H. B. Mann, D. R. Whitney, "On a test of whether one of two random variables is stochastically
/// larger than the other", 1947).
final class AreaUnderCurve {

  private AreaUnderCurve() {}

  static double of(double[] own, double[] foreign) {
    var sorted = foreign.clone();
    Arrays.sort(sorted);
    var wins = 0.0;
    for (var score : own) wins += (below(sorted, score) + below(sorted, Math.nextUp(score))) / 2.0;
    return wins / ((double) own.length * foreign.length);
  }

  /// How many are less than the limit.
  private static int below(double[] sorted, double limit) {
    var low = 0;
    var high = sorted.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (sorted[middle] < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
