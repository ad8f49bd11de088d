package de.buergerlotse.bot.evaluation;

import java.util.ArrayList;
import java.util.List;

/// How often the bot is right when it says how sure it is, in bins of confidence.
record Reliability(List<Bin> bins) {
  private static final int BINS = 10;

  /// @param confidence average of the questions in the bin
  /// @param right share whose best service was the right one
  record Bin(int count, double confidence, double right) {}

  static Reliability of(List<Judged> judged) {
    var bins = new ArrayList<Bin>();
    for (var bin = 0; bin < BINS; bin++) {
      var number = bin;
      var inside = judged
        .stream()
        .filter(one -> binOf(one) == number)
        .toList();
      var confidence = inside
        .stream()
        .mapToDouble(one -> one.best().confidence())
        .average()
        .orElse(0);
      bins.add(new Bin(inside.size(), confidence, EvaluationReport.share(inside, Reliability::isBestRight)));
    }
    return new Reliability(bins);
  }

  private static int binOf(Judged judged) {
    return Math.min(BINS - 1, (int) (judged.best().confidence() * BINS));
  }

  private static boolean isBestRight(Judged judged) {
    return judged.question().isRight(judged.best().service());
  }

  double error() {
    var total = bins.stream().mapToInt(Bin::count).sum();
    if (total == 0) return 0;
    return (
      bins
        .stream()
        .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.right()))
        .sum() / total
    );
  }
}
