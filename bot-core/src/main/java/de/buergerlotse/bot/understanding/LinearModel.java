package de.buergerlotse.bot.understanding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;

/// An OpenNLP model compiled for speed: raw scores of all outcomes for a vector, without strings or maps.
///
/// OpenNLP's own evaluation gives only normalised probabilities and overflows on large scores; energy and margins need
/// the raw sums, so they are computed here from the same parameters.
final class LinearModel {

  private static final Context NOTHING = new Context(new int[0], new double[0]);

  private final List<String> outcomes;
  private final Rows rows;

  LinearModel(List<String> outcomes, Rows rows) {
    this.outcomes = outcomes;
    this.rows = rows;
  }

  /// @param index the features by whose hexadecimal hashes the model was trained
  static LinearModel of(GISModel model, FeatureIndex index) {
    var structures = model.getDataStructures();
    @SuppressWarnings("unchecked")
    var contexts = (Map<String, Context>) structures[1];
    var outcomes = List.of((String[]) structures[2]);
    var rows = new Context[index.size()];
    Arrays.setAll(rows, feature -> contexts.getOrDefault(nameOf(index, feature), NOTHING));
    return new LinearModel(outcomes, Rows.of(rows, outcomes.size()));
  }

  static String nameOf(FeatureIndex index, int feature) {
    return Long.toHexString(index.hashOf(feature));
  }

  List<String> outcomes() {
    return outcomes;
  }

  /// The raw score of every outcome.
  double[] scores(SparseVector vector) {
    var scores = new float[outcomes.size()];
    rows.addTo(scores, vector);
    var exact = new double[scores.length];
    for (var column = 0; column < exact.length; column++) exact[column] = scores[column];
    return exact;
  }

  /// Probabilities of raw scores at a temperature: above 1 they are less sure of themselves.
  static double[] probabilities(double[] scores, double temperature) {
    var most = Arrays.stream(scores).max().orElse(0);
    var probabilities = new double[scores.length];
    var sum = 0.0;
    for (var column = 0; column < scores.length; column++) {
      probabilities[column] = Math.exp((scores[column] - most) / temperature);
      sum += probabilities[column];
    }
    for (var column = 0; column < scores.length; column++) probabilities[column] /= sum;
    return probabilities;
  }
}
