package de.buergerlotse.bot.understanding;

/// 64-bit FNV-1a hashes of features (G. Fowler, L. C. Noll, K.-P. Vo, RFC 9923), so that no strings are made for them.
/// With a million features the chance of any two sharing a hash is below one in ten million.
final class FeatureHash {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private FeatureHash() {}

  static long ofStem(CharSequence stem) {
    return add(start('s'), stem, 0, stem.length());
  }

  static long ofPair(CharSequence left, CharSequence right) {
    var hash = add(start('p'), left, 0, left.length());
    return add((hash ^ ' ') * PRIME, right, 0, right.length());
  }

  static long ofLetters(CharSequence word, int from, int to) {
    return add(start('l'), word, from, to);
  }

  private static long start(char group) {
    return (BASIS ^ group) * PRIME;
  }

  private static long add(long hash, CharSequence letters, int from, int to) {
    for (var index = from; index < to; index++) hash = (hash ^ letters.charAt(index)) * PRIME;
    return hash;
  }
}
