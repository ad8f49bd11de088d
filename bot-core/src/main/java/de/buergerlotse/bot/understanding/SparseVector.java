package de.buergerlotse.bot.understanding;

import java.util.Arrays;

/// The features of a text with their values.
///
/// @param features numbers of a [FeatureIndex], ascending, each once
/// @param values parallel to the features; their squares sum to 1 unless there are none
/// @param coverage share of the text's features that are known, 0 to 1
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the hot path free of boxing
record SparseVector(int[] features, float[] values, double coverage) {
  /// Collects the features of one text.
  static final class Builder {

    private int[] found = new int[256];
    private int size;
    private int unknown;

    void add(int feature) {
      if (size == found.length) found = Arrays.copyOf(found, size * 2);
      found[size++] = feature;
    }

    void addUnknown() {
      unknown++;
    }

    SparseVector build(float[] idf, byte[] groups, float[] weights) {
      var coverage = size + unknown == 0 ? 0 : (double) size / (size + unknown);
      var features = distinct();
      var values = new float[features.length];
      var norms = new double[weights.length];
      for (var index = 0; index < features.length; index++) {
        values[index] = idf[features[index]];
        norms[groups[features[index]]] += (double) values[index] * values[index];
      }
      var total = 0.0;
      for (var group = 0; group < weights.length; group++) {
        if (norms[group] > 0) total += weights[group] * weights[group];
      }
      for (var group = 0; group < weights.length; group++) norms[group] =
        weights[group] / Math.sqrt(norms[group] * total);
      for (var index = 0; index < features.length; index++) values[index] *= (float) norms[groups[features[index]]];
      return new SparseVector(features, values, coverage);
    }

    private int[] distinct() {
      Arrays.sort(found, 0, size);
      var kept = 0;
      for (var index = 0; index < size; index++) {
        if (kept == 0 || found[kept - 1] != found[index]) found[kept++] = found[index];
      }
      return Arrays.copyOf(found, kept);
    }
  }
}
