package de.buergerlotse.bot.understanding;

import de.buergerlotse.bot.text.Phrasing;
import de.buergerlotse.knowledge.service.Aspect;
import java.util.List;
import java.util.Optional;

/// What speaks for each aspect in the middle of a conversation: the text itself, whether the topic changed, and what was
/// asked before ("und beim Reisepass?").
final class AspectSignals {

  /// Weights that the shipped dialogues led to, roughly.
  static final ChoiceModel PRIOR = new ChoiceModel(new double[] { 6, -1, 4.8, -0.5, -1.5, -1, 3 });
  /// Differences of scores beyond a few times this say no more.
  private static final double CLEAR = 8;
  private static final int SHORT = 6;

  private final AspectReading reading;

  AspectSignals(AspectReading reading) {
    this.reading = reading;
  }

  List<Aspect> aspects() {
    return reading.aspects();
  }

  /// One row an aspect.
  ///
  /// @param scores the text's raw scores of all aspects
  /// @param isNewTopic the text is about another service than the one before
  double[][] of(String text, double[] scores, boolean isNewTopic, Optional<Aspect> last) {
    var phrasing = Phrasing.of(text);
    var most = Double.NEGATIVE_INFINITY;
    for (var score : scores) most = Math.max(most, score);
    var rows = new double[scores.length][];
    for (var index = 0; index < rows.length; index++) {
      var isOverview = aspects().get(index) == Aspect.OVERVIEW;
      var isLast = !isOverview && last.filter(aspects().get(index)::equals).isPresent();
      rows[index] = new double[] {
        Math.tanh((scores[index] - most) / CLEAR),
        isOverview ? 1 : 0,
        isOverview && isNewTopic ? 1 : 0,
        isOverview && phrasing.isStatement() ? 1 : 0,
        isLast && !isNewTopic ? 1 : 0,
        isLast && isNewTopic ? 1 : 0,
        isLast && isNewTopic && phrasing.words() <= SHORT ? 1 : 0,
      };
    }
    return rows;
  }
}
