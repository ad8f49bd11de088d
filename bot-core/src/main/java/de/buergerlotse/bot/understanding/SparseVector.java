package de.buergerlotse.bot.understanding;

import java.util.Arrays;

/// The features of a text with their values.
///
/// @param features numbers of a [FeatureIndex], in the order of the text, each once
/// @param values parallel to the features; their squares sum to 1 unless there are none
/// @param coverage share of the text's features that are known, 0 to 1
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays keep the hot path free of boxing
record SparseVector(int[] features, float[] values, double coverage) {
  /// Collects the features of one text.
  static final class Builder {

    private static final int FEWEST = 128;
    private static final int MOST = 8_192;
    private static final int PLACES_PER_ENTRY = 4;

    private long[] entries;
    private int size;
    /// A small hash table of the places of entries, counted from 1; small enough for the processor's nearest cache.
    private int[] places;
    private int known;
    private int unknown;

    /// @param length of the text: a question needs little room, and growing for a story would take longer than filling it
    Builder(int length) {
      var room = Math.clamp(Integer.highestOneBit(length) * 2L, FEWEST, MOST);
      this.entries = new long[room];
      this.places = new int[room * PLACES_PER_ENTRY];
    }

    /// @param entry of a [FeatureTable]
    void add(long entry) {
      if (entry == FeatureTable.ABSENT) {
        unknown++;
        return;
      }
      known++;
      var slot = slot(entry);
      if (places[slot] != 0) return;
      if (size == entries.length) {
        grow();
        slot = slot(entry);
      }
      entries[size++] = entry;
      places[slot] = size;
    }

    /// Where the entry is, or should be put.
    private int slot(long entry) {
      var mask = places.length - 1;
      // Multiplied by the golden ratio, as D. Knuth spreads neighbouring numbers (TAOCP 3, 6.4).
      var slot = (((int) entry * 0x9E3779B9) >>> 16) & mask;
      while (places[slot] != 0 && entries[places[slot] - 1] != entry) slot = (slot + 1) & mask;
      return slot;
    }

    private void grow() {
      entries = Arrays.copyOf(entries, size * 2);
      places = new int[entries.length * PLACES_PER_ENTRY];
      for (var index = 0; index < size; index++) places[slot(entries[index])] = index + 1;
    }

    SparseVector build(float[] weights) {
      var norms = norms(weights);
      var values = new float[size];
      for (var index = 0; index < size; index++) {
        values[index] = FeatureTable.idfOf(entries[index]) * norms[FeatureTable.groupOf(entries[index])];
      }
      return new SparseVector(features(), values, known + unknown == 0 ? 0 : (double) known / (known + unknown));
    }

    int[] features() {
      var features = new int[size];
      for (var index = 0; index < size; index++) features[index] = FeatureTable.numberOf(entries[index]);
      return features;
    }

    /// By what the values of each group are multiplied, so that the group has its weight and the whole has length 1.
    float[] norms(float[] weights) {
      var norms = new double[weights.length];
      for (var index = 0; index < size; index++) {
        double value = FeatureTable.idfOf(entries[index]);
        norms[FeatureTable.groupOf(entries[index])] += value * value;
      }
      var total = 0.0;
      for (var group = 0; group < weights.length; group++) {
        if (norms[group] > 0) total += weights[group] * weights[group];
      }
      var factors = new float[weights.length];
      for (var group = 0; group < weights.length; group++) {
        factors[group] = (float) (weights[group] / Math.sqrt(norms[group] * total));
      }
      return factors;
    }
  }
}
