package de.buergerlotse.bot.understanding;

import java.util.Arrays;

/// The vectors of texts to learn from: of each its features and three numbers, from which the values are worked out when they are
/// needed. Kept, the values would be as much memory again, at the moment when the product has least to spare.
///
/// @param features by text, as [SparseVector#features()]
/// @param norms by text, by what the values of each group are multiplied
/// @param table of the features
@SuppressWarnings("ArrayRecordComponent") // never compared
record LearningVectors(int[][] features, float[][] norms, FeatureTable table) {
  private static final int[] NOTHING = {};

  /// How many values the longest text has.
  int longest() {
    var longest = 0;
    for (var text : features) longest = Math.max(longest, text.length);
    return longest;
  }

  /// The values of a text's features, in their order.
  ///
  /// @param room for at least as many values; what is behind them stays
  void values(int text, float[] room) {
    var own = features[text];
    for (var index = 0; index < own.length; index++) {
      var entry = table.entryOf(own[index]);
      room[index] = FeatureTable.idfOf(entry) * norms[text][FeatureTable.groupOf(entry)];
    }
  }

  /// Gives back the memory of all texts: nothing can be asked afterwards.
  void forget() {
    Arrays.fill(features, NOTHING);
  }

  /// Without the texts that have no known feature and teach nothing.
  ///
  /// @param kept their numbers, in order
  LearningVectors only(int[] kept) {
    var some = new int[kept.length][];
    var someNorms = new float[kept.length][];
    for (var next = 0; next < kept.length; next++) {
      some[next] = features[kept[next]];
      someNorms[next] = norms[kept[next]];
    }
    return new LearningVectors(some, someNorms, table);
  }
}
