package de.buergerlotse.knowledge.language;

import java.util.Set;
import java.util.stream.IntStream;

/// A stretch of a sentence between commas and conjunctions.
///
/// @param from index of its first token
/// @param to index behind its last token
record Clause(int from, int to) {
  private static final Set<String> BORDERS = Set.of(
    ",",
    ";",
    "und",
    "oder",
    "aber",
    "denn",
    "sondern",
    ".",
    "!",
    "?",
    ":",
    "–",
    "(",
    ")"
  );

  /// The clause that starts at a place.
  static Clause after(Sentence sentence, int start) {
    var to = start;
    while (to < sentence.size() && !sentence.isOneOf(to, BORDERS)) to++;
    return new Clause(start, to);
  }

  /// The clause that ends before a place.
  static Clause before(Sentence sentence, int end) {
    var from = end;
    while (from > 0 && !sentence.isOneOf(from - 1, BORDERS)) from--;
    return new Clause(from, end);
  }

  IntStream places() {
    return IntStream.range(from, to);
  }
}
