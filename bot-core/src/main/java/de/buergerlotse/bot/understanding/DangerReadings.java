package de.buergerlotse.bot.understanding;

import java.util.Comparator;
import java.util.List;

/// What is read of danger in a text.
///
/// @param all of the whole text, and after it of each of its sentences when it has several; at least one
record DangerReadings(List<DangerReading> all) {
  DangerReadings {
    if (all.isEmpty()) throw new IllegalArgumentException("nothing was read");
    all = List.copyOf(all);
  }

  DangerReading whole() {
    return all.getFirst();
  }

  /// Whether the text has several sentences.
  boolean ofStory() {
    return all.size() > 1;
  }

  /// The whole text or the sentence that sounds most dangerous: a long story must not drown it.
  DangerReading worst(Logistic calibration) {
    return all
      .stream()
      .max(Comparator.comparingDouble(danger -> danger.probability(calibration)))
      .orElseThrow();
  }

  /// How probably somebody tells of danger. Each further sentence is one more that may be taken for it, so with them the odds
  /// must be as many times higher (the union bound).
  double probability(Logistic calibration) {
    var probability = worst(calibration).probability(calibration);
    var sentences = Math.max(1, all.size() - 1);
    return probability / (probability + (1 - probability) * sentences);
  }
}
