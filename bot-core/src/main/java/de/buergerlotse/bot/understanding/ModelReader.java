package de.buergerlotse.bot.understanding;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.BinaryFileDataReader;

/// Reads a model in OpenNLP's binary form straight into rows.
///
/// OpenNLP's own model of the same weights is ten times as large for a moment: a text, an object and an entry of a map for
/// each of hundreds of thousands of features.
final class ModelReader extends GISModelReader {

  private final FeatureIndex index;

  /// @param index the features by whose hexadecimal hashes the model was trained
  ModelReader(DataInputStream in, FeatureIndex index) {
    super(new BinaryFileDataReader(in));
    this.index = index;
  }

  /// @throws IOException when the bytes are no model
  /// @throws RuntimeException when they contradict themselves
  LinearModel read() throws IOException {
    checkModelType();
    // The correction constant and its parameter, without a meaning since OpenNLP 1.6.
    readInt();
    readDouble();
    var outcomes = List.of(getOutcomes());
    var patterns = getOutcomePatterns();
    var features = features();
    var rows = Rows.sized(sizes(patterns, features), outcomes.size());
    var next = 0;
    for (var pattern : patterns) {
      var columns = outcomesOf(pattern);
      var parameters = new double[columns.length];
      for (var count = pattern[0]; count > 0; count--) {
        for (var column = 0; column < columns.length; column++) parameters[column] = readDouble();
        var feature = features[next++];
        if (feature >= 0) rows.set(feature, columns, parameters);
      }
    }
    return new LinearModel(outcomes, rows);
  }

  /// The numbers of the model's features in its order; -1 for one that the index does not know.
  private int[] features() throws IOException {
    var features = new int[readInt()];
    for (var next = 0; next < features.length; next++) {
      features[next] = index.numberOf(Long.parseUnsignedLong(readUTF(), 16));
    }
    return features;
  }

  private int[] sizes(int[][] patterns, int[] features) {
    var sizes = new int[index.size()];
    var next = 0;
    for (var pattern : patterns) {
      for (var count = pattern[0]; count > 0; count--) {
        var feature = features[next++];
        if (feature >= 0) sizes[feature] = pattern.length - 1;
      }
    }
    return sizes;
  }

  /// A pattern is how many features have it, then the outcomes for which they have weights.
  private static int[] outcomesOf(int[] pattern) {
    return Arrays.copyOfRange(pattern, 1, pattern.length);
  }
}
