package de.buergerlotse.bot.text;

/// The hashes of a word with letters left out: the word itself, without each letter, and for long words without each two.
///
/// A word of 20 letters has 211 of them. None is made as a string: the hash is a polynomial in 31, so that the hash of
/// what is left follows from the hashes of the parts.
final class Shortenings {

  /// From this length on two letters are left out.
  static final int LONG_WORD = 8;
  private static final int LONGEST = 64;
  private static final int BASE = 31;
  private static final int[] POWERS = powers();
  /// Spreads neighbouring hashes over all numbers (D. Knuth, TAOCP 3, 6.4); odd, so that no two become equal.
  private static final int GOLDEN = 0x9E3779B9;

  /// Hashes of the word's beginnings.
  private final int[] starts;

  private Shortenings(String word) {
    this.starts = new int[word.length() + 1];
    for (var end = 0; end < word.length(); end++) starts[end + 1] = starts[end] * BASE + word.charAt(end);
  }

  private static int[] powers() {
    var powers = new int[LONGEST + 1];
    powers[0] = 1;
    for (var exponent = 1; exponent <= LONGEST; exponent++) powers[exponent] = powers[exponent - 1] * BASE;
    return powers;
  }

  /// @param word of at most 64 letters
  /// @return hashes from 0 up; letters doubled in the word give the same one twice
  static int[] hashes(String word) {
    return new Shortenings(word).hashes(word.length() >= LONG_WORD);
  }

  /// Those of the word with at most one letter left out, however long it is.
  static int[] hashesOfOneError(String word) {
    return new Shortenings(word).hashes(false);
  }

  /// The hash of a word from which nothing is left out.
  static int hash(String word) {
    return spread(new Shortenings(word).starts[word.length()]);
  }

  private int[] hashes(boolean leavesTwoOut) {
    var length = starts.length - 1;
    var hashes = new int[1 + length + (leavesTwoOut ? (length * (length - 1)) / 2 : 0)];
    var next = 0;
    hashes[next++] = spread(starts[length]);
    for (var first = 0; first < length; first++) {
      hashes[next++] = spread(joined(starts[first], first + 1, length));
      if (!leavesTwoOut) continue;
      for (var second = first + 1; second < length; second++) {
        hashes[next++] = spread(joined(joined(starts[first], first + 1, second), second + 1, length));
      }
    }
    return hashes;
  }

  /// The hash of some letters followed by a part of the word.
  private int joined(int before, int from, int to) {
    var part = starts[to] - starts[from] * POWERS[to - from];
    return before * POWERS[to - from] + part;
  }

  private static int spread(int hash) {
    return (hash * GOLDEN) >>> 1;
  }
}
