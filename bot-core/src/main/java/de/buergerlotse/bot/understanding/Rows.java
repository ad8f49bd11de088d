package de.buergerlotse.bot.understanding;

import java.util.Arrays;
import opennlp.tools.ml.model.Context;

/// The weights of a model, one row a feature: sparse with its columns, or full where so many columns have a weight that
/// adding whole rows, many columns with one instruction of the processor, is faster than looking at columns one by one.
///
/// What limits the speed is the way from memory, so full rows are kept as 16-bit parts of their largest weight: a score
/// differs by less than a thousandth from what OpenNLP's own weights give.
final class Rows {

  /// A row is kept full when at least one in so many columns has a weight.
  private static final int FULL_FROM_ONE_IN = 6;
  /// In place of where a full row starts: the feature has a sparse one.
  private static final int NONE = -1;

  private final int width;
  /// By feature, where its full row starts.
  private final int[] places;
  /// All full rows, one after the other.
  private final short[] full;
  /// By feature, the weight that one in its full row stands for.
  private final float[] units;
  /// By feature, where the weights of its sparse row start; they end where the next ones start.
  private final int[] starts;
  private final short[] columns;
  private final float[] weights;

  private Rows(int features, int width, int fullRows, int sparseWeights) {
    this.width = width;
    this.places = new int[features];
    this.full = new short[Math.multiplyExact(fullRows, width)];
    this.units = new float[features];
    this.starts = new int[features + 1];
    this.columns = new short[sparseWeights];
    this.weights = new float[sparseWeights];
  }

  /// @param contexts of the features in their order
  /// @param width how many columns there are
  static Rows of(Context[] contexts, int width) {
    var rows = sized(
      Arrays.stream(contexts)
        .mapToInt(context -> context.getOutcomes().length)
        .toArray(),
      width
    );
    for (var feature = 0; feature < contexts.length; feature++) {
      rows.set(feature, contexts[feature].getOutcomes(), contexts[feature].getParameters());
    }
    return rows;
  }

  /// Rows that are to be set.
  ///
  /// @param sizes how many columns have a weight, by feature
  static Rows sized(int[] sizes, int width) {
    var full = Arrays.stream(sizes)
      .filter(size -> isFull(size, width))
      .count();
    var sparse = Arrays.stream(sizes)
      .filter(size -> !isFull(size, width))
      .sum();
    var rows = new Rows(sizes.length, width, Math.toIntExact(full), sparse);
    var place = 0;
    for (var feature = 0; feature < sizes.length; feature++) {
      var isFull = isFull(sizes[feature], width);
      rows.places[feature] = isFull ? place : NONE;
      rows.starts[feature + 1] = rows.starts[feature] + (isFull ? 0 : sizes[feature]);
      if (isFull) place += width;
    }
    return rows;
  }

  private static boolean isFull(int size, int width) {
    return size * FULL_FROM_ONE_IN >= width;
  }

  /// @param outcomes the columns that have a weight, as many as the row was sized for
  void set(int feature, int[] outcomes, double[] parameters) {
    if (places[feature] != NONE) {
      setFull(feature, outcomes, parameters);
      return;
    }
    for (var entry = 0; entry < outcomes.length; entry++) {
      columns[starts[feature] + entry] = (short) outcomes[entry];
      weights[starts[feature] + entry] = (float) parameters[entry];
    }
  }

  private void setFull(int feature, int[] outcomes, double[] parameters) {
    var most = 0.0;
    for (var weight : parameters) most = Math.max(most, Math.abs(weight));
    units[feature] = (float) (most / Short.MAX_VALUE);
    for (var entry = 0; entry < outcomes.length; entry++) {
      full[places[feature] + outcomes[entry]] = (short) Math.round((parameters[entry] / most) * Short.MAX_VALUE);
    }
  }

  /// Adds to the scores the rows of all features of a text, each as often as its value says.
  void addTo(float[] scores, SparseVector vector) {
    // Full rows are added two at a time, so that waiting for the one is used for the other.
    var waiting = NONE;
    var waitingTimes = 0f;
    for (var next = 0; next < vector.features().length; next++) {
      var feature = vector.features()[next];
      var row = places[feature];
      if (row == NONE) {
        addSparse(scores, feature, vector.values()[next]);
      } else if (waiting == NONE) {
        waiting = row;
        waitingTimes = vector.values()[next] * units[feature];
      } else {
        addFull(scores, waiting, waitingTimes, row, vector.values()[next] * units[feature]);
        waiting = NONE;
      }
    }
    if (waiting != NONE) addFull(scores, waiting, waitingTimes, waiting, 0);
  }

  private void addFull(float[] scores, int row, float times, int other, float otherTimes) {
    for (var column = 0; column < width; column++) {
      scores[column] += times * full[row + column] + otherTimes * full[other + column];
    }
  }

  private void addSparse(float[] scores, int feature, float times) {
    var end = starts[feature + 1];
    for (var entry = starts[feature]; entry < end; entry++) scores[columns[entry]] += times * weights[entry];
  }
}
