package de.buergerlotse.bot.understanding;

import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.GISModel;

/// An OpenNLP model compiled for speed: raw scores of all outcomes for a vector, without strings or maps.
///
/// OpenNLP's own evaluation gives only normalised probabilities and overflows on large scores; energy and margins need
/// the raw sums, so they are computed here from the same parameters.
final class LinearModel {

  private final List<String> outcomes;
  private final int[] starts;
  private final short[] columns;
  private final float[] weights;

  private LinearModel(List<String> outcomes, int[] starts, short[] columns, float[] weights) {
    this.outcomes = outcomes;
    this.starts = starts;
    this.columns = columns;
    this.weights = weights;
  }

  /// @param index the features by whose hexadecimal hashes the model was trained
  static LinearModel of(GISModel model, FeatureIndex index) {
    var structures = model.getDataStructures();
    @SuppressWarnings("unchecked")
    var contexts = (java.util.Map<String, opennlp.tools.ml.model.Context>) structures[1];
    var outcomes = List.of((String[]) structures[2]);
    var starts = new int[index.size() + 1];
    for (var feature = 0; feature < index.size(); feature++) {
      var context = contexts.get(nameOf(index, feature));
      starts[feature + 1] = starts[feature] + (context == null ? 0 : context.getOutcomes().length);
    }
    var columns = new short[starts[index.size()]];
    var weights = new float[columns.length];
    for (var feature = 0; feature < index.size(); feature++) {
      var context = contexts.get(nameOf(index, feature));
      if (context == null) continue;
      for (var entry = 0; entry < context.getOutcomes().length; entry++) {
        columns[starts[feature] + entry] = (short) context.getOutcomes()[entry];
        weights[starts[feature] + entry] = (float) context.getParameters()[entry];
      }
    }
    return new LinearModel(outcomes, starts, columns, weights);
  }

  static String nameOf(FeatureIndex index, int feature) {
    return Long.toHexString(index.hashOf(feature));
  }

  List<String> outcomes() {
    return outcomes;
  }

  /// The raw score of every outcome.
  double[] scores(SparseVector vector) {
    var scores = new double[outcomes.size()];
    for (var index = 0; index < vector.features().length; index++) {
      var feature = vector.features()[index];
      var value = vector.values()[index];
      for (var entry = starts[feature]; entry < starts[feature + 1]; entry++) {
        scores[columns[entry]] += value * weights[entry];
      }
    }
    return scores;
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

  /// How many weights the model keeps.
  int size() {
    return weights.length;
  }
}
