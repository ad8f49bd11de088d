package de.buergerlotse.bot.text;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Words found by what is left of them when letters are left out (SymSpell idea of W. Garbe, 2012).
///
/// A vocabulary of ten thousand words has a million such shortenings: kept as strings they would fill the product's whole
/// memory, so there is one row of small numbers, sorted by the shortening's hash: where an entry stands tells how its hash
/// starts, the entry itself how it goes on, and the word's place. Words whose hash only happens to be equal are found, too;
/// the caller measures the distance anyway.
final class ShorteningIndex {

  /// Hashes have so many bits.
  private static final int HASH_BITS = 31;
  private static final int MOST_BITS = 20;
  /// So many bits more tell whether any entry starts so at all: most look-ups end there, in a table that fits the cache.
  private static final int FILTER_BITS = 5;

  private final List<String> words;
  private final Function<String, int[]> hashes;
  private final int[] entries;
  /// How many bits of an entry are the word's place, and how many before these are of the hash.
  private final int placeBits;
  private final int tagBits;
  /// Where the entries start whose hashes start with the bits of a number, so that few are left to look at.
  private final int[] starts;
  private final int shift;
  private final long[] filter;

  /// Finds one error, in long words two.
  ShorteningIndex(List<String> words) {
    this(words, Shortenings::hashes);
  }

  /// Finds one error in words of any length; a fifth of the size.
  static ShorteningIndex ofOneError(List<String> words) {
    return new ShorteningIndex(words, Shortenings::hashesOfOneError);
  }

  private ShorteningIndex(List<String> words, Function<String, int[]> hashes) {
    this.words = words;
    this.hashes = hashes;
    var sorted = sorted(words, hashes);
    var bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(sorted.length) - 2, 1, MOST_BITS);
    shift = Integer.SIZE + HASH_BITS - bits;
    placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(words.size());
    tagBits = Math.min(HASH_BITS - bits, Integer.SIZE - placeBits);
    entries = Arrays.stream(sorted).mapToInt(this::entry).toArray();
    filter = new long[Math.max(1, 1 << (bits + FILTER_BITS - 6))];
    starts = new int[(1 << bits) + 1];
    for (var key : sorted) {
      starts[(int) (key >>> shift) + 1]++;
      var bit = key >>> (shift - FILTER_BITS);
      filter[(int) (bit >>> 6)] |= 1L << bit;
    }
    for (var first = 0; first < 1 << bits; first++) starts[first + 1] += starts[first];
  }

  /// The hashes of all shortenings, each with its word's place in the lower half.
  private static long[] sorted(List<String> words, Function<String, int[]> hashes) {
    var keys = new long[1 << 12];
    var size = 0;
    for (var place = 0; place < words.size(); place++) {
      for (var hash : hashes.apply(words.get(place))) {
        if (size == keys.length) keys = Arrays.copyOf(keys, size * 2);
        keys[size++] = ((long) hash << Integer.SIZE) | place;
      }
    }
    keys = Arrays.copyOf(keys, size);
    Arrays.sort(keys);
    return keys;
  }

  private int entry(long key) {
    return (tag(key) << placeBits) | (int) key;
  }

  /// The bits of the hash that come after those which `starts` goes by.
  private int tag(long key) {
    return (int) (key >>> (shift - tagBits)) & ((1 << tagBits) - 1);
  }

  /// All words that share a shortening with the word.
  Set<String> find(String word) {
    var found = new LinkedHashSet<String>();
    for (var hash : hashes.apply(word)) {
      var key = (long) hash << Integer.SIZE;
      if (!mayHave(key)) continue;
      var first = (int) (key >>> shift);
      var tag = tag(key);
      for (var at = starts[first]; at < starts[first + 1]; at++) {
        if (entries[at] >>> placeBits == tag) found.add(words.get(entries[at] & ((1 << placeBits) - 1)));
      }
    }
    return found;
  }

  private boolean mayHave(long key) {
    var bit = key >>> (shift - FILTER_BITS);
    return (filter[(int) (bit >>> 6)] & (1L << bit)) != 0;
  }
}
