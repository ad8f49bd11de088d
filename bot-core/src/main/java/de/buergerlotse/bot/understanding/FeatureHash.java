package de.buergerlotse.bot.understanding;

/// 64-bit FNV-1a hashes of features (G. Fowler, L. C. Noll, K.-P. Vo, RFC 9923), so that no strings are made for them.
/// With a million features the chance of any two sharing a hash is below one in ten million.
final class FeatureHash {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private FeatureHash() {}

  /// @param kind keeps apart features of the same letters
  static long of(char kind, CharSequence letters) {
    return of(kind, letters, 0, letters.length());
  }

  static long of(char kind, CharSequence letters, int from, int to) {
    var hash = (BASIS ^ kind) * PRIME;
    for (var index = from; index < to; index++) hash = (hash ^ letters.charAt(index)) * PRIME;
    return hash;
  }

  /// The hash of two features one after the other.
  static long chain(char kind, long first, long second) {
    var hash = ((first ^ kind) * PRIME) ^ (second >>> 29);
    return (hash ^ second) * PRIME;
  }
}
