package de.buergerlotse.bot.understanding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;

/// Which stems are used about which services: one bit a service, so that a word is looked up once for all of them.
///
/// Maps and sets of boxed numbers would take six times the memory.
final class StemUses {

  /// Sorted.
  private final long[] stems;
  /// For every stem in its order as many numbers as hold a bit for each service.
  private final long[] bits;
  private final int width;

  private StemUses(long[] stems, long[] bits, int width) {
    this.stems = stems;
    this.bits = bits;
    this.width = width;
  }

  /// @param uses by stem, the columns of the services that it is used about
  /// @param columns how many services there are
  static StemUses of(SortedMap<Long, BitSet> uses, int columns) {
    var width = Math.ceilDiv(columns, Long.SIZE);
    var stems = new long[uses.size()];
    var bits = new long[Math.multiplyExact(stems.length, width)];
    var next = 0;
    for (var use : uses.entrySet()) {
      stems[next] = use.getKey();
      var own = use.getValue().toLongArray();
      System.arraycopy(own, 0, bits, next * width, own.length);
      next++;
    }
    return new StemUses(stems, bits, width);
  }

  /// Adds a weight once to every column about which any of a word's stems is used.
  void addTo(double[] sums, long[] said, double weight) {
    for (var part = 0; part < width; part++) {
      var found = 0L;
      for (var stem : said) {
        var place = Arrays.binarySearch(stems, stem);
        if (place >= 0) found |= bits[place * width + part];
      }
      for (; found != 0; found &= found - 1) {
        sums[part * Long.SIZE + Long.numberOfTrailingZeros(found)] += weight;
      }
    }
  }
}
