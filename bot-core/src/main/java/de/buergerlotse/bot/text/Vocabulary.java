package de.buergerlotse.bot.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/// The known words with how often each was seen, and which stood side by side; immutable.
public final class Vocabulary {

  private final Map<String, Integer> counts;
  /// Sorted hashes of all pairs of neighbours: a hundred thousand pairs would be many megabytes as strings.
  private final long[] pairs;

  private Vocabulary(Map<String, Integer> counts, long[] pairs) {
    this.counts = counts;
    this.pairs = pairs;
  }

  /// The words of all given texts.
  public static Vocabulary of(Iterable<String> texts) {
    var counts = new HashMap<String, Integer>();
    var pairs = LongStream.builder();
    for (var text : texts) {
      var before = "";
      for (var word : Words.of(text)) {
        counts.merge(word, 1, Integer::sum);
        pairs.add(pair(before, word));
        before = word;
      }
    }
    return new Vocabulary(counts, pairs.build().sorted().distinct().toArray());
  }

  public boolean knows(String word) {
    return counts.containsKey(word);
  }

  /// How often the word was seen; 0 for an unknown one.
  public int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  /// Whether two words were ever seen side by side; the left one is empty at the beginning of a text.
  public boolean knowsPair(String left, String right) {
    return Arrays.binarySearch(pairs, pair(left, right)) >= 0;
  }

  private static long pair(String left, String right) {
    return ((long) left.hashCode() << 32) | (right.hashCode() & 0xffffffffL);
  }

  public Set<String> words() {
    return Collections.unmodifiableSet(counts.keySet());
  }
}
