package de.buergerlotse.bot.understanding;

import java.util.Arrays;
import opennlp.tools.ml.model.Context;

/// The growing weights of a model in training: for each feature only the outcomes it was ever moved towards or away from,
/// until these are so many that a full row is faster.
///
/// A thousand services with a hundred thousand features would be 400 MB of mostly zeros.
final class SparseWeights {

  /// Stands in place of the columns of a row that has a value for every outcome.
  private static final short[] FULL = {};
  private static final float[] NOTHING = {};
  /// Up to so many entries a row is looked through faster than memory is found for all outcomes.
  private static final int FEW = 64;

  private final int outcomes;
  /// A row of more entries is kept full: an eighth of many outcomes, up to a half of few.
  private final int mostEntries;
  private final short[][] columns;
  private final float[][] values;
  private final int[] sizes;

  SparseWeights(int features, int outcomes) {
    this.outcomes = outcomes;
    this.mostEntries = Math.max(outcomes / 8, Math.min(outcomes / 2, FEW));
    columns = new short[features][];
    values = new float[features][];
    sizes = new int[features];
    Arrays.fill(columns, new short[1]);
    Arrays.fill(values, new float[1]);
  }

  /// Adds to the scores what the features say.
  void addScores(int[] features, float[] featureValues, float[] scores) {
    for (var index = 0; index < features.length; index++) {
      var row = columns[features[index]];
      var weights = values[features[index]];
      var value = featureValues[index];
      if (row.length == 0) {
        for (var column = 0; column < scores.length; column++) scores[column] += value * weights[column];
      } else {
        for (var entry = sizes[features[index]] - 1; entry >= 0; entry--) scores[row[entry]] += value * weights[entry];
      }
    }
  }

  /// Moves the weights of all features for some outcomes.
  ///
  /// @param active the outcomes, of which the first `count` count
  /// @param steps by how much, by outcome; 0 for those that are not active
  void move(int[] features, float[] featureValues, int[] active, float[] steps, int count) {
    for (var index = 0; index < features.length; index++) {
      var feature = features[index];
      var value = featureValues[index];
      if (columns[feature].length == 0) {
        for (var entry = 0; entry < count; entry++) values[feature][active[entry]] += value * steps[active[entry]];
      } else {
        moveSparse(feature, value, active, steps, count);
      }
    }
  }

  /// Moves what the row has in one pass over it, then adds what was missing.
  private void moveSparse(int feature, float value, int[] active, float[] steps, int count) {
    var row = columns[feature];
    var weights = values[feature];
    var found = 0;
    for (var entry = sizes[feature] - 1; entry >= 0; entry--) {
      var step = steps[row[entry]];
      if (step == 0) continue;
      weights[entry] += value * step;
      found++;
    }
    if (found == count) return;
    var before = sizes[feature];
    for (var entry = 0; entry < count; entry++) {
      if (!has(row, before, active[entry])) append(feature, active[entry], value * steps[active[entry]]);
    }
  }

  private static boolean has(short[] row, int size, int column) {
    for (var entry = 0; entry < size; entry++) if (row[entry] == column) return true;
    return false;
  }

  private void append(int feature, int column, float weight) {
    if (columns[feature].length == 0) {
      values[feature][column] += weight;
      return;
    }
    var size = sizes[feature];
    if (size >= mostEntries) {
      fill(feature);
      values[feature][column] = weight;
      return;
    }
    if (size == 0 || size == columns[feature].length) {
      columns[feature] = Arrays.copyOf(columns[feature], Math.max(2, size * 2));
      values[feature] = Arrays.copyOf(values[feature], Math.max(2, size * 2));
    }
    columns[feature][size] = (short) column;
    values[feature][size] = weight;
    sizes[feature]++;
  }

  private void fill(int feature) {
    var full = new float[outcomes];
    for (var entry = 0; entry < sizes[feature]; entry++) full[columns[feature][entry]] = values[feature][entry];
    columns[feature] = FULL;
    values[feature] = full;
    sizes[feature] = outcomes;
  }

  /// The weights as OpenNLP keeps them, without negligible ones. Each row is given up as it is read, so that memory never
  /// holds all of them twice: nothing can be asked afterwards.
  Context[] toContexts(float negligible) {
    var contexts = new Context[columns.length];
    for (var feature = 0; feature < contexts.length; feature++) {
      contexts[feature] = context(feature, negligible);
      columns[feature] = FULL;
      values[feature] = NOTHING;
    }
    return contexts;
  }

  private Context context(int feature, float negligible) {
    var kept = new int[sizes[feature]];
    var parameters = new double[sizes[feature]];
    var count = 0;
    for (var entry = 0; entry < sizes[feature]; entry++) {
      if (Math.abs(values[feature][entry]) <= negligible) continue;
      kept[count] = columns[feature].length == 0 ? entry : columns[feature][entry];
      parameters[count++] = values[feature][entry];
    }
    return new Context(Arrays.copyOf(kept, count), Arrays.copyOf(parameters, count));
  }
}
