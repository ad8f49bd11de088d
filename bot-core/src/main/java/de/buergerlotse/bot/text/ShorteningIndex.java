package de.buergerlotse.bot.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Words found by what is left of them when letters are left out (SymSpell idea of W. Garbe, 2012).
///
/// A vocabulary of ten thousand words has a million such shortenings: kept as strings they would fill the product's whole
/// memory, so there is one sorted row of numbers, each the shortening's hash and the word's place. Words whose hash only
/// happens to be equal are found, too; the caller measures the distance anyway.
final class ShorteningIndex {

  /// Hashes have so many bits.
  private static final int HASH_BITS = 31;
  private static final int MOST_BITS = 20;
  /// So many bits more tell whether any entry starts so at all: most look-ups end there, in a table that fits the cache.
  private static final int FILTER_BITS = 5;

  private final List<String> words;
  private long[] entries = new long[1 << 12];
  private int size;
  /// Where the entries start whose hashes start with the bits of a number, so that few are left to look at.
  private final int[] starts;
  private final int shift;
  private final long[] filter;

  ShorteningIndex(List<String> words) {
    this.words = words;
    for (var place = 0; place < words.size(); place++) {
      for (var hash : Shortenings.hashes(words.get(place))) add(hash, place);
    }
    entries = Arrays.copyOf(entries, size);
    Arrays.sort(entries);
    var bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(size) - 2, 1, MOST_BITS);
    shift = Integer.SIZE + HASH_BITS - bits;
    filter = new long[Math.max(1, 1 << (bits + FILTER_BITS - 6))];
    starts = new int[(1 << bits) + 1];
    for (var entry : entries) {
      starts[(int) (entry >>> shift) + 1]++;
      var bit = entry >>> (shift - FILTER_BITS);
      filter[(int) (bit >>> 6)] |= 1L << bit;
    }
    for (var first = 0; first < 1 << bits; first++) starts[first + 1] += starts[first];
  }

  private void add(int hash, int place) {
    if (size == entries.length) entries = Arrays.copyOf(entries, size * 2);
    entries[size++] = ((long) hash << Integer.SIZE) | place;
  }

  /// All words that share a shortening with the word.
  Set<String> find(String word) {
    var found = new LinkedHashSet<String>();
    for (var hash : Shortenings.hashes(word)) {
      var key = (long) hash << Integer.SIZE;
      if (!mayHave(key)) continue;
      var first = (int) (key >>> shift);
      for (var entry = starts[first]; entry < starts[first + 1]; entry++) {
        if (entries[entry] >>> Integer.SIZE == hash) found.add(words.get((int) entries[entry]));
      }
    }
    return found;
  }

  private boolean mayHave(long key) {
    var bit = key >>> (shift - FILTER_BITS);
    return (filter[(int) (bit >>> 6)] & (1L << bit)) != 0;
  }
}
