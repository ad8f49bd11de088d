package de.buergerlotse.bot.understanding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Leaves of a choice among all services those that could be meant: the others teach nothing, and are most of the memory.
final class LikelyOptions {

  private static final int MOST_BY_SCORE = 6;

  private LikelyOptions() {}

  /// The topic, services of before, those with the highest scores in any reading, and the one that was meant.
  ///
  /// @param signals by [ServiceSignals]
  static ChoiceModel.Example of(double[][] signals, int chosen) {
    var kept = new TreeSet<Integer>();
    kept.add(chosen);
    for (var score : ServiceSignals.READINGS) addBest(signals, score, kept);
    for (var option = 0; option < signals.length; option++) {
      if (ServiceSignals.isInConversation(signals[option])) kept.add(option);
    }
    var rows = kept
      .stream()
      .map(option -> signals[option])
      .toArray(double[][]::new);
    return new ChoiceModel.Example(rows, kept.headSet(chosen).size());
  }

  private static void addBest(double[][] signals, int score, Set<Integer> kept) {
    IntStream.range(0, signals.length)
      .boxed()
      .sorted(Comparator.comparingDouble(option -> -signals[option][score]))
      .limit(MOST_BY_SCORE)
      .forEach(kept::add);
  }
}
